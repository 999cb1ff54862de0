package jp.yui.procurement.consortia;

import static jp.yui.procurement.consortia.Circle.FOUNDED;
import static jp.yui.procurement.consortia.Circle.MIDORI;
import static jp.yui.procurement.consortia.Circle.MIZUHO;
import static jp.yui.procurement.consortia.Circle.PREFECTURE;
import static jp.yui.procurement.consortia.Circle.SAKURA;
import static jp.yui.procurement.consortia.Circle.STRANGER;
import static jp.yui.procurement.consortia.Circle.VILLAGE;
import static jp.yui.procurement.consortia.Circle.accepted;
import static jp.yui.procurement.consortia.Circle.of;
import static jp.yui.procurement.consortia.Circle.proposal;
import static jp.yui.procurement.consortia.Circle.refuses;
import static jp.yui.procurement.consortia.Circle.rules;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.yui.contract.TenantKey;
import jp.yui.procurement.consortia.Founding.Answer;
import jp.yui.procurement.consortia.LegalForm.Kind;
import org.junit.jupiter.api.Test;

class FoundingTests {

    private final Founding founding = Founding.propose(proposal(Kind.VOLUNTARY_COUNCIL, rules()), of(MIDORI, FOUNDED));

    @Test
    void waitsForEachInvitedBody() {
        founding.answer(accepted(SAKURA));
        founding.answer(accepted(MIZUHO));
        founding.answer(accepted(PREFECTURE));
        assertThat(founding.waitingFor()).containsExactly(VILLAGE);
        refuses("answers-outstanding", () -> founding.found(FOUNDED));
        founding.answer(accepted(VILLAGE));
        assertThat(founding.found(FOUNDED).members(FOUNDED)).hasSize(5);
    }

    @Test
    void foundsOnceOnADoubleClick() {
        List.of(SAKURA, MIZUHO, VILLAGE, PREFECTURE).forEach(body -> founding.answer(accepted(body)));
        founding.found(FOUNDED);
        refuses("wrong-transition", () -> founding.found(FOUNDED));
    }

    @Test
    void asksAnewWhoAcceptedALargerCircle() {
        List.of(SAKURA, MIZUHO, PREFECTURE).forEach(body -> founding.answer(accepted(body)));
        founding.answer(new Answer.Declined(of(VILLAGE, FOUNDED), "予算がない"));
        founding.goOnWithout(VILLAGE);
        assertThat(founding.waitingFor()).containsExactly(PREFECTURE, MIDORI, SAKURA, MIZUHO);
        refuses("not-invited", () -> founding.answer(accepted(VILLAGE)));
    }

    @Test
    void takesTheLastAnswerOfABodyUntilTheFounding() {
        founding.answer(accepted(SAKURA));
        founding.answer(new Answer.Declined(of(SAKURA, FOUNDED), "再考"));
        assertThat(founding.waitingFor()).contains(SAKURA);
    }

    @Test
    void asksForEachCouncilWhereTheLegalFormDoes() {
        Founding statutory = Founding.propose(proposal(Kind.STATUTORY_COUNCIL, rules()), of(MIDORI, FOUNDED));
        assertThat(statutory.waitingFor()).contains(MIDORI);
        refuses("council-vote-missing", () -> statutory.answer(new Answer.Accepted(of(SAKURA, FOUNDED), null)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Answer.Accepted(of(SAKURA, FOUNDED), FOUNDED.plusDays(1)));
        statutory.answer(new Answer.Accepted(of(SAKURA, FOUNDED), FOUNDED.minusDays(1)));
        assertThat(statutory.waitingFor()).doesNotContain(SAKURA);
    }

    @Test
    void isNotFoundedBeforeTheLastBodyAccepted() {
        List.of(SAKURA, MIZUHO, PREFECTURE).forEach(body -> founding.answer(accepted(body)));
        founding.answer(new Answer.Accepted(of(VILLAGE, FOUNDED.plusDays(3)), null));
        refuses("out-of-order", () -> founding.found(FOUNDED.plusDays(2)));
    }

    @Test
    void isNotFoundedBeforeItsRulesAreInForce() {
        Founding early = Founding.propose(proposal(Kind.VOLUNTARY_COUNCIL, rules()), of(MIDORI, FOUNDED.minusDays(1)));
        List.of(SAKURA, MIZUHO, VILLAGE, PREFECTURE)
                .forEach(body -> early.answer(new Answer.Accepted(of(body, FOUNDED.minusDays(1)), null)));
        refuses("no-rules-in-force", () -> early.found(FOUNDED.minusDays(1)));
        assertThat(early.state()).isEqualTo(Founding.State.OPEN);
    }

    @Test
    void isProposedByABodyThatBecomesAMember() {
        refuses(
                "not-a-member",
                () -> Founding.propose(proposal(Kind.VOLUNTARY_COUNCIL, rules()), of(VILLAGE, FOUNDED)));
        refuses(
                "not-a-member",
                () -> Founding.propose(proposal(Kind.VOLUNTARY_COUNCIL, rules()), of(STRANGER, FOUNDED)));
        refuses("proposer-stays", () -> founding.goOnWithout(MIDORI));
    }

    @Test
    void needsTwoMembersWithAVote() {
        assertThat(new Proposal(
                                TenantKey.valueOf("x"),
                                "x",
                                LegalForms.initial().at(Kind.VOLUNTARY_COUNCIL, FOUNDED),
                                rules(),
                                new TreeMap<>(Map.of(MIDORI, Standing.MEMBER, SAKURA, Standing.MEMBER)))
                        .circle())
                .hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Proposal(
                        TenantKey.valueOf("x"),
                        "x",
                        LegalForms.initial().at(Kind.VOLUNTARY_COUNCIL, FOUNDED),
                        rules(),
                        new TreeMap<>(Map.of(MIDORI, Standing.MEMBER, VILLAGE, Standing.ASSOCIATE))));
    }

    @Test
    void takesNothingOnceItIsGivenUp() {
        founding.abandon();
        refuses("wrong-transition", founding::abandon);
        refuses("wrong-transition", () -> founding.goOnWithout(VILLAGE));
        refuses("wrong-transition", () -> founding.answer(accepted(SAKURA)));
        refuses("wrong-transition", () -> founding.found(FOUNDED));
    }
}
