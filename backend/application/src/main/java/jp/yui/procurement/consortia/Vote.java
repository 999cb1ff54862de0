package jp.yui.procurement.consortia;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.platform.Problem;
import jp.yui.procurement.consortia.Ballot.Choice;
import jp.yui.procurement.consortia.Outcome.Result;
import org.jspecify.annotations.Nullable;

/**
 * A vote from opening to result. Who may vote, what each ballot weighs and by which rules it is counted stand from the day it is
 * opened; what members or rules become afterwards changes nothing.
 */
final class Vote {

    private final Motion motion;
    private final LocalDate opened;
    private final Manner manner;
    private final RuleBook rules;
    private final SortedMap<LocalGovernmentCode, Long> weights;
    private final LocalGovernmentCode coordinator;
    private final SortedMap<LocalGovernmentCode, Ballot> ballots = new TreeMap<>();
    private @Nullable Outcome outcome;

    Vote(Motion motion, LocalDate opened, Manner manner, RuleBook rules, Electorate electorate) {
        if (manner.lastDay().isBefore(opened)) {
            throw new IllegalArgumentException(
                    "Voting ends on " + manner.lastDay() + ", before it begins on " + opened);
        }
        this.motion = motion;
        this.opened = opened;
        this.manner = manner;
        this.rules = rules;
        this.weights = electorate.weights(rules.weighting());
        this.coordinator = electorate.coordinator();
    }

    /** Who may vote on the day a vote is opened, and who coordinates then. */
    record Electorate(List<LocalGovernmentCode> members, LocalGovernmentCode coordinator) {

        private SortedMap<LocalGovernmentCode, Long> weights(Weighting weighting) {
            SortedMap<LocalGovernmentCode, Long> weights = new TreeMap<>();
            members.forEach(member -> weights.put(member, weighting.of(member)));
            return weights;
        }
    }

    Motion motion() {
        return motion;
    }

    /** The bodies whose ballot is still awaited. */
    List<LocalGovernmentCode> waitingFor() {
        return outcome != null ? List.of() : awaited();
    }

    /** The result, once it is counted. */
    @Nullable
    Outcome outcome() {
        return outcome;
    }

    /** Takes the one ballot of a body that may vote. */
    void cast(Ballot ballot) {
        refuseIfCounted();
        refuseUnlessEntitled(ballot.by().body());
        refuseUnlessInTime(ballot.by().day());
        Ballot earlier = ballots.putIfAbsent(ballot.by().body(), ballot);
        if (earlier != null) {
            throw new Problem.Conflict(
                    "ballot-already-cast",
                    earlier.by().person() + " has voted for " + earlier.by().body() + " already",
                    Map.of(
                            "by",
                            earlier.by().person(),
                            "choice",
                            earlier.choice(),
                            "day",
                            earlier.by().day()));
        }
    }

    /** Counts, once: when every ballot is there, or when the last day is over. */
    Outcome count(LocalDate day) {
        refuseIfCounted();
        if (!awaited().isEmpty() && !day.isAfter(manner.lastDay())) {
            throw new Problem.Conflict(
                    "ballots-outstanding",
                    "Voting goes on until " + manner.lastDay(),
                    Map.of("waitingFor", awaited(), "until", manner.lastDay()));
        }
        Outcome counted = outcome(day, tally(), rules.majority(motion.matter()));
        outcome = counted;
        return counted;
    }

    private Outcome outcome(LocalDate day, Tally tally, Majority majority) {
        boolean broken = rules.tie() == TieRule.COORDINATOR_DECIDES && majority.isTied(tally) && saysAye(coordinator);
        Result result = !rules.quorum().isReached(tally)
                ? Result.NO_QUORUM
                : majority.carries(tally) || broken ? Result.CARRIED : Result.REJECTED;
        LocalGovernmentCode breaker = broken && result == Result.CARRIED ? coordinator : null;
        return new Outcome(result, tally, rules.version(), rules.quorum(), majority, breaker, day);
    }

    private boolean saysAye(LocalGovernmentCode body) {
        Ballot ballot = ballots.get(body);
        return ballot != null && ballot.choice() == Choice.AYE;
    }

    private Tally tally() {
        long entitled = weights.values().stream().reduce(0L, Math::addExact);
        return new Tally(
                weights.size(), ballots.size(), entitled, weigh(Choice.AYE), weigh(Choice.NO), weigh(Choice.ABSTAIN));
    }

    private long weigh(Choice choice) {
        return ballots.values().stream()
                .filter(ballot -> ballot.choice() == choice)
                .mapToLong(ballot -> weights.getOrDefault(ballot.by().body(), 0L))
                .sum();
    }

    private List<LocalGovernmentCode> awaited() {
        return weights.keySet().stream()
                .filter(this::mayGiveABallot)
                .filter(body -> !ballots.containsKey(body))
                .toList();
    }

    private boolean mayGiveABallot(LocalGovernmentCode body) {
        return switch (manner) {
            case Manner.At(Meeting meeting) -> meeting.present().contains(body);
            case Manner.InWriting written -> true;
        };
    }

    private void refuseUnlessEntitled(LocalGovernmentCode body) {
        if (!weights.containsKey(body)) {
            throw new Problem.Forbidden("no-vote", body + " had no vote when this vote was opened");
        }
        if (!mayGiveABallot(body)) {
            throw new Problem.Forbidden("not-present", body + " was not at the meeting");
        }
    }

    private void refuseUnlessInTime(LocalDate day) {
        if (day.isBefore(opened) || day.isAfter(manner.lastDay())) {
            throw new Problem.Conflict(
                    "voting-over", "Ballots count until " + manner.lastDay(), Map.of("until", manner.lastDay()));
        }
    }

    private void refuseIfCounted() {
        if (outcome != null) {
            throw new Problem.Conflict("vote-counted", "The vote is counted", Map.of("result", outcome.result()));
        }
    }
}
