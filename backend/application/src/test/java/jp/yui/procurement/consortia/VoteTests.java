package jp.yui.procurement.consortia;

import static jp.yui.procurement.consortia.Circle.DAY;
import static jp.yui.procurement.consortia.Circle.FOUNDED;
import static jp.yui.procurement.consortia.Circle.MIDORI;
import static jp.yui.procurement.consortia.Circle.MIZUHO;
import static jp.yui.procurement.consortia.Circle.PREFECTURE;
import static jp.yui.procurement.consortia.Circle.SAKURA;
import static jp.yui.procurement.consortia.Circle.STRANGER;
import static jp.yui.procurement.consortia.Circle.VILLAGE;
import static jp.yui.procurement.consortia.Circle.cast;
import static jp.yui.procurement.consortia.Circle.decided;
import static jp.yui.procurement.consortia.Circle.of;
import static jp.yui.procurement.consortia.Circle.opened;
import static jp.yui.procurement.consortia.Circle.refuses;
import static jp.yui.procurement.consortia.Circle.rules;
import static jp.yui.procurement.consortia.Circle.weights;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.procurement.consortia.Ballot.Choice;
import jp.yui.procurement.consortia.LegalForm.Kind;
import jp.yui.procurement.consortia.Outcome.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VoteTests {

    private static final LocalDate AFTER = DAY.plusMonths(1).plusDays(1);

    private final Consortium consortium = Circle.founded();

    @Test
    void refusesAssociateMembersAndObservers() {
        VoteId vote = opened(consortium, Matter.OTHER, DAY);
        refuses("no-vote", () -> cast(consortium, vote, VILLAGE, Choice.AYE, DAY));
        refuses("no-vote", () -> cast(consortium, vote, PREFECTURE, Choice.AYE, DAY));
        refuses("not-a-member", () -> cast(consortium, vote, STRANGER, Choice.AYE, DAY));
        assertThat(consortium.vote(vote).waitingFor()).containsExactly(MIDORI, SAKURA, MIZUHO);
    }

    @ParameterizedTest
    @EnumSource(Choice.class)
    void takesOneBallotOfEachBodyWhateverTheSecondSays(Choice second) {
        VoteId vote = opened(consortium, Matter.OTHER, DAY);
        consortium.name(new Delegate("colleague", SAKURA, Term.from(FOUNDED)));
        cast(consortium, vote, SAKURA, Choice.AYE, DAY);
        refuses(
                "ballot-already-cast",
                () -> consortium.cast(vote, new Ballot(new Acting("colleague", SAKURA, DAY), second)));
        assertThat(consortium.count(vote, of(MIDORI, AFTER)).tally().ayes()).isEqualTo(1);
    }

    @Test
    void refusesWhoActsForABodyWithoutARow() {
        VoteId vote = opened(consortium, Matter.OTHER, DAY);
        refuses(
                "not-a-delegate",
                () -> consortium.cast(vote, new Ballot(new Acting("person of " + SAKURA, MIZUHO, DAY), Choice.AYE)));
        consortium.name(new Delegate("former", MIZUHO, new Term(FOUNDED, DAY.minusDays(1))));
        refuses(
                "not-a-delegate",
                () -> consortium.cast(vote, new Ballot(new Acting("former", MIZUHO, DAY), Choice.AYE)));
    }

    @Test
    void isOpenedAndCountedByTheCoordinator() {
        refuses(
                "not-the-coordinator",
                () -> consortium.open(new Motion(Matter.OTHER, "x"), new Manner.InWriting(DAY), of(SAKURA, DAY)));
        VoteId vote = opened(consortium, Matter.OTHER, DAY);
        refuses("not-the-coordinator", () -> consortium.count(vote, of(SAKURA, AFTER)));
        refuses("not-a-delegate", () -> consortium.count(vote, new Acting("somebody", MIDORI, AFTER)));
    }

    @Test
    void isCountedOnceAndTakesNoBallotAfterwards() {
        VoteId vote = decided(consortium, Matter.OTHER, DAY);
        refuses("vote-counted", () -> consortium.count(vote, of(MIDORI, DAY)));
        refuses("vote-counted", () -> cast(consortium, vote, SAKURA, Choice.NO, DAY));
    }

    @Test
    void isCountedEarlyOnlyWithAllBallots() {
        VoteId vote = opened(consortium, Matter.OTHER, DAY);
        cast(consortium, vote, MIDORI, Choice.AYE, DAY);
        cast(consortium, vote, SAKURA, Choice.AYE, DAY);
        refuses("ballots-outstanding", () -> consortium.count(vote, of(MIDORI, AFTER.minusDays(1))));
        assertThat(consortium.count(vote, of(MIDORI, AFTER)).carried()).isTrue();
    }

    @Test
    void takesABallotOnTheLastDayAndNoneAfterIt() {
        VoteId vote = opened(consortium, Matter.OTHER, DAY);
        cast(consortium, vote, SAKURA, Choice.AYE, AFTER.minusDays(1));
        refuses("voting-over", () -> cast(consortium, vote, MIZUHO, Choice.AYE, AFTER));
        refuses("voting-over", () -> cast(consortium, vote, MIZUHO, Choice.AYE, DAY.minusDays(1)));
    }

    /** 3 bodies; "more than half" of them is two. */
    @ParameterizedTest
    @CsvSource({"AYE, , , NO_QUORUM", "AYE, ABSTAIN, , CARRIED", "ABSTAIN, ABSTAIN, , REJECTED", ", , , NO_QUORUM"})
    void countsAbstentionsForTheQuorumAndForNoSide(Choice midori, Choice sakura, Choice mizuho, Result result) {
        assertThat(outcome(consortium, Matter.OTHER, midori, sakura, mizuho).result())
                .isEqualTo(result);
    }

    /** Weights 5, 3, 2: みどり町 alone is half of them. */
    @ParameterizedTest
    @CsvSource({
        "SIMPLE, AYE, NO, ABSTAIN, CARRIED",
        "SIMPLE, AYE, NO, NO, REJECTED",
        "SIMPLE, NO, AYE, ABSTAIN, REJECTED",
        "ABSOLUTE, AYE, NO, ABSTAIN, REJECTED",
        "ABSOLUTE, AYE, NO, AYE, CARRIED",
        "TWO_THIRDS, AYE, AYE, NO, CARRIED",
        "TWO_THIRDS, AYE, ABSTAIN, NO, REJECTED",
        "TWO_THIRDS, ABSTAIN, ABSTAIN, ABSTAIN, REJECTED",
        "UNANIMOUS, AYE, AYE, AYE, CARRIED",
        "UNANIMOUS, AYE, AYE, ABSTAIN, REJECTED",
        "UNANIMOUS, AYE, AYE, , REJECTED"
    })
    void weighsBallotsAsTheRuleBookLists(
            Majority majority, Choice midori, Choice sakura, Choice mizuho, Result result) {
        Consortium weighted = weighted(majority, TieRule.FALLS);
        assertThat(outcome(weighted, Matter.OTHER, midori, sakura, mizuho).result())
                .isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"6, 3, CARRIED", "2, 1, CARRIED", "4000000000000000000, 2000000000000000000, CARRIED"})
    void reachesTwoThirdsExactly(long sakura, long midori, Result result) {
        Consortium weighted = Circle.founded(
                Kind.VOLUNTARY_COUNCIL,
                rules(1, FOUNDED, weights(midori, sakura, 1), TieRule.FALLS, only(Majority.TWO_THIRDS)));
        assertThat(outcome(weighted, Matter.OTHER, Choice.NO, Choice.AYE, null).result())
                .isEqualTo(result);
    }

    @Test
    void letsTheCoordinatorBreakATieWhereTheRulesSaySo() {
        Outcome broken = outcome(
                weighted(Majority.SIMPLE, TieRule.COORDINATOR_DECIDES), Matter.OTHER, Choice.AYE, Choice.NO, Choice.NO);
        assertThat(broken.carried()).isTrue();
        assertThat(broken.tieBrokenBy()).isEqualTo(MIDORI);
        Outcome fallen = outcome(
                weighted(Majority.SIMPLE, TieRule.COORDINATOR_DECIDES),
                Matter.OTHER,
                Choice.NO,
                Choice.AYE,
                Choice.AYE);
        assertThat(fallen.carried()).isFalse();
        assertThat(fallen.tieBrokenBy()).isNull();
    }

    @Test
    void doesNotLetTheCoordinatorOutvoteTheOthers() {
        Consortium equal = Circle.founded(
                Kind.VOLUNTARY_COUNCIL, rules(1, FOUNDED, weights(1, 1, 1), TieRule.COORDINATOR_DECIDES));
        assertThat(outcome(equal, Matter.OTHER, Choice.AYE, Choice.NO, Choice.NO)
                        .carried())
                .isFalse();
    }

    @Test
    void saysHowItWasCounted() {
        Outcome outcome =
                outcome(weighted(Majority.SIMPLE, TieRule.FALLS), Matter.OTHER, Choice.AYE, Choice.ABSTAIN, null);
        assertThat(outcome)
                .isEqualTo(new Outcome(
                        Result.CARRIED,
                        new Tally(3, 2, 10, 5, 0, 3),
                        1,
                        Quorum.moreThan(Fraction.HALF),
                        Majority.SIMPLE,
                        null,
                        AFTER));
    }

    @Test
    void isCountedByTheRulesOfTheDayItWasOpened() {
        VoteId amendment = decided(consortium, Matter.RULES, DAY);
        VoteId before = opened(consortium, Matter.OTHER, DAY.plusDays(9));
        consortium.adopt(
                rules(2, DAY.plusDays(10), new Weighting.OnePerBody(), TieRule.FALLS, only(Majority.UNANIMOUS)),
                amendment);
        VoteId after = opened(consortium, Matter.OTHER, DAY.plusDays(10));
        assertThat(split(before).carried()).isTrue();
        assertThat(split(after).carried()).isFalse();
    }

    @Test
    void keepsTheVotersOfTheDayItWasOpened() {
        VoteId vote = opened(consortium, Matter.OTHER, DAY);
        consortium.admit(VILLAGE, Standing.MEMBER, DAY.plusDays(1), decided(consortium, Matter.MEMBERSHIP, DAY));
        refuses("no-vote", () -> cast(consortium, vote, VILLAGE, Choice.AYE, DAY.plusDays(1)));
        VoteId next = opened(consortium, Matter.OTHER, DAY.plusDays(1));
        cast(consortium, next, VILLAGE, Choice.AYE, DAY.plusDays(1));
        assertThat(consortium.vote(next).waitingFor()).hasSize(3);
    }

    @Test
    void stopsWhereAMemberHasNoWeight() {
        var two = new Weighting.Listed(new TreeMap<>(Map.of(MIDORI, 1L, SAKURA, 1L)));
        Consortium gap = Circle.founded(Kind.VOLUNTARY_COUNCIL, rules(two));
        refuses("weight-missing", () -> opened(gap, Matter.OTHER, DAY));
        assertThatIllegalArgumentException().isThrownBy(() -> weights(0, 1, 1));
    }

    @Test
    void takesBallotsAtAMeetingFromThosePresent() {
        Meeting meeting = Meeting.of(DAY, "総会", List.of(MIDORI, SAKURA, VILLAGE));
        refuses(
                "meeting-not-found",
                () -> consortium.open(new Motion(Matter.OTHER, "x"), new Manner.At(meeting), of(MIDORI, DAY)));
        consortium.hold(meeting);
        VoteId vote = consortium.open(new Motion(Matter.OTHER, "x"), new Manner.At(meeting), of(MIDORI, DAY));
        refuses("not-present", () -> cast(consortium, vote, MIZUHO, Choice.NO, DAY));
        refuses("no-vote", () -> cast(consortium, vote, VILLAGE, Choice.NO, DAY));
        cast(consortium, vote, MIDORI, Choice.AYE, DAY);
        cast(consortium, vote, SAKURA, Choice.AYE, DAY);
        assertThat(consortium.count(vote, of(MIDORI, DAY)).carried()).isTrue();
        refuses("not-a-member", () -> consortium.hold(Meeting.of(DAY, "総会", List.of(STRANGER))));
    }

    @Test
    void endsNoEarlierThanItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> consortium.open(
                        new Motion(Matter.OTHER, "x"), new Manner.InWriting(DAY.minusDays(1)), of(MIDORI, DAY)));
    }

    /** Two of three for it. */
    private Outcome split(VoteId vote) {
        LocalDate day = DAY.plusDays(10);
        cast(consortium, vote, MIDORI, Choice.AYE, day);
        cast(consortium, vote, SAKURA, Choice.AYE, day);
        cast(consortium, vote, MIZUHO, Choice.NO, day);
        return consortium.count(vote, of(MIDORI, day));
    }

    private static Outcome outcome(Consortium in, Matter matter, Choice midori, Choice sakura, Choice mizuho) {
        VoteId vote = opened(in, matter, DAY);
        castIfSaid(in, vote, MIDORI, midori);
        castIfSaid(in, vote, SAKURA, sakura);
        castIfSaid(in, vote, MIZUHO, mizuho);
        return in.count(vote, of(MIDORI, AFTER));
    }

    private static void castIfSaid(Consortium in, VoteId vote, LocalGovernmentCode body, Choice choice) {
        if (choice != null) {
            cast(in, vote, body, choice, DAY);
        }
    }

    private static Consortium weighted(Majority majority, TieRule tie) {
        return Circle.founded(Kind.VOLUNTARY_COUNCIL, rules(1, FOUNDED, weights(5, 3, 2), tie, only(majority)));
    }

    /** One majority for what the tests vote on, a simple one for the rest. */
    private static Map<Matter, Majority> only(Majority other) {
        Map<Matter, Majority> majorities = new TreeMap<>(rules().majorities());
        majorities.put(Matter.OTHER, other);
        return majorities;
    }
}
