package jp.yui.procurement.projects;

import static jp.yui.procurement.consortia.Circle.FOUNDED;
import static jp.yui.procurement.consortia.Circle.MIDORI;
import static jp.yui.procurement.consortia.Circle.MIZUHO;
import static jp.yui.procurement.consortia.Circle.SAKURA;
import static jp.yui.procurement.consortia.Circle.STRANGER;
import static jp.yui.procurement.consortia.Circle.VILLAGE;
import static jp.yui.procurement.consortia.Circle.decided;
import static jp.yui.procurement.consortia.Circle.of;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.Yen;
import jp.yui.procurement.consortia.Acting;
import jp.yui.procurement.consortia.Circle;
import jp.yui.procurement.consortia.Consortium;
import jp.yui.procurement.consortia.Contractor;
import jp.yui.procurement.consortia.Matter;
import jp.yui.procurement.councils.BodyClass;
import jp.yui.procurement.councils.BudgetVote;
import jp.yui.procurement.councils.ContractTerms;
import jp.yui.procurement.councils.CouncilThresholds;
import jp.yui.procurement.councils.Subject;
import jp.yui.procurement.projects.TieredPrice.Tier;

/** A purchase of みどり町 (coordinator), さくら村 and みずほ町 as buyers; くぬぎ町 is a member that stays out. */
final class Purchase {

    /** A member that does not buy. */
    static final LocalGovernmentCode OUT = STRANGER;

    static final List<LocalGovernmentCode> BUYERS = List.of(MIDORI, SAKURA, MIZUHO);

    static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    static final LocalDate SURVEY_ENDS = LocalDate.of(2026, 6, 30);
    static final LocalDate FROM = LocalDate.of(2027, 4, 1);
    static final LocalDate LAST = LocalDate.of(2032, 3, 31);

    static final TenderDates DATES = dates("2026-07-01", "2026-07-15", "2026-07-31");
    static final Policies POLICIES = policies(OpenCouncilsPolicy.WAIT, Contractor.EACH_MEMBER);

    /** 1 or 2 buyers pay 6 million over five years, 3 to 5 pay 4 million; beyond that nothing is quoted. */
    static final TieredPrice TIERS = new TieredPrice(List.of(
            new Tier(1, 2, new Yen(1_000_000), new Yen(1_000_000)),
            new Tier(3, 5, new Yen(500_000), new Yen(700_000))));

    static final Award AWARD = new Award("ゆい情報", TIERS, 5, DAY);

    /** The law asks a town about movables of 7 million yen; without amounts nobody is asked. */
    static final CouncilThresholds ASKED = CouncilThresholds.initial();

    static final CouncilThresholds NOT_ASKED = new CouncilThresholds(List.of());

    final Consortium consortium = Circle.founded();
    final Project project;

    Purchase() {
        this(POLICIES);
    }

    Purchase(Policies policies) {
        Circle.join(consortium, OUT, FOUNDED.plusDays(1));
        project = Project.call(ProjectId.random(), consortium, policies, SURVEY_ENDS, coordinator());
    }

    static Policies policies(OpenCouncilsPolicy openCouncils, Contractor contractor) {
        return new Policies(openCouncils, new ReconsentPolicy(10), RenewalPolicy.TWO_YEARS, contractor);
    }

    static Acting coordinator() {
        return of(MIDORI, DAY);
    }

    static TenderDates dates(String notice, String questions, String deadline) {
        return new TenderDates(at(notice, 9), at(questions, 17), at(deadline, 17), at(deadline, 17));
    }

    static OffsetDateTime at(String day, int hour) {
        return OffsetDateTime.parse("%sT%02d:00+09:00".formatted(day, hour));
    }

    static ContractTerms terms(LocalGovernmentCode body) {
        return new ContractTerms(
                body, BodyClass.TOWN, Subject.MOVABLES, new Yen(7_000_000), new Yen(4_400_000), FROM, LAST);
    }

    static BudgetVote approved() {
        return new BudgetVote.Approved(DAY, new Yen(10_000_000), new FiscalYear(2031));
    }

    /** A purchase that stands in this stage. */
    static Purchase in(Stage stage) {
        return in(stage, POLICIES);
    }

    static Purchase in(Stage stage, Policies policies) {
        Purchase purchase = new Purchase(policies);
        switch (stage) {
            case TENDER_FAILED -> {
                purchase.goTo(Stage.NOTICE);
                purchase.project.failTender(coordinator(), "応札なし");
            }
            case CANCELLED -> purchase.project.cancel(coordinator(), "中止");
            case FINISHED -> {
                purchase.goTo(Stage.RENEWAL);
                purchase.work();
                purchase.project.passGate(coordinator());
            }
            case SURVEY,
                    STUDY,
                    SPECIFICATION,
                    RFI,
                    PARTICIPATION,
                    BUDGET,
                    NOTICE,
                    EVALUATION,
                    AWARD,
                    CONTRACTS,
                    INTRODUCTION,
                    OPERATION,
                    RENEWAL -> purchase.goTo(stage);
        }
        return purchase;
    }

    /** Does the work of each stage until this one. */
    void goTo(Stage stage) {
        for (Stage at = project.stage(); at != stage; at = at.next().orElseThrow()) {
            work();
            project.passGate(of(MIDORI, day()));
        }
    }

    /** Whatever the gate of this stage waits for. */
    void work() {
        switch (project.stage()) {
            case SURVEY ->
                List.of(MIDORI, SAKURA, MIZUHO, OUT, VILLAGE).forEach(body -> project.answerSurvey(of(body, DAY)));
            case STUDY -> project.decideToBuy(coordinator(), decided(consortium, Matter.PROJECT, DAY));
            case SPECIFICATION -> specify();
            case RFI -> project.recordPrices(coordinator(), new RfiAnswer("ゆい情報", TIERS, DAY, SURVEY_ENDS));
            case PARTICIPATION -> {
                BUYERS.forEach(body -> project.decideParticipation(of(body, DAY), true));
                project.decideParticipation(of(OUT, DAY), false);
            }
            case BUDGET -> {
                BUYERS.forEach(body -> project.reportBudget(of(body, DAY), approved()));
                project.planTender(coordinator(), DATES);
            }
            case NOTICE -> open(2);
            case EVALUATION -> project.evaluate(coordinator(), "ゆい情報");
            case AWARD -> project.giveAward(coordinator(), AWARD, decided(consortium, Matter.AWARD, DAY));
            case CONTRACTS -> project.remaining().forEach(body -> project.sign(of(body, DAY), terms(body), NOT_ASKED));
            case INTRODUCTION -> project.remaining().forEach(body -> project.goLive(of(body, DAY)));
            case OPERATION -> project.planRenewal(of(MIDORI, LAST.minusMonths(24)));
            case RENEWAL -> project.nameSuccessor(coordinator(), ProjectId.random());
            case TENDER_FAILED, CANCELLED, FINISHED -> throw new IllegalStateException("There is no work left");
        }
    }

    void open(int bids) {
        project.openBids(coordinator(), List.of(of(MIDORI, DAY), of(SAKURA, DAY)), DATES.opening(), bids);
    }

    private void specify() {
        project.writeRequirement(coordinator(), "R-1", "住民記録と連携する");
        List.of(MIDORI, SAKURA, MIZUHO, OUT).forEach(body -> project.rateRequirement(of(body, DAY), "R-1", Level.MUST));
        project.settleRequirements(coordinator(), decided(consortium, Matter.SPECIFICATION, DAY));
    }

    private LocalDate day() {
        return project.stage() == Stage.OPERATION ? LAST.minusMonths(24) : DAY;
    }
}
