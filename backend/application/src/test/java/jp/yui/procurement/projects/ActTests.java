package jp.yui.procurement.projects;

import static jp.yui.procurement.consortia.Circle.MIDORI;
import static jp.yui.procurement.consortia.Circle.PREFECTURE;
import static jp.yui.procurement.consortia.Circle.SAKURA;
import static jp.yui.procurement.consortia.Circle.of;
import static jp.yui.procurement.consortia.Circle.refuses;

import java.util.List;
import java.util.stream.Stream;
import jp.yui.contract.Yen;
import jp.yui.procurement.consortia.Acting;
import jp.yui.procurement.consortia.VoteId;
import jp.yui.procurement.councils.BudgetVote;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Whatever can be done asks for its right first: who may never do it is refused, and who may, in another stage. */
class ActTests {

    private static final VoteId VOTE = VoteId.random();

    @ParameterizedTest
    @EnumSource(
            value = Act.class,
            names = {"LOOK"},
            mode = Mode.EXCLUDE)
    void asksForItsRightFirst(Act act) {
        Project project = Purchase.in(elsewhere(act)).project;
        for (Doing doing : doings(act).toList()) {
            refuses("forbidden", () -> doing.in(project, of(PREFECTURE, Purchase.DAY)));
            refuses("wrong-stage", () -> doing.in(project, of(MIDORI, Purchase.DAY)));
        }
    }

    /** What somebody does in a purchase. */
    private interface Doing {
        void in(Project project, Acting by);
    }

    private static Stage elsewhere(Act act) {
        return act.fits(Stage.SURVEY) ? Stage.CANCELLED : Stage.SURVEY;
    }

    private static Stream<Doing> doings(Act act) {
        return switch (act) {
            case LOOK -> Stream.of();
            case ANSWER_SURVEY -> Stream.of(Project::answerSurvey);
            case PASS_GATE -> Stream.of(Project::passGate);
            case EXTEND -> Stream.of((project, by) -> project.extend(by, Purchase.LAST, "x"));
            case DECIDE_TO_BUY -> Stream.of((project, by) -> project.decideToBuy(by, VOTE));
            case WRITE_REQUIREMENTS ->
                Stream.of(
                        (project, by) -> project.writeRequirement(by, "R-1", "x"),
                        (project, by) -> project.priceDissent(by, "R-1", SAKURA, Yen.ZERO));
            case RATE_REQUIREMENTS -> Stream.of((project, by) -> project.rateRequirement(by, "R-1", Level.MUST));
            case SETTLE_REQUIREMENTS -> Stream.of((project, by) -> project.settleRequirements(by, VOTE));
            case RECORD_PRICES ->
                Stream.of((project, by) ->
                        project.recordPrices(by, new RfiAnswer("x", Purchase.TIERS, Purchase.DAY, Purchase.DAY)));
            case DECIDE_PARTICIPATION -> Stream.of((project, by) -> project.decideParticipation(by, true));
            case REPORT_BUDGET -> Stream.of((project, by) -> project.reportBudget(by, new BudgetVote.Open()));
            case PLAN_TENDER -> Stream.of((project, by) -> project.planTender(by, Purchase.DATES));
            case CORRECT_TENDER ->
                Stream.of((project, by) -> project.correctTender(by, Purchase.DATES, Purchase.DATES.notice()));
            case OPEN_BIDS -> Stream.of((project, by) -> project.openBids(by, List.of(), Purchase.DATES.opening(), 1));
            case FAIL_TENDER -> Stream.of((project, by) -> project.failTender(by, "x"));
            case TENDER_AGAIN -> Stream.of((project, by) -> project.tenderAgain(by, Purchase.DATES));
            case REWORK -> Stream.of(Project::rework);
            case EVALUATE -> Stream.of((project, by) -> project.evaluate(by, "x"));
            case GIVE_AWARD -> Stream.of((project, by) -> project.giveAward(by, Purchase.AWARD, VOTE));
            case AMEND_PRICES ->
                Stream.of((project, by) ->
                        project.amendPrices(by, Purchase.TIERS.tiers().getFirst()));
            case CONSENT -> Stream.of(Project::consent);
            case SIGN -> Stream.of((project, by) -> project.sign(by, Purchase.terms(by.body()), Purchase.NOT_ASKED));
            case REPORT_CONTRACT_VOTE ->
                Stream.of(
                        (project, by) -> project.reportContractVote(by, true, Purchase.DAY),
                        (project, by) -> project.postponeContract(by, Purchase.FROM));
            case GO_LIVE -> Stream.of(Project::goLive);
            case JOIN_LATE -> Stream.of(Project::joinLate);
            case LEAVE -> Stream.of(Project::leave);
            case END_CONTRACT -> Stream.of(Project::endContract);
            case END_ALL_CONTRACTS -> Stream.of((project, by) -> project.endAllContracts(by, VOTE));
            case PLAN_RENEWAL -> Stream.of(Project::planRenewal);
            case NAME_SUCCESSOR -> Stream.of((project, by) -> project.nameSuccessor(by, ProjectId.random()));
            case CANCEL -> Stream.of((project, by) -> project.cancel(by, "x"));
        };
    }
}
