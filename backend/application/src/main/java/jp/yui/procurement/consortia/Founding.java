package jp.yui.procurement.consortia;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.platform.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A consortium that is proposed and not yet founded. It comes to be only when every invited body has accepted the same proposal;
 * whoever accepted has accepted one circle, so a smaller circle is asked anew.
 */
final class Founding {

    /** Under way, done, or given up. */
    enum State {
        OPEN,
        FOUNDED,
        ABANDONED
    }

    private final LocalGovernmentCode proposer;
    private final SortedMap<LocalGovernmentCode, Answer> answers = new TreeMap<>();
    private Proposal proposal;
    private State state = State.OPEN;

    private Founding(Proposal proposal, LocalGovernmentCode proposer) {
        this.proposal = proposal;
        this.proposer = proposer;
    }

    /** What an invited body said. */
    sealed interface Answer {

        Acting by();

        /** 同意, with the day of the council's vote where the legal form asks for one. */
        record Accepted(Acting by, @Nullable LocalDate councilVote) implements Answer {

            public Accepted {
                if (councilVote != null && councilVote.isAfter(by.day())) {
                    throw new IllegalArgumentException("A body accepts after its council has voted");
                }
            }
        }

        /** 辞退. */
        record Declined(Acting by, String reason) implements Answer {}
    }

    /** Proposes; the proposer is the first that accepts, unless its council has to vote first. */
    static Founding propose(Proposal proposal, Acting by) {
        if (proposal.circle().get(by.body()) != Standing.MEMBER) {
            throw new Problem.Forbidden("not-a-member", "Who proposes becomes a member");
        }
        Founding founding = new Founding(proposal, by.body());
        if (!proposal.form().everyCouncilVotes()) {
            founding.answer(new Answer.Accepted(by, null));
        }
        return founding;
    }

    State state() {
        return state;
    }

    Proposal proposal() {
        return proposal;
    }

    /** The bodies that have not accepted: who has to act before it can be founded. */
    List<LocalGovernmentCode> waitingFor() {
        return proposal.circle().keySet().stream()
                .filter(body -> !(answers.get(body) instanceof Answer.Accepted))
                .toList();
    }

    /** Takes the answer of an invited body; the last one counts until the founding. */
    void answer(Answer answer) {
        requireOpen();
        LocalGovernmentCode body = answer.by().body();
        if (!proposal.circle().containsKey(body)) {
            throw new Problem.Forbidden("not-invited", body + " was not invited");
        }
        if (answer instanceof Answer.Accepted(Acting by, var councilVote)
                && councilVote == null
                && proposal.form().everyCouncilVotes()) {
            throw new Problem.Conflict(
                    "council-vote-missing", "The council of " + body + " votes first", Map.of("body", by.body()));
        }
        answers.put(body, answer);
    }

    /** Goes on without a body: those that accepted are asked anew, because they accepted another circle. */
    void goOnWithout(LocalGovernmentCode body) {
        requireOpen();
        if (body.equals(proposer)) {
            throw new Problem.Conflict("proposer-stays", "A proposal without its proposer is given up", Map.of());
        }
        proposal = proposal.without(body);
        answers.clear();
    }

    void abandon() {
        requireOpen();
        state = State.ABANDONED;
    }

    /** Founds, once; the proposer coordinates first. */
    Consortium found(LocalDate day) {
        requireOpen();
        if (!waitingFor().isEmpty()) {
            throw new Problem.Conflict(
                    "answers-outstanding", "Not everybody has accepted", Map.of("waitingFor", waitingFor()));
        }
        refuseBeforeTheLastAnswer(day);
        Consortium consortium = new Consortium(proposal, proposer, day);
        state = State.FOUNDED;
        return consortium;
    }

    private void refuseBeforeTheLastAnswer(LocalDate day) {
        LocalDate last = answers.values().stream()
                .map(answer -> answer.by().day())
                .max(LocalDate::compareTo)
                .orElseThrow();
        if (day.isBefore(last)) {
            throw new Problem.Conflict("out-of-order", "The last body accepted on " + last, Map.of("earlier", last));
        }
    }

    private void requireOpen() {
        if (state != State.OPEN) {
            throw new Problem.Conflict("wrong-transition", "The founding is " + state, Map.of("state", state));
        }
    }
}
