package jp.yui.procurement.projects;

import static jp.yui.procurement.consortia.Circle.MIDORI;
import static jp.yui.procurement.consortia.Circle.MIZUHO;
import static jp.yui.procurement.consortia.Circle.SAKURA;
import static jp.yui.procurement.consortia.Circle.VILLAGE;
import static jp.yui.procurement.consortia.Circle.decided;
import static jp.yui.procurement.consortia.Circle.of;
import static jp.yui.procurement.consortia.Circle.refuses;
import static jp.yui.procurement.projects.Purchase.AWARD;
import static jp.yui.procurement.projects.Purchase.DATES;
import static jp.yui.procurement.projects.Purchase.DAY;
import static jp.yui.procurement.projects.Purchase.FROM;
import static jp.yui.procurement.projects.Purchase.LAST;
import static jp.yui.procurement.projects.Purchase.OUT;
import static jp.yui.procurement.projects.Purchase.approved;
import static jp.yui.procurement.projects.Purchase.at;
import static jp.yui.procurement.projects.Purchase.coordinator;
import static jp.yui.procurement.projects.Purchase.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.BiConsumer;
import jp.yui.procurement.consortia.Acting;
import jp.yui.procurement.consortia.Circle;
import jp.yui.procurement.consortia.Contractor;
import jp.yui.procurement.consortia.Matter;
import jp.yui.procurement.consortia.VoteId;
import jp.yui.procurement.councils.ContractState;
import org.junit.jupiter.api.Test;

class ProjectTests {

    @Test
    void goesFromTheCallToItsSuccessorThroughEveryStage() {
        Project project = Purchase.in(Stage.FINISHED).project;
        assertThat(project.events().stream()
                        .filter(ProjectEvent.StageBegun.class::isInstance)
                        .map(event -> ((ProjectEvent.StageBegun) event).stage()))
                .containsExactly(
                        Stage.SURVEY,
                        Stage.STUDY,
                        Stage.SPECIFICATION,
                        Stage.RFI,
                        Stage.PARTICIPATION,
                        Stage.BUDGET,
                        Stage.NOTICE,
                        Stage.EVALUATION,
                        Stage.AWARD,
                        Stage.CONTRACTS,
                        Stage.INTRODUCTION,
                        Stage.OPERATION,
                        Stage.RENEWAL,
                        Stage.FINISHED);
    }

    @Test
    void needsAVoteOnThatVeryMatterForWhatConcernsAll() {
        refusesAnotherVote(Stage.STUDY, (project, vote) -> project.decideToBuy(coordinator(), vote));
        refusesAnotherVote(Stage.SPECIFICATION, (project, vote) -> project.settleRequirements(coordinator(), vote));
        refusesAnotherVote(Stage.AWARD, (project, vote) -> project.giveAward(coordinator(), AWARD, vote));
        refusesAnotherVote(Stage.OPERATION, (project, vote) -> project.endAllContracts(coordinator(), vote));
    }

    private static void refusesAnotherVote(Stage stage, BiConsumer<Project, VoteId> act) {
        Purchase purchase = Purchase.in(stage);
        VoteId other = decided(purchase.consortium, Matter.OTHER, DAY);
        refuses("not-decided", () -> act.accept(purchase.project, other));
    }

    @Test
    void freezesRequirementsWithTheNotice() {
        Project project = Purchase.in(Stage.NOTICE).project;
        assertThat(project.requirements().frozen()).isEqualTo(DAY);
        refuses("frozen", () -> project.requirements().rate("R-1", SAKURA, Level.COULD));
    }

    @Test
    void tendersAgainWithTheSameRequirements() {
        Purchase purchase = Purchase.in(Stage.TENDER_FAILED);
        TenderDates again = Purchase.dates("2026-09-01", "2026-09-15", "2026-09-30");
        refuses("dates-passed", () -> purchase.project.tenderAgain(of(MIDORI, DAY.plusMonths(4)), again));
        purchase.project.tenderAgain(coordinator(), again);
        assertThat(purchase.project.stage()).isEqualTo(Stage.NOTICE);
        assertThat(purchase.project.requirements().version()).isEqualTo(1);
        refuses("not-open-yet", () -> purchase.open(1));
    }

    @Test
    void reworksRequirementsAfterAFailedTenderAndKeepsTheTenderedOnes() {
        Project project = Purchase.in(Stage.TENDER_FAILED).project;
        project.rework(coordinator());
        assertThat(project.stage()).isEqualTo(Stage.SPECIFICATION);
        project.rateRequirement(of(SAKURA, DAY), "R-1", Level.COULD);
        assertThat(project.requirements().version()).isEqualTo(2);
        assertThat(project.allRequirements().getFirst().dissents()).isEmpty();
        assertThat(project.allRequirements().getFirst().frozen()).isEqualTo(DAY);
    }

    @Test
    void forgetsAnAwardWhoseTenderFailed() {
        Purchase purchase = Purchase.in(Stage.AWARD);
        purchase.work();
        assertThat(purchase.project.price()).isPresent();
        purchase.project.failTender(coordinator(), "辞退");
        assertThat(purchase.project.price()).isEmpty();
    }

    @Test
    void saysWhyItWasCancelledAndDoesNothingAfterwards() {
        Project project = Purchase.in(Stage.CANCELLED).project;
        assertThat(project.reasons()).containsExactly(new Project.Reason(Stage.SURVEY, DAY, "中止"));
        refuses("wrong-stage", () -> project.answerSurvey(of(SAKURA, DAY)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Purchase().project.cancel(coordinator(), " "));
    }

    @Test
    void opensBidsOnceWithTwoPeopleOfTwoBodiesWhenTheTimeHasCome() {
        Purchase purchase = Purchase.in(Stage.NOTICE);
        Project project = purchase.project;
        List<Acting> both = List.of(of(MIDORI, DAY), of(SAKURA, DAY));
        refuses("opening-quorum", () -> project.openBids(coordinator(), List.of(of(MIDORI, DAY)), DATES.opening(), 2));
        refuses(
                "opening-quorum",
                () -> project.openBids(coordinator(), List.of(of(MIDORI, DAY), of(MIDORI, DAY)), DATES.opening(), 2));
        Circle.name(purchase.consortium, "colleague", MIDORI);
        Circle.name(purchase.consortium, "colleague", SAKURA);
        Acting colleague = new Acting("colleague", MIDORI, DAY);
        refuses(
                "opening-quorum",
                () -> project.openBids(coordinator(), List.of(of(MIDORI, DAY), colleague), DATES.opening(), 2));
        refuses(
                "opening-quorum",
                () -> project.openBids(
                        coordinator(), List.of(colleague, new Acting("colleague", SAKURA, DAY)), DATES.opening(), 2));
        refuses(
                "not-a-delegate",
                () -> project.openBids(
                        coordinator(),
                        List.of(of(MIDORI, DAY), new Acting("nobody", SAKURA, DAY)),
                        DATES.opening(),
                        2));
        refuses(
                "not-open-yet",
                () -> project.openBids(coordinator(), both, DATES.opening().minusNanos(1), 2));
        purchase.open(2);
        refuses("opened", () -> purchase.open(2));
    }

    @Test
    void movesADeadlineOnlyBackAndBeforeItHasPassed() {
        Project project = Purchase.in(Stage.NOTICE).project;
        TenderDates earlier = Purchase.dates("2026-07-01", "2026-07-15", "2026-07-30");
        TenderDates later = Purchase.dates("2026-07-01", "2026-07-15", "2026-08-10");
        refuses("deadline-stands", () -> project.correctTender(coordinator(), earlier, at("2026-07-10", 9)));
        refuses("deadline-stands", () -> project.correctTender(coordinator(), later, at("2026-07-31", 18)));
        project.correctTender(coordinator(), later, at("2026-07-31", 17));
    }

    @Test
    void awardsOnceToTheVendorThatWasRecommended() {
        Purchase purchase = Purchase.in(Stage.AWARD);
        VoteId vote = decided(purchase.consortium, Matter.AWARD, DAY);
        Award other = new Award("他社", Purchase.TIERS, 5, DAY);
        refuses("not-recommended", () -> purchase.project.giveAward(coordinator(), other, vote));
        purchase.project.giveAward(coordinator(), AWARD, vote);
        VoteId second = decided(purchase.consortium, Matter.AWARD, DAY);
        refuses("awarded", () -> purchase.project.giveAward(coordinator(), AWARD, second));
        refuses("awarded", () -> purchase.project.giveAward(coordinator(), AWARD, vote));
    }

    @Test
    void letsOnlyTheContractLapseWhoseCouncilRejectsIt() {
        Project project = Purchase.in(Stage.CONTRACTS).project;
        Purchase.BUYERS.forEach(body -> project.sign(of(body, DAY), terms(body), Purchase.ASKED));
        project.reportContractVote(of(SAKURA, DAY), false, DAY);
        project.reportContractVote(of(MIDORI, DAY), true, DAY);
        project.reportContractVote(of(MIZUHO, DAY), true, DAY);
        assertThat(project.board().inForce()).containsExactly(MIDORI, MIZUHO);
        assertThat(project.missing(DAY)).isEmpty();
        project.passGate(coordinator());
        assertThat(project.missing(DAY).getFirst().who()).containsExactly(MIDORI, MIZUHO);
    }

    @Test
    void takesATownBackWhoseCouncilApprovesInALaterSession() {
        Project project = Purchase.in(Stage.CONTRACTS).project;
        Purchase.BUYERS.forEach(body -> project.sign(of(body, DAY), terms(body), Purchase.ASKED));
        project.reportContractVote(of(SAKURA, DAY), false, DAY);
        project.joinLate(of(SAKURA, DAY.plusDays(1)));
        project.sign(of(SAKURA, DAY.plusDays(1)), terms(SAKURA), Purchase.ASKED);
        project.reportContractVote(of(SAKURA, DAY.plusDays(1)), true, DAY.plusDays(1));
        assertThat(project.board().inForce()).containsExactly(SAKURA);
        assertThat(project.board().past()).hasSize(1);
    }

    @Test
    void beginsAContractLaterWhoseCouncilVotesLater() {
        Project project = Purchase.in(Stage.CONTRACTS).project;
        project.sign(of(SAKURA, DAY), terms(SAKURA), Purchase.ASKED);
        project.postponeContract(of(SAKURA, DAY), FROM.plusMonths(3));
        project.reportContractVote(of(SAKURA, DAY), true, FROM.plusMonths(3));
        assertThat(project.board().inForce()).containsExactly(SAKURA);
    }

    @Test
    void goesLiveAnewUnderAnotherContract() {
        Project project = Purchase.in(Stage.INTRODUCTION).project;
        Purchase.BUYERS.forEach(body -> project.goLive(of(body, DAY)));
        project.endContract(of(SAKURA, DAY));
        project.joinLate(of(SAKURA, DAY));
        project.sign(of(SAKURA, DAY), terms(SAKURA), Purchase.NOT_ASKED);
        assertThat(project.missing(DAY)).containsExactly(new Missing(Missing.Need.GOING_LIVE, List.of(SAKURA)));
    }

    @Test
    void signsNothingForANumberThatNobodyQuoted() {
        Purchase purchase = Purchase.in(Stage.AWARD);
        Award three = new Award("ゆい情報", new TieredPrice(List.of(tier(3, 3))), 5, DAY);
        purchase.project.giveAward(coordinator(), three, decided(purchase.consortium, Matter.AWARD, DAY));
        purchase.project.passGate(coordinator());
        purchase.project.leave(of(SAKURA, DAY));
        refuses("no-tier", () -> purchase.project.sign(of(MIZUHO, DAY), terms(MIZUHO), Purchase.NOT_ASKED));
    }

    @Test
    void signsForTheOwnBodyAlone() {
        Project project = Purchase.in(Stage.CONTRACTS).project;
        refuses("not-the-contractor", () -> project.sign(of(SAKURA, DAY), terms(MIZUHO), Purchase.NOT_ASKED));
    }

    @Test
    void letsTheLeadSignForAllWhereThatWasAgreed() {
        Project project =
                Purchase.in(Stage.CONTRACTS, Purchase.policies(OpenCouncilsPolicy.WAIT, Contractor.LEAD)).project;
        refuses("not-the-contractor", () -> project.sign(of(SAKURA, DAY), terms(SAKURA), Purchase.NOT_ASKED));
        project.sign(coordinator(), terms(MIDORI), Purchase.NOT_ASKED);
        project.passGate(coordinator());
        assertThat(project.missing(DAY).getFirst().who()).containsExactlyElementsOf(Purchase.BUYERS);
    }

    @Test
    void doesNotLetTheLastBuyerEndAlone() {
        Purchase purchase = Purchase.in(Stage.OPERATION);
        purchase.project.endContract(of(SAKURA, FROM));
        purchase.project.endContract(of(MIZUHO, FROM));
        refuses("last-buyer", () -> purchase.project.endContract(of(MIDORI, FROM)));
        purchase.project.endAllContracts(of(MIDORI, FROM), decided(purchase.consortium, Matter.TERMINATION, FROM));
        assertThat(purchase.project.stage()).isEqualTo(Stage.FINISHED);
        assertThat(purchase.project.board().contract(MIDORI).orElseThrow().state())
                .isEqualTo(new ContractState.Ended(FROM));
    }

    @Test
    void takesALateJoinerAtThePriceOfOneMore() {
        Project project = Purchase.in(Stage.OPERATION).project;
        project.joinLate(of(OUT, DAY));
        assertThat(project.part(OUT, DAY)).isEqualTo(Part.BUYER);
        project.reportBudget(of(OUT, DAY), approved());
        project.sign(of(OUT, DAY), terms(OUT), Purchase.NOT_ASKED);
        project.goLive(of(OUT, DAY));
        refuses("already-a-buyer", () -> project.joinLate(of(OUT, DAY)));
    }

    @Test
    void asksTheVendorBeforeAJoinerBeyondTheLastTier() {
        Purchase purchase = Purchase.in(Stage.AWARD);
        TieredPrice three = new TieredPrice(List.of(Purchase.TIERS.tiers().getFirst(), tier(3, 3)));
        purchase.project.giveAward(
                coordinator(), new Award("ゆい情報", three, 5, DAY), decided(purchase.consortium, Matter.AWARD, DAY));
        purchase.project.passGate(coordinator());
        purchase.goTo(Stage.OPERATION);
        refuses("no-tier", () -> purchase.project.joinLate(of(OUT, DAY)));
        purchase.project.amendPrices(coordinator(), tier(4, 10));
        purchase.project.joinLate(of(OUT, DAY));
    }

    @Test
    void refusesAnAwardThatHasNoPriceForAsManyAsBuy() {
        Purchase purchase = Purchase.in(Stage.AWARD);
        Award two = new Award("ゆい情報", new TieredPrice(List.of(tier(1, 2))), 5, DAY);
        VoteId vote = decided(purchase.consortium, Matter.AWARD, DAY);
        refuses("no-tier", () -> purchase.project.giveAward(coordinator(), two, vote));
        purchase.project.giveAward(coordinator(), AWARD, vote);
    }

    @Test
    void goesLiveOnlyUnderAContract() {
        Purchase purchase = Purchase.in(Stage.CONTRACTS);
        purchase.project.sign(coordinator(), terms(MIDORI), Purchase.NOT_ASKED);
        purchase.project.leave(of(SAKURA, DAY));
        purchase.project.consent(of(MIZUHO, DAY));
        purchase.project.sign(of(MIZUHO, DAY), terms(MIZUHO), Purchase.NOT_ASKED);
        purchase.project.passGate(coordinator());
        refuses("forbidden", () -> purchase.project.goLive(of(SAKURA, DAY)));
        purchase.project.joinLate(of(SAKURA, DAY));
        refuses("no-contract", () -> purchase.project.goLive(of(SAKURA, DAY)));
    }

    /** The first contract ends on 31 March 2032; two years earlier is 31 March 2030. */
    @Test
    void plansARenewalTwoYearsBeforeTheFirstEnd() {
        Project project = Purchase.in(Stage.OPERATION).project;
        assertThat(project.renewalBegins()).contains(LAST.minusYears(2));
        refuses(
                "too-early",
                () -> project.planRenewal(of(MIDORI, LAST.minusYears(2).minusDays(1))));
        project.planRenewal(of(MIDORI, LAST.minusYears(2)));
    }

    @Test
    void recordsWhoBuysAndWhoLeaves() {
        Purchase purchase = Purchase.in(Stage.CONTRACTS);
        Project project = purchase.project;
        Purchase.BUYERS.forEach(body -> project.sign(of(body, DAY), terms(body), Purchase.ASKED));
        project.reportContractVote(of(SAKURA, DAY), false, DAY);
        project.leave(of(SAKURA, DAY));
        project.reportContractVote(of(MIDORI, DAY), true, DAY);
        project.reportContractVote(of(MIZUHO, DAY), true, DAY);
        project.endContract(of(MIZUHO, DAY));
        project.joinLate(of(OUT, DAY));
        assertThat(project.events())
                .contains(
                        new ProjectEvent.AwardGiven(project.id(), DAY),
                        new ProjectEvent.ContractSigned(project.id(), SAKURA, DAY),
                        new ProjectEvent.ContractLapsed(project.id(), SAKURA, DAY),
                        new ProjectEvent.BuyerLeft(project.id(), SAKURA, DAY),
                        new ProjectEvent.ContractEnded(project.id(), MIZUHO, DAY),
                        new ProjectEvent.BuyerJoined(project.id(), OUT, DAY));
    }

    @Test
    void saysWhyATenderFailed() {
        assertThat(Purchase.in(Stage.TENDER_FAILED).project.reasons())
                .containsExactly(new Project.Reason(Stage.NOTICE, DAY, "応札なし"));
    }

    @Test
    void followsNotItself() {
        Project project = Purchase.in(Stage.RENEWAL).project;
        assertThatIllegalArgumentException().isThrownBy(() -> project.nameSuccessor(coordinator(), project.id()));
    }

    @Test
    void isCalledByTheCoordinator() {
        Purchase purchase = new Purchase();
        refuses(
                "forbidden",
                () -> Project.call(ProjectId.random(), purchase.consortium, Purchase.POLICIES, LAST, of(SAKURA, DAY)));
        refuses(
                "not-a-delegate",
                () -> Project.call(
                        ProjectId.random(),
                        purchase.consortium,
                        Purchase.POLICIES,
                        LAST,
                        new Acting("somebody", MIDORI, DAY)));
    }

    @Test
    void letsAssociateMembersAnswerAndNotVote() {
        Project project = Purchase.in(Stage.SURVEY).project;
        project.answerSurvey(of(VILLAGE, DAY));
        Project later = Purchase.in(Stage.SPECIFICATION).project;
        later.writeRequirement(coordinator(), "R-1", "x");
        refuses("forbidden", () -> later.rateRequirement(of(VILLAGE, DAY), "R-1", Level.MUST));
    }

    private static TieredPrice.Tier tier(int from, int upTo) {
        return new TieredPrice.Tier(
                from,
                upTo,
                Purchase.TIERS.tiers().getLast().once(),
                Purchase.TIERS.tiers().getLast().yearly());
    }
}
