package jp.yui.procurement.consortia;

import static jp.yui.procurement.consortia.Circle.DAY;
import static jp.yui.procurement.consortia.Circle.FOUNDED;
import static jp.yui.procurement.consortia.Circle.MIDORI;
import static jp.yui.procurement.consortia.Circle.MIZUHO;
import static jp.yui.procurement.consortia.Circle.SAKURA;
import static jp.yui.procurement.consortia.Circle.STRANGER;
import static jp.yui.procurement.consortia.Circle.VILLAGE;
import static jp.yui.procurement.consortia.Circle.bodies;
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
import java.util.TreeMap;
import jp.yui.procurement.consortia.Ballot.Choice;
import org.junit.jupiter.api.Test;

class ConsortiumTests {

    private static final LocalDate APRIL = LocalDate.of(2027, 4, 1);

    private final Consortium consortium = Circle.founded();

    @Test
    void handsCoordinationByDecisionOnTheFirstDayOfAFiscalYear() {
        consortium.handCoordination(SAKURA, APRIL, decided(consortium, Matter.COORDINATION, DAY));
        assertThat(consortium.coordinator(APRIL.minusDays(1))).isEqualTo(MIDORI);
        assertThat(consortium.coordinator(APRIL)).isEqualTo(SAKURA);
    }

    @Test
    void isCoordinatedByAMemberWithAVote() {
        VoteId decision = decided(consortium, Matter.COORDINATION, DAY);
        refuses("no-vote", () -> consortium.handCoordination(VILLAGE, APRIL, decision));
        refuses("not-a-member", () -> consortium.handCoordination(STRANGER, APRIL, decision));
        consortium.handCoordination(SAKURA, APRIL, decision);
    }

    @Test
    void changesNothingWithoutADecisionOnThatVeryMatter() {
        VoteId other = decided(consortium, Matter.OTHER, DAY);
        refuses("not-decided", () -> consortium.admit(STRANGER, Standing.MEMBER, APRIL, other));
        refuses("not-decided", () -> consortium.handCoordination(SAKURA, APRIL, other));
        refuses("not-decided", () -> consortium.dissolve(APRIL, other));
        VoteId open = opened(consortium, Matter.MEMBERSHIP, DAY);
        refuses("not-decided", () -> consortium.admit(STRANGER, Standing.MEMBER, APRIL, open));
        VoteId rejected = opened(consortium, Matter.MEMBERSHIP, DAY);
        List.of(MIDORI, SAKURA, MIZUHO).forEach(body -> cast(consortium, rejected, body, Choice.NO, DAY));
        consortium.count(rejected, of(MIDORI, DAY));
        refuses("not-decided", () -> consortium.admit(STRANGER, Standing.MEMBER, APRIL, rejected));
    }

    @Test
    void givesADecisionOneEffect() {
        VoteId decision = decided(consortium, Matter.MEMBERSHIP, DAY);
        consortium.admit(STRANGER, Standing.OBSERVER, DAY, decision);
        refuses("carried-out", () -> consortium.admit(STRANGER, Standing.MEMBER, APRIL, decision));
        VoteId project = decided(consortium, Matter.PROJECT, DAY);
        consortium.carryOut(project, Matter.PROJECT, DAY);
        refuses("carried-out", () -> consortium.carryOut(project, Matter.PROJECT, DAY));
        VoteId hand = decided(consortium, Matter.COORDINATION, DAY);
        consortium.handCoordination(SAKURA, DAY.plusDays(1), hand);
        refuses("carried-out", () -> consortium.handCoordination(MIDORI, DAY.plusDays(2), hand));
        VoteId rules = decided(consortium, Matter.RULES, DAY);
        consortium.adopt(rules(2, APRIL, weights(1, 1, 1), TieRule.FALLS), rules);
        RuleBook third = rules(3, APRIL.plusDays(1), weights(1, 1, 1), TieRule.FALLS);
        refuses("carried-out", () -> consortium.adopt(third, rules));
        VoteId end = decided(consortium, Matter.DISSOLUTION, DAY);
        consortium.dissolve(APRIL, end);
        refuses("carried-out", () -> consortium.dissolve(DAY.plusDays(1), end));
    }

    @Test
    void decidesNothingForDaysGoneBy() {
        VoteId decision = decided(consortium, Matter.MEMBERSHIP, DAY);
        refuses("decided-later", () -> consortium.admit(STRANGER, Standing.MEMBER, DAY.minusDays(1), decision));
        consortium.admit(STRANGER, Standing.MEMBER, DAY, decision);
    }

    @Test
    void keepsOnePlaceForABodyOnAnyDay() {
        consortium.admit(VILLAGE, Standing.MEMBER, APRIL, decided(consortium, Matter.MEMBERSHIP, DAY));
        assertThat(consortium.standing(VILLAGE, APRIL.minusDays(1))).contains(Standing.ASSOCIATE);
        assertThat(consortium.standing(VILLAGE, APRIL)).contains(Standing.MEMBER);
        assertThat(consortium.members(APRIL)).hasSize(5);
        consortium.admit(STRANGER, Standing.MEMBER, APRIL, decided(consortium, Matter.MEMBERSHIP, DAY));
        VoteId again = decided(consortium, Matter.MEMBERSHIP, DAY);
        refuses("already-a-member", () -> consortium.admit(STRANGER, Standing.MEMBER, DAY, again));
    }

    @Test
    void keepsItsCoordinatorAVote() {
        VoteId decision = decided(consortium, Matter.MEMBERSHIP, DAY);
        refuses("coordinator-leaves", () -> consortium.admit(MIDORI, Standing.OBSERVER, APRIL, decision));
    }

    @Test
    void goesByTheRuleBookInForceOnTheDay() {
        VoteId decision = decided(consortium, Matter.RULES, DAY);
        RuleBook next = rules(2, APRIL, weights(2, 1, 1), TieRule.FALLS);
        consortium.adopt(next, decision);
        assertThat(consortium.rules(APRIL.minusDays(1)).version()).isEqualTo(1);
        assertThat(consortium.rules(APRIL)).isEqualTo(next);
    }

    @Test
    void adoptsRulesInOrderAndNeverForDaysGoneBy() {
        VoteId decision = decided(consortium, Matter.RULES, DAY);
        RuleBook skipping = rules(3, APRIL, weights(1, 1, 1), TieRule.FALLS);
        refuses("rules-out-of-order", () -> consortium.adopt(skipping, decision));
        RuleBook past = rules(2, DAY.minusDays(1), weights(1, 1, 1), TieRule.FALLS);
        refuses("decided-later", () -> consortium.adopt(past, decision));
        consortium.adopt(rules(2, APRIL, weights(1, 1, 1), TieRule.FALLS), decision);
        VoteId later = decided(consortium, Matter.RULES, DAY);
        RuleBook same = rules(3, APRIL, weights(1, 1, 1), TieRule.FALLS);
        refuses("rules-out-of-order", () -> consortium.adopt(same, later));
    }

    @Test
    void givesMergedBodiesOnePlaceAndTheStrongestStanding() {
        consortium.merge(List.of(VILLAGE, MIZUHO), STRANGER, APRIL);
        assertThat(consortium.standing(STRANGER, APRIL.minusDays(1))).isEmpty();
        assertThat(consortium.standing(STRANGER, APRIL)).contains(Standing.MEMBER);
        assertThat(consortium.standing(VILLAGE, APRIL)).isEmpty();
        assertThat(consortium.standing(MIZUHO, APRIL.minusDays(1))).contains(Standing.MEMBER);
        assertThat(consortium.members(APRIL)).hasSize(4);
    }

    @Test
    void keepsThePlaceOfASuccessorThatHasAsStrongAOne() {
        consortium.merge(List.of(MIZUHO, VILLAGE), SAKURA, APRIL);
        assertThat(consortium.members(APRIL))
                .contains(new Membership(SAKURA, Standing.MEMBER, Term.from(FOUNDED)))
                .hasSize(3);
    }

    @Test
    void changesNoStandingOnTheFirstDay() {
        Circle.join(consortium, STRANGER, DAY);
        VoteId decision = decided(consortium, Matter.MEMBERSHIP, DAY);
        refuses("not-a-member", () -> consortium.admit(STRANGER, Standing.OBSERVER, DAY, decision));
        consortium.admit(STRANGER, Standing.OBSERVER, DAY.plusDays(1), decision);
    }

    @Test
    void letsASuccessorThatBelongsAlreadyTakeTheStrongerPlace() {
        consortium.merge(List.of(MIZUHO), VILLAGE, APRIL);
        assertThat(consortium.standing(VILLAGE, APRIL.minusDays(1))).contains(Standing.ASSOCIATE);
        assertThat(consortium.standing(VILLAGE, APRIL)).contains(Standing.MEMBER);
    }

    @Test
    void letsTheSuccessorCoordinateWhatWasPlanned() {
        consortium.handCoordination(SAKURA, APRIL.plusYears(1), decided(consortium, Matter.COORDINATION, DAY));
        consortium.merge(List.of(SAKURA), STRANGER, APRIL);
        assertThat(consortium.coordinator(APRIL)).isEqualTo(MIDORI);
        assertThat(consortium.coordinator(APRIL.plusYears(1))).isEqualTo(STRANGER);
    }

    @Test
    void changesCoordinatorsInOrder() {
        consortium.handCoordination(SAKURA, APRIL, decided(consortium, Matter.COORDINATION, DAY));
        VoteId decision = decided(consortium, Matter.COORDINATION, DAY);
        refuses("coordination-out-of-order", () -> consortium.handCoordination(MIZUHO, APRIL, decision));
        consortium.handCoordination(MIZUHO, APRIL.plusDays(1), decision);
    }

    @Test
    void keepsTwoVotesWhenStandingsChange() {
        consortium.admit(SAKURA, Standing.ASSOCIATE, APRIL, decided(consortium, Matter.MEMBERSHIP, DAY));
        assertThat(consortium.isTooSmall(APRIL)).isFalse();
        VoteId decision = decided(consortium, Matter.MEMBERSHIP, DAY);
        refuses("too-few-members", () -> consortium.admit(MIZUHO, Standing.OBSERVER, APRIL, decision));
    }

    @Test
    void letsTheSuccessorOfTheCoordinatorCoordinateWithPeopleOfItsOwn() {
        consortium.merge(List.of(MIDORI), STRANGER, APRIL);
        assertThat(consortium.coordinator(APRIL.minusDays(1))).isEqualTo(MIDORI);
        assertThat(consortium.coordinator(APRIL)).isEqualTo(STRANGER);
        Motion motion = new Motion(Matter.OTHER, "x");
        Manner manner = new Manner.InWriting(APRIL);
        refuses("not-a-member", () -> consortium.open(motion, manner, of(MIDORI, APRIL)));
        refuses("not-a-delegate", () -> consortium.open(motion, manner, of(STRANGER, APRIL)));
        consortium.name(new Delegate("person of " + STRANGER, STRANGER, Term.from(APRIL)));
        consortium.open(motion, manner, of(STRANGER, APRIL));
    }

    @Test
    void saysWhenAMergerLeavesASingleMember() {
        assertThat(consortium.isTooSmall(APRIL)).isFalse();
        consortium.merge(List.of(SAKURA, MIZUHO), MIDORI, APRIL);
        assertThat(consortium.isTooSmall(APRIL.minusDays(1))).isFalse();
        assertThat(consortium.isTooSmall(APRIL)).isTrue();
    }

    @Test
    void endsWithTheDayOfItsDissolution() {
        consortium.dissolve(APRIL, decided(consortium, Matter.DISSOLUTION, DAY));
        opened(consortium, Matter.OTHER, APRIL);
        refuses("dissolved", () -> opened(consortium, Matter.OTHER, APRIL.plusDays(1)));
        refuses("dissolved", () -> consortium.merge(List.of(SAKURA), STRANGER, APRIL.plusDays(1)));
    }

    @Test
    void recordsWhatWasDecided() {
        VoteId decision = decided(consortium, Matter.COORDINATION, DAY);
        consortium.handCoordination(SAKURA, APRIL, decision);
        assertThat(consortium.events())
                .containsExactly(
                        new ConsortiumEvent.Founded(consortium.key(), FOUNDED),
                        new ConsortiumEvent.VoteOpened(consortium.key(), decision, DAY),
                        new ConsortiumEvent.VoteCounted(consortium.key(), decision, DAY, true),
                        new ConsortiumEvent.CoordinationHanded(consortium.key(), SAKURA, APRIL));
    }

    @Test
    void recordsWhoComesAndGoes() {
        Circle.join(consortium, STRANGER, DAY);
        consortium.giveNotice(new Leaving(STRANGER, DAY, APRIL, null, bodies()), LegalForms.initial());
        consortium.takeNoticeBack(STRANGER, DAY, bodies());
        consortium.giveNotice(new Leaving(STRANGER, DAY, APRIL, null, bodies()), LegalForms.initial());
        consortium.showShares(STRANGER, DAY);
        consortium.acceptNotice(STRANGER, DAY);
        consortium.merge(List.of(MIZUHO), VILLAGE, APRIL);
        assertThat(consortium.events())
                .contains(
                        new ConsortiumEvent.StandingGiven(consortium.key(), STRANGER, Standing.MEMBER, DAY),
                        new ConsortiumEvent.NoticeGiven(consortium.key(), STRANGER, DAY),
                        new ConsortiumEvent.NoticeTakenBack(consortium.key(), STRANGER, DAY),
                        new ConsortiumEvent.NoticeAccepted(consortium.key(), STRANGER, DAY),
                        new ConsortiumEvent.BodiesMerged(consortium.key(), bodies(MIZUHO), VILLAGE, APRIL));
    }

    @Test
    void recordsItsRulesAndItsEnd() {
        consortium.adopt(rules(2, APRIL, weights(1, 1, 1), TieRule.FALLS), decided(consortium, Matter.RULES, DAY));
        consortium.dissolve(APRIL, decided(consortium, Matter.DISSOLUTION, DAY));
        assertThat(consortium.events())
                .contains(
                        new ConsortiumEvent.RulesAdopted(consortium.key(), 2, APRIL),
                        new ConsortiumEvent.Dissolved(consortium.key(), APRIL));
    }

    @Test
    void takesNothingAfterItsEnd() {
        consortium.dissolve(APRIL, decided(consortium, Matter.DISSOLUTION, DAY));
        LocalDate after = APRIL.plusDays(1);
        VoteId decision = decided(consortium, Matter.MEMBERSHIP, DAY);
        refuses("dissolved", () -> consortium.admit(STRANGER, Standing.MEMBER, after, decision));
        refuses("dissolved", () -> consortium.name(new Delegate("somebody", SAKURA, Term.from(after))));
        refuses("dissolved", () -> consortium.hold(Meeting.of(after, "総会", List.of(SAKURA))));
        refuses(
                "dissolved",
                () -> consortium.giveNotice(
                        new Leaving(SAKURA, after, after.plusYears(2), null, bodies()), LegalForms.initial()));
    }

    @Test
    void letsOnlyBodiesThatBelongToItNamePeople() {
        refuses("not-a-member", () -> consortium.name(new Delegate("somebody", STRANGER, Term.from(DAY))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Delegate(" ", SAKURA, Term.from(DAY)));
    }

    @Test
    void mergesBodiesIntoAnother() {
        assertThatIllegalArgumentException().isThrownBy(() -> consortium.merge(List.of(), STRANGER, APRIL));
        assertThatIllegalArgumentException().isThrownBy(() -> consortium.merge(List.of(SAKURA), SAKURA, APRIL));
    }

    @Test
    void keepsTermsThatEndNoEarlierThanTheyBegin() {
        new Term(DAY, DAY);
        assertThatIllegalArgumentException().isThrownBy(() -> new Term(DAY, DAY.minusDays(1)));
    }

    @Test
    void namesAMajorityForEveryMatter() {
        RuleBook whole = rules();
        var gap = new TreeMap<>(whole.majorities());
        gap.remove(Matter.AWARD);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules(1, FOUNDED, whole.weighting(), TieRule.FALLS, gap))
                .withMessageContaining("AWARD");
    }
}
