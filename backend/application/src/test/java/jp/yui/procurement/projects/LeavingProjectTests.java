package jp.yui.procurement.projects;

import static jp.yui.procurement.consortia.Circle.MIDORI;
import static jp.yui.procurement.consortia.Circle.MIZUHO;
import static jp.yui.procurement.consortia.Circle.SAKURA;
import static jp.yui.procurement.consortia.Circle.decided;
import static jp.yui.procurement.consortia.Circle.of;
import static jp.yui.procurement.consortia.Circle.refuses;
import static jp.yui.procurement.projects.Purchase.DAY;
import static jp.yui.procurement.projects.Purchase.approved;
import static jp.yui.procurement.projects.Purchase.at;
import static jp.yui.procurement.projects.Purchase.coordinator;
import static jp.yui.procurement.projects.Purchase.terms;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.yui.contract.Yen;
import jp.yui.procurement.consortia.LeavingPolicy.Duty;
import jp.yui.procurement.consortia.Matter;
import jp.yui.procurement.councils.BudgetVote;
import jp.yui.procurement.projects.Missing.Need;
import org.junit.jupiter.api.Test;

/** What follows when a buyer leaves before the notice, after it, after the award, and after its contract. */
class LeavingProjectTests {

    @Test
    void takesItsVotesOutOfTheMatrixBeforeTheNotice() {
        Purchase purchase = Purchase.in(Stage.SPECIFICATION);
        purchase.work();
        purchase.project.rateRequirement(of(SAKURA, DAY), "R-1", Level.COULD);
        purchase.project.settleRequirements(coordinator(), decided(purchase.consortium, Matter.SPECIFICATION, DAY));
        purchase.project.passGate(coordinator());
        purchase.goTo(Stage.BUDGET);
        assertThat(purchase.project.requirements().dissents()).hasSize(1);
        assertThat(purchase.project.leave(of(SAKURA, DAY))).contains(Duty.DROP_ITS_VOTES);
        assertThat(purchase.project.requirements().dissents()).isEmpty();
        assertThat(purchase.project.buyers()).containsExactly(MIDORI, MIZUHO);
    }

    @Test
    void correctsTheNoticeAfterIt() {
        Purchase purchase = Purchase.in(Stage.NOTICE);
        assertThat(purchase.project.leave(of(SAKURA, DAY))).contains(Duty.CORRECT_NOTICE);
        purchase.open(2);
        assertThat(purchase.project.missing(DAY)).containsExactly(new Missing(Need.CORRECTED_NOTICE, List.of(MIDORI)));
        purchase.project.correctTender(coordinator(), Purchase.DATES, at("2026-07-10", 9));
        assertThat(purchase.project.missing(DAY)).isEmpty();
    }

    @Test
    void correctsTheNoticeUntilTheDayOfTheDeadline() {
        LocalDate deadline = Purchase.DATES.deadline().toLocalDate();
        assertThat(Purchase.in(Stage.NOTICE).project.leave(of(SAKURA, deadline)))
                .contains(Duty.CORRECT_NOTICE);
    }

    @Test
    void leavesTheNoticeAloneOnceBidsAreInHand() {
        Purchase purchase = Purchase.in(Stage.NOTICE);
        LocalDate late = LocalDate.of(2026, 8, 1);
        assertThat(purchase.project.leave(of(SAKURA, late))).contains(Duty.REPRICE);
        purchase.open(2);
        assertThat(purchase.project.missing(late)).isEmpty();
        assertThat(Purchase.in(Stage.EVALUATION).project.leave(of(SAKURA, DAY))).contains(Duty.REPRICE);
    }

    /** Three pay 4,000,000 each; two would pay 6,000,000, a half more. */
    @Test
    void repricesAndAsksThoseThatStayAfterTheAward() {
        Purchase purchase = Purchase.in(Stage.AWARD);
        purchase.work();
        assertThat(purchase.project.price()).contains(new Yen(4_000_000));
        assertThat(purchase.project.leave(of(SAKURA, DAY))).contains(Duty.REPRICE, Duty.ASK_ANEW);
        assertThat(purchase.project.price()).contains(new Yen(6_000_000));
        assertThat(purchase.project.missing(DAY)).containsExactly(new Missing(Need.CONSENT, List.of(MIDORI, MIZUHO)));
        purchase.project.consent(coordinator());
        purchase.project.consent(of(MIZUHO, DAY));
        assertThat(purchase.project.missing(DAY)).isEmpty();
    }

    @Test
    void signsNothingAtAPriceThatNobodyConsentedTo() {
        Project project = Purchase.in(Stage.CONTRACTS).project;
        project.leave(of(SAKURA, DAY));
        refuses("consent-missing", () -> project.sign(of(MIZUHO, DAY), terms(MIZUHO), Purchase.NOT_ASKED));
        project.consent(of(MIZUHO, DAY));
        project.sign(of(MIZUHO, DAY), terms(MIZUHO), Purchase.NOT_ASKED);
    }

    @Test
    void repricesWhenACouncilRefusesTheMoneyAfterTheAward() {
        Purchase purchase = Purchase.in(Stage.AWARD);
        purchase.work();
        purchase.project.reportBudget(of(SAKURA, DAY), new BudgetVote.Rejected(DAY));
        assertThat(purchase.project.price()).contains(new Yen(6_000_000));
        assertThat(purchase.project.missing(DAY).getFirst().need()).isEqualTo(Need.CONSENT);
        purchase.project.reportBudget(of(SAKURA, DAY), approved());
        assertThat(purchase.project.missing(DAY)).isEmpty();
    }

    @Test
    void endsAContractInsteadOfLeavingAfterIt() {
        Project project = Purchase.in(Stage.CONTRACTS).project;
        Purchase.BUYERS.forEach(body -> project.sign(of(body, DAY), terms(body), Purchase.NOT_ASKED));
        refuses("contract-signed", () -> project.leave(of(SAKURA, DAY)));
        assertThat(project.endContract(of(SAKURA, DAY)))
                .contains(Duty.END_OWN_CONTRACT, Duty.PAY_EXIT_CHARGE, Duty.TAKE_DATA_OUT);
        assertThat(project.board().inForce()).containsExactly(MIDORI, MIZUHO);
    }

    @Test
    void leavesOnce() {
        Project project = Purchase.in(Stage.BUDGET).project;
        project.leave(coordinator());
        refuses("not-a-buyer", () -> project.leave(coordinator()));
        project.leave(of(SAKURA, DAY));
        refuses("forbidden", () -> project.leave(of(SAKURA, DAY)));
    }
}
