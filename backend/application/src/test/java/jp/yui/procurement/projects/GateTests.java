package jp.yui.procurement.projects;

import static jp.yui.procurement.consortia.Circle.MIDORI;
import static jp.yui.procurement.consortia.Circle.MIZUHO;
import static jp.yui.procurement.consortia.Circle.SAKURA;
import static jp.yui.procurement.consortia.Circle.VILLAGE;
import static jp.yui.procurement.consortia.Circle.decided;
import static jp.yui.procurement.consortia.Circle.of;
import static jp.yui.procurement.consortia.Circle.refuses;
import static jp.yui.procurement.projects.Purchase.DAY;
import static jp.yui.procurement.projects.Purchase.OUT;
import static jp.yui.procurement.projects.Purchase.SURVEY_ENDS;
import static jp.yui.procurement.projects.Purchase.approved;
import static jp.yui.procurement.projects.Purchase.coordinator;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.Yen;
import jp.yui.procurement.consortia.Contractor;
import jp.yui.procurement.consortia.Matter;
import jp.yui.procurement.councils.BudgetVote;
import jp.yui.procurement.councils.CouncilWarning;
import jp.yui.procurement.projects.Missing.Need;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class GateTests {

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"TENDER_FAILED", "CANCELLED", "FINISHED"},
            mode = Mode.EXCLUDE)
    void isClosedUntilTheWorkOfTheStageIsDone(Stage stage) {
        Purchase purchase = Purchase.in(stage);
        assertThat(purchase.project.missing(DAY)).isNotEmpty();
        refuses("gate-closed", () -> purchase.project.passGate(coordinator()));
        purchase.work();
        assertThat(purchase.project.missing(DAY)).isEmpty();
    }

    @Test
    void namesEachTownThatHasNotAnsweredUntilTheSurveyEnds() {
        Project project = new Purchase().project;
        project.answerSurvey(of(SAKURA, DAY));
        assertThat(project.missing(SURVEY_ENDS))
                .containsExactly(
                        missing(Need.SURVEY_ANSWER, MIDORI, MIZUHO, VILLAGE, OUT), missing(Need.SECOND_BUYER, MIDORI));
        project.answerSurvey(of(VILLAGE, DAY));
        assertThat(project.missing(SURVEY_ENDS.plusDays(1))).isEmpty();
    }

    @Test
    void waitsForTheWholeSurveyAfterAnExtension() {
        Project project = new Purchase().project;
        project.answerSurvey(of(SAKURA, DAY));
        project.answerSurvey(of(VILLAGE, DAY));
        project.extend(coordinator(), SURVEY_ENDS.plusDays(10), "議会対応");
        assertThat(needs(project.missing(SURVEY_ENDS.plusDays(1)))).containsExactly(Need.SURVEY_ANSWER);
        assertThat(project.reasons()).containsExactly(new Project.Reason(Stage.SURVEY, DAY, "議会対応"));
        assertThat(project.events())
                .contains(new ProjectEvent.StageExtended(project.id(), Stage.SURVEY, SURVEY_ENDS.plusDays(10), DAY));
        refuses("not-longer", () -> project.extend(coordinator(), SURVEY_ENDS.plusDays(10), "再"));
        refuses("not-longer", () -> project.extend(coordinator(), DAY.minusDays(1), "再"));
    }

    @Test
    void waitsForEachVoteAndForTheCostOfEachDissent() {
        Project project = Purchase.in(Stage.SPECIFICATION).project;
        assertThat(needs(project.missing(DAY))).containsExactly(Need.REQUIREMENT, Need.DECISION_ON_REQUIREMENTS);
        project.writeRequirement(coordinator(), "R-1", "帳票を印刷する");
        List.of(MIDORI, MIZUHO).forEach(body -> project.rateRequirement(of(body, DAY), "R-1", Level.SHOULD));
        project.rateRequirement(of(SAKURA, DAY), "R-1", Level.MUST);
        assertThat(project.missing(DAY)).contains(missing(Need.RATING, OUT), missing(Need.COST_OF_DISSENT, MIDORI));
        project.priceDissent(coordinator(), "R-1", SAKURA, new Yen(300_000));
        assertThat(needs(project.missing(DAY))).doesNotContain(Need.COST_OF_DISSENT);
    }

    @Test
    void asksForAnotherVoteWhenRequirementsChangeAfterOne() {
        Purchase purchase = Purchase.in(Stage.SPECIFICATION);
        purchase.work();
        assertThat(purchase.project.missing(DAY)).isEmpty();
        purchase.project.rateRequirement(of(OUT, DAY), "R-1", Level.COULD);
        assertThat(needs(purchase.project.missing(DAY))).containsExactly(Need.DECISION_ON_REQUIREMENTS);
    }

    @Test
    void wantsAPriceForAsManyAsMayBuyThatIsNotOutOfDate() {
        Project project = Purchase.in(Stage.RFI).project;
        project.recordPrices(coordinator(), new RfiAnswer("旧価格", Purchase.TIERS, DAY.minusDays(9), DAY.minusDays(1)));
        assertThat(needs(project.missing(DAY))).containsExactly(Need.TIERED_PRICE);
        project.recordPrices(coordinator(), new RfiAnswer("新価格", Purchase.TIERS, DAY, DAY));
        assertThat(project.missing(DAY)).isEmpty();
        assertThat(needs(project.missing(DAY.plusDays(1)))).containsExactly(Need.TIERED_PRICE);
    }

    @Test
    void wantsTwoBuyers() {
        Project project = Purchase.in(Stage.PARTICIPATION).project;
        project.decideParticipation(of(SAKURA, DAY), true);
        List.of(MIZUHO, OUT).forEach(body -> project.decideParticipation(of(body, DAY), false));
        assertThat(project.missing(DAY))
                .containsExactly(missing(Need.PARTICIPATION, MIDORI), missing(Need.SECOND_BUYER, MIDORI));
    }

    @Test
    void isOpenToExactlyTwoBuyers() {
        Project project = Purchase.in(Stage.PARTICIPATION).project;
        List.of(MIDORI, SAKURA).forEach(body -> project.decideParticipation(of(body, DAY), true));
        List.of(MIZUHO, OUT).forEach(body -> project.decideParticipation(of(body, DAY), false));
        assertThat(project.missing(DAY)).isEmpty();
    }

    @Test
    void waitsForEveryCouncilWhereThePolicySaysSo() {
        Project project = Purchase.in(Stage.BUDGET).project;
        project.planTender(coordinator(), Purchase.DATES);
        List.of(MIDORI, SAKURA).forEach(body -> project.reportBudget(of(body, DAY), approved()));
        assertThat(project.missing(DAY)).containsExactly(missing(Need.BUDGET_VOTE, MIZUHO));
    }

    @Test
    void isReadyForTheNoticeWithOneCouncilOpenWhereThePolicySaysSo() {
        Project project =
                Purchase.in(Stage.BUDGET, Purchase.policies(OpenCouncilsPolicy.GO_ON, Contractor.EACH_MEMBER)).project;
        project.planTender(coordinator(), Purchase.DATES);
        project.reportBudget(of(MIDORI, DAY), approved());
        assertThat(project.missing(DAY)).containsExactly(missing(Need.BUDGET_VOTE, SAKURA, MIZUHO));
        project.reportBudget(of(SAKURA, DAY), approved());
        assertThat(project.missing(DAY)).isEmpty();
        assertThat(project.councilWarnings(List.of(), DAY.plusMonths(9), DAY))
                .containsExactly(new CouncilWarning.NoSessionKnown(MIZUHO));
    }

    @Test
    void goesOnWithoutTheTownWhoseCouncilRefused() {
        Project project = Purchase.in(Stage.BUDGET).project;
        project.planTender(coordinator(), Purchase.DATES);
        List.of(MIDORI, SAKURA).forEach(body -> project.reportBudget(of(body, DAY), approved()));
        project.reportBudget(of(MIZUHO, DAY), new BudgetVote.Rejected(DAY));
        assertThat(project.missing(DAY)).isEmpty();
        project.reportBudget(of(SAKURA, DAY), new BudgetVote.Rejected(DAY));
        assertThat(needs(project.missing(DAY))).containsExactly(Need.SECOND_BUYER);
    }

    @Test
    void wantsDatesThatLieAhead() {
        Project project = Purchase.in(Stage.BUDGET).project;
        Purchase.BUYERS.forEach(body -> project.reportBudget(of(body, DAY), approved()));
        project.planTender(coordinator(), Purchase.DATES);
        assertThat(project.missing(DAY.plusDays(30))).isEmpty();
        assertThat(needs(project.missing(DAY.plusDays(31)))).containsExactly(Need.TENDER_DATES);
    }

    @Test
    void staysClosedWhenNobodyBids() {
        Purchase purchase = Purchase.in(Stage.NOTICE);
        purchase.open(0);
        assertThat(needs(purchase.project.missing(DAY))).containsExactly(Need.BID);
    }

    @Test
    void waitsForThePriceOfANumberThatNobodyQuoted() {
        Purchase purchase = Purchase.in(Stage.AWARD);
        TieredPrice three = new TieredPrice(List.of(new TieredPrice.Tier(3, 3, Yen.ZERO, new Yen(100))));
        purchase.project.giveAward(
                coordinator(), new Award("ゆい情報", three, 5, DAY), decided(purchase.consortium, Matter.AWARD, DAY));
        assertThat(purchase.project.missing(DAY)).isEmpty();
        purchase.project.leave(of(SAKURA, DAY));
        assertThat(purchase.project.missing(DAY)).containsExactly(missing(Need.TIERED_PRICE, MIDORI));
        purchase.project.amendPrices(coordinator(), new TieredPrice.Tier(2, 2, Yen.ZERO, new Yen(105)));
        assertThat(purchase.project.missing(DAY)).isEmpty();
    }

    @Test
    void waitsInTheContractsForPriceAndConsentAnew() {
        Project project = Purchase.in(Stage.CONTRACTS).project;
        project.leave(of(SAKURA, DAY));
        assertThat(project.missing(DAY)).contains(missing(Need.CONSENT, MIDORI, MIZUHO));
        project.joinLate(of(SAKURA, DAY));
        List.of(MIDORI, SAKURA, MIZUHO)
                .forEach(body -> project.sign(of(body, DAY), Purchase.terms(body), Purchase.ASKED));
        List.of(MIDORI, SAKURA, MIZUHO).forEach(body -> project.reportContractVote(of(body, DAY), false, DAY));
        assertThat(project.missing(DAY))
                .containsExactly(missing(Need.TIERED_PRICE, MIDORI), missing(Need.CONTRACT_IN_FORCE, MIDORI));
    }

    @Test
    void waitsInTheContractsForTheCouncilsThatWereOpenAtTheNotice() {
        Purchase purchase =
                Purchase.in(Stage.BUDGET, Purchase.policies(OpenCouncilsPolicy.GO_ON, Contractor.EACH_MEMBER));
        purchase.project.planTender(coordinator(), Purchase.DATES);
        List.of(MIDORI, SAKURA).forEach(body -> purchase.project.reportBudget(of(body, DAY), approved()));
        purchase.project.passGate(coordinator());
        purchase.goTo(Stage.CONTRACTS);
        assertThat(purchase.project.missing(DAY))
                .contains(missing(Need.BUDGET_VOTE, MIZUHO), missing(Need.SIGNATURE, MIDORI, SAKURA));
    }

    @Test
    void namesWhoHasToSignAndWhoseCouncilHasToVote() {
        Project project = Purchase.in(Stage.CONTRACTS).project;
        project.sign(of(SAKURA, DAY), Purchase.terms(SAKURA), Purchase.ASKED);
        assertThat(project.missing(DAY))
                .containsExactly(
                        missing(Need.SIGNATURE, MIDORI, MIZUHO),
                        missing(Need.CONTRACT_VOTE, SAKURA),
                        missing(Need.CONTRACT_IN_FORCE, MIDORI));
    }

    private static Missing missing(Need need, LocalGovernmentCode... who) {
        return new Missing(need, List.of(who));
    }

    private static List<Need> needs(List<Missing> missing) {
        return missing.stream().map(Missing::need).toList();
    }
}
