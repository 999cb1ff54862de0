package jp.yui.procurement.consortia;

import static jp.yui.procurement.consortia.Circle.DAY;
import static jp.yui.procurement.consortia.Circle.FOUNDED;
import static jp.yui.procurement.consortia.Circle.MIDORI;
import static jp.yui.procurement.consortia.Circle.MIZUHO;
import static jp.yui.procurement.consortia.Circle.SAKURA;
import static jp.yui.procurement.consortia.Circle.STRANGER;
import static jp.yui.procurement.consortia.Circle.VILLAGE;
import static jp.yui.procurement.consortia.Circle.bodies;
import static jp.yui.procurement.consortia.Circle.decided;
import static jp.yui.procurement.consortia.Circle.refuses;
import static jp.yui.procurement.consortia.Circle.rules;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import java.util.SortedSet;
import java.util.TreeSet;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.procurement.consortia.LegalForm.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WithdrawalTests {

    private static final LegalForms FORMS = LegalForms.initial();
    private static final LocalDate LAST = LocalDate.of(2027, 3, 31);

    private final Consortium consortium = Circle.founded();

    @BeforeEach
    void aFourthMemberJoins() {
        Circle.join(consortium, STRANGER, DAY);
    }

    /** Rule book: six months. Law: two years, counted back from the last day. */
    @ParameterizedTest
    @CsvSource({
        "VOLUNTARY_COUNCIL, 2026-09-30, 2027-03-31, true",
        "VOLUNTARY_COUNCIL, 2026-10-01, 2027-03-31, false",
        "VOLUNTARY_COUNCIL, 2027-08-31, 2028-02-29, false",
        "VOLUNTARY_COUNCIL, 2027-08-29, 2028-02-29, true",
        "STATUTORY_COUNCIL, 2027-03-31, 2029-03-31, true",
        "JOINT_ORGAN, 2027-04-01, 2029-03-31, false",
        "PARTIAL_AFFAIRS_ASSOCIATION, 2026-06-30, 2028-06-30, true",
        "PARTIAL_AFFAIRS_ASSOCIATION, 2028-02-29, 2030-02-28, false",
        "PARTIAL_AFFAIRS_ASSOCIATION, 2028-02-29, 2030-03-01, true",
        "PARTIAL_AFFAIRS_ASSOCIATION, 2030-02-28, 2032-02-29, true"
    })
    void keepsTheNoticeOfTheLegalForm(Kind form, LocalDate received, LocalDate last, boolean inTime) {
        Consortium other = Circle.founded(form, rules());
        Leaving leaving = leaving(SAKURA, received, last, received);
        if (inTime) {
            other.giveNotice(leaving, FORMS);
        } else {
            refuses("notice-too-late", () -> other.giveNotice(leaving, FORMS));
        }
    }

    @Test
    void asksForTheCouncilBeforeTheNoticeWhereTheFormDoes() {
        Consortium union = Circle.founded(Kind.PARTIAL_AFFAIRS_ASSOCIATION, rules());
        LocalDate last = DAY.plusYears(2);
        refuses("council-vote-missing", () -> union.giveNotice(leaving(SAKURA, DAY, last, null), FORMS));
        refuses("council-vote-missing", () -> union.giveNotice(leaving(SAKURA, DAY, last, DAY.plusDays(1)), FORMS));
        union.giveNotice(leaving(SAKURA, DAY, last, DAY), FORMS);
        consortium.giveNotice(leaving(SAKURA, DAY, LAST, null), FORMS);
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"COOPERATION_AGREEMENT", "ENTRUSTED_AFFAIRS", "SUBSTITUTE_EXECUTION", "WIDE_AREA_UNION"})
    void asksForEverybodyWhereTheAgreementItselfIsChanged(Kind form) {
        Consortium other = Circle.founded(form, rules());
        refuses("consent-missing", () -> other.giveNotice(leaving(SAKURA, DAY, LAST, DAY, MIDORI), FORMS));
        Leaving without = leaving(SAKURA, DAY, LAST, null, MIDORI, MIZUHO);
        refuses("council-vote-missing", () -> other.giveNotice(without, FORMS));
        other.giveNotice(leaving(SAKURA, DAY, LAST, DAY, MIDORI, MIZUHO), FORMS);
    }

    @Test
    void bindsOnlyMembersByLaw() {
        Consortium union = Circle.founded(Kind.PARTIAL_AFFAIRS_ASSOCIATION, rules());
        union.giveNotice(leaving(VILLAGE, DAY, LAST, null), FORMS);
    }

    @Test
    void goesByTheFormAsItIsUnderstoodOnTheDayOfTheNotice() {
        LegalForm old = FORMS.at(Kind.VOLUNTARY_COUNCIL, DAY);
        LegalForms revised = FORMS.revised(new LegalForm(
                old.kind(),
                old.everyCouncilVotes(),
                old.legalPerson(),
                old.contractor(),
                new Exit.ByNotice(Period.ofYears(1), false),
                old.mayBill(),
                "規約例 令和8年改訂",
                LocalDate.of(2026, 8, 1)));
        Leaving late = leaving(SAKURA, LocalDate.of(2026, 8, 1), LAST, null);
        refuses("notice-too-late", () -> consortium.giveNotice(late, revised));
        consortium.giveNotice(leaving(SAKURA, LocalDate.of(2026, 7, 31), LAST, null), revised);
    }

    @Test
    void showsTheOthersTheirSharesBeforeTheNoticeIsAccepted() {
        consortium.giveNotice(leaving(SAKURA, DAY, LAST, null), FORMS);
        refuses("shares-not-shown", () -> consortium.acceptNotice(SAKURA, DAY));
        refuses("out-of-order", () -> consortium.showShares(SAKURA, DAY.minusDays(1)));
        consortium.showShares(SAKURA, DAY.plusDays(2));
        refuses("wrong-transition", () -> consortium.showShares(SAKURA, DAY.plusDays(3)));
        refuses("out-of-order", () -> consortium.acceptNotice(SAKURA, DAY.plusDays(1)));
        consortium.acceptNotice(SAKURA, DAY.plusDays(2));
        assertThat(consortium.standing(SAKURA, LAST)).contains(Standing.MEMBER);
        assertThat(consortium.standing(SAKURA, LAST.plusDays(1))).isEmpty();
    }

    @Test
    void asksTheCoordinatorToHandOverFirst() {
        consortium.giveNotice(leaving(MIDORI, DAY, LAST, null), FORMS);
        consortium.showShares(MIDORI, DAY);
        refuses("coordinator-leaves", () -> consortium.acceptNotice(MIDORI, DAY));
        consortium.handCoordination(SAKURA, LAST.plusDays(1), decided(consortium, Matter.COORDINATION, DAY));
        consortium.acceptNotice(MIDORI, DAY);
    }

    @Test
    void handsCoordinationToNobodyWhoLeaves() {
        leave(SAKURA, LAST);
        VoteId decision = decided(consortium, Matter.COORDINATION, DAY);
        refuses("coordinator-leaves", () -> consortium.handCoordination(SAKURA, DAY.plusDays(1), decision));
    }

    /** The second leaves before the first does: on that day three stay, but not for good. */
    @Test
    void leavesTwoMembersInTheEndWhateverTheOrder() {
        leave(SAKURA, LAST.plusYears(1));
        leave(MIZUHO, LAST);
        consortium.giveNotice(leaving(STRANGER, DAY, LAST.minusMonths(1), null), FORMS);
        consortium.showShares(STRANGER, DAY);
        refuses("too-few-members", () -> consortium.acceptNotice(STRANGER, DAY));
    }

    @Test
    void isAcceptedOnceAndNotTakenBackAfterwards() {
        Withdrawal withdrawal = consortium.giveNotice(leaving(SAKURA, DAY, LAST, null), FORMS);
        withdrawal.showShares(DAY);
        withdrawal.accept(DAY);
        refuses("wrong-transition", () -> withdrawal.accept(DAY));
        refuses("wrong-transition", () -> withdrawal.takeBack(bodies(), bodies()));
    }

    @Test
    void leavesWhenExactlyTwoStay() {
        Consortium three = Circle.founded();
        three.giveNotice(leaving(SAKURA, DAY, LAST, null), FORMS);
        three.showShares(SAKURA, DAY);
        three.acceptNotice(SAKURA, DAY);
        assertThat(three.members(LAST.plusDays(1))).extracting(Membership::body).contains(MIDORI, MIZUHO);
    }

    @Test
    void takesOneNoticeAtATime() {
        consortium.giveNotice(leaving(SAKURA, DAY, LAST, null), FORMS);
        refuses("notice-given", () -> consortium.giveNotice(leaving(SAKURA, DAY, LAST, null), FORMS));
        consortium.takeNoticeBack(SAKURA, DAY, bodies());
        consortium.giveNotice(leaving(SAKURA, DAY, LAST, null), FORMS);
    }

    @Test
    void takesALegalNoticeBackOnlyWithEverybodysConsent() {
        Consortium union = Circle.founded(Kind.PARTIAL_AFFAIRS_ASSOCIATION, rules());
        union.giveNotice(leaving(SAKURA, DAY, DAY.plusYears(2), DAY), FORMS);
        refuses("consent-missing", () -> union.takeNoticeBack(SAKURA, DAY, bodies(MIDORI)));
        union.takeNoticeBack(SAKURA, DAY, bodies(MIDORI, MIZUHO));
        refuses("notice-not-found", () -> union.acceptNotice(SAKURA, DAY));
    }

    @Test
    void endsNoEarlierThanTheNotice() {
        assertThatIllegalArgumentException().isThrownBy(() -> leaving(SAKURA, DAY, DAY.minusDays(1), null));
        refuses("not-a-member", () -> consortium.giveNotice(leaving(SAKURA, FOUNDED.minusDays(1), LAST, null), FORMS));
    }

    private void leave(LocalGovernmentCode body, LocalDate last) {
        consortium.giveNotice(leaving(body, DAY, last, null), FORMS);
        consortium.showShares(body, DAY);
        consortium.acceptNotice(body, DAY);
    }

    private static Leaving leaving(
            LocalGovernmentCode body,
            LocalDate received,
            LocalDate last,
            LocalDate councilVote,
            LocalGovernmentCode... consents) {
        SortedSet<LocalGovernmentCode> consenting = new TreeSet<>(bodies(consents));
        return new Leaving(body, received, last, councilVote, consenting);
    }
}
