package jp.yui.procurement.consortia;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.TenantKey;
import jp.yui.platform.Problem;
import jp.yui.procurement.consortia.Vote.Electorate;
import org.jspecify.annotations.Nullable;

/**
 * Bodies that buy together (P3). What changes it — members, coordinator, rules, its end — needs a vote that was carried on that very
 * matter, and each such decision has one effect. People act on behalf of a body that named them.
 */
public final class Consortium {

    private static final int FEWEST_VOTERS = 2;
    /** A day that only memberships without a last day reach. */
    private static final LocalDate FOR_GOOD = LocalDate.MAX;

    private final TenantKey key;
    private final LegalForm.Kind form;
    private final Roll roll = new Roll();
    private final Coordinators coordinators;
    private final List<Delegate> delegates = new ArrayList<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private final Map<VoteId, Vote> votes = new LinkedHashMap<>();
    private final Set<VoteId> carriedOut = new HashSet<>();
    private final List<Withdrawal> withdrawals = new ArrayList<>();
    private final List<ConsortiumEvent> events = new ArrayList<>();
    private RuleBooks rules;
    private @Nullable LocalDate dissolved;

    Consortium(Proposal proposal, LocalGovernmentCode coordinator, LocalDate founded) {
        this.key = proposal.key();
        this.form = proposal.form().kind();
        this.rules = new RuleBooks(List.of(proposal.rules()));
        rules(founded); // refuses a founding before its rules are in force
        this.coordinators = new Coordinators(coordinator, founded);
        proposal.circle().forEach((body, standing) -> roll.add(body, standing, founded));
        events.add(new ConsortiumEvent.Founded(key, founded));
    }

    TenantKey key() {
        return key;
    }

    LegalForm.Kind form() {
        return form;
    }

    /** Who belongs to it on this day, by code. */
    public List<Membership> members(LocalDate day) {
        return roll.on(day);
    }

    /** As what the body belongs to it on this day, if at all. */
    public Optional<Standing> standing(LocalGovernmentCode body, LocalDate day) {
        return roll.standing(body, day);
    }

    /** Who coordinates on this day. */
    public LocalGovernmentCode coordinator(LocalDate day) {
        return coordinators.at(day);
    }

    /** The rule book in force on this day. */
    RuleBook rules(LocalDate day) {
        return rules.at(day);
    }

    List<Withdrawal> withdrawals() {
        return List.copyOf(withdrawals);
    }

    List<Meeting> meetings() {
        return List.copyOf(meetings);
    }

    /** What happened, in order. */
    List<ConsortiumEvent> events() {
        return List.copyOf(events);
    }

    /** A body that belongs to it names somebody who acts for it. */
    void name(Delegate delegate) {
        requireAlive(delegate.term().from());
        roll.require(delegate.body(), delegate.term().from());
        delegates.add(delegate);
    }

    /** Notes a meeting; only bodies that belong to it on that day were present. */
    void hold(Meeting meeting) {
        requireAlive(meeting.held());
        meeting.present().forEach(body -> roll.require(body, meeting.held()));
        meetings.add(meeting);
    }

    /** Puts a motion to the vote by the rules, members and weights of this day. */
    VoteId open(Motion motion, Manner manner, Acting by) {
        requireActing(by);
        requireCoordinator(by);
        if (manner instanceof Manner.At(Meeting meeting) && !meetings.contains(meeting)) {
            throw new Problem.NotFound("meeting-not-found", "No meeting of " + meeting.held() + " is noted");
        }
        Electorate electorate = new Electorate(roll.voters(by.day()), coordinators.at(by.day()));
        VoteId id = VoteId.random();
        votes.put(id, new Vote(motion, by.day(), manner, rules.at(by.day()), electorate));
        events.add(new ConsortiumEvent.VoteOpened(key, id, by.day()));
        return id;
    }

    void cast(VoteId vote, Ballot ballot) {
        requireActing(ballot.by());
        vote(vote).cast(ballot);
    }

    Outcome count(VoteId vote, Acting by) {
        requireActing(by);
        requireCoordinator(by);
        Outcome outcome = vote(vote).count(by.day());
        events.add(new ConsortiumEvent.VoteCounted(key, vote, by.day(), outcome.carried()));
        return outcome;
    }

    Vote vote(VoteId id) {
        Vote vote = votes.get(id);
        if (vote == null) {
            throw new Problem.NotFound("vote-not-found", "No such vote: " + id);
        }
        return vote;
    }

    /** Takes a body in, or gives one that belongs to it another standing. */
    void admit(LocalGovernmentCode body, Standing standing, LocalDate from, VoteId by) {
        requireDecision(by, Matter.MEMBERSHIP, from);
        if (roll.standing(body, from).isEmpty()) {
            roll.add(body, standing, from);
        } else {
            refuseIfLastWithoutVote(body, standing, from);
            roll.change(body, standing, from);
        }
        carriedOut.add(by);
        events.add(new ConsortiumEvent.StandingGiven(key, body, standing, from));
    }

    /** Hands coordination to another member. */
    void handCoordination(LocalGovernmentCode to, LocalDate from, VoteId by) {
        requireDecision(by, Matter.COORDINATION, from);
        roll.requireVote(to, from);
        if (!roll.voters(FOR_GOOD).contains(to)) {
            throw coordinatorLeaves(to);
        }
        coordinators.hand(to, from);
        carriedOut.add(by);
        events.add(new ConsortiumEvent.CoordinationHanded(key, to, from));
    }

    /** Adopts the next rule book, which comes into force after it was decided and never for days gone by. */
    void adopt(RuleBook next, VoteId by) {
        requireDecision(by, Matter.RULES, next.inForceFrom());
        rules = rules.with(next);
        carriedOut.add(by);
        events.add(new ConsortiumEvent.RulesAdopted(key, next.version(), next.inForceFrom()));
    }

    /** Takes a member's notice that it leaves, by the legal form and the rules of the day on which it arrived. */
    Withdrawal giveNotice(Leaving leaving, LegalForms forms) {
        requireAlive(leaving.received());
        refuseSecondNotice(leaving.body());
        Exit exit = exit(leaving, forms);
        leaving.refuseUnless(exit, rules.at(leaving.received()), othersThan(leaving.body(), leaving.received()));
        Withdrawal withdrawal = new Withdrawal(leaving.body(), leaving.received(), leaving.lastDay(), exit);
        withdrawals.add(withdrawal);
        events.add(new ConsortiumEvent.NoticeGiven(key, leaving.body(), leaving.received()));
        return withdrawal;
    }

    /** Notes that those who stay have seen what they will bear. */
    void showShares(LocalGovernmentCode leaving, LocalDate day) {
        pending(leaving).showShares(day);
    }

    /** Accepts the notice; coordination is handed over before, and at least two members with a vote stay. */
    void acceptNotice(LocalGovernmentCode leaving, LocalDate day) {
        Withdrawal withdrawal = pending(leaving);
        LocalDate after = withdrawal.lastDay().plusDays(1);
        if (coordinators.isFrom(leaving, after)) {
            throw coordinatorLeaves(leaving);
        }
        refuseIfTooFewStay(leaving, after);
        withdrawal.accept(day);
        roll.end(leaving, withdrawal.lastDay());
        events.add(new ConsortiumEvent.NoticeAccepted(key, leaving, day));
    }

    void takeNoticeBack(LocalGovernmentCode leaving, LocalDate day, SortedSet<LocalGovernmentCode> consents) {
        pending(leaving).takeBack(othersThan(leaving, day), consents);
        events.add(new ConsortiumEvent.NoticeTakenBack(key, leaving, day));
    }

    /** Bodies merge (市町村合併): one successor takes one place, coordinates if one of them did, and names its own people. */
    void merge(Collection<LocalGovernmentCode> gone, LocalGovernmentCode successor, LocalDate from) {
        requireAlive(from);
        if (gone.isEmpty() || gone.contains(successor)) {
            throw new IllegalArgumentException("Bodies that are gone have another body as successor");
        }
        roll.merge(gone, successor, from);
        coordinators.merge(gone, successor, from);
        events.add(new ConsortiumEvent.BodiesMerged(key, new TreeSet<>(gone), successor, from));
    }

    /** Whether a single member is left, which is no consortium any more. */
    boolean isTooSmall(LocalDate day) {
        return roll.voters(day).size() < FEWEST_VOTERS;
    }

    void dissolve(LocalDate lastDay, VoteId by) {
        requireDecision(by, Matter.DISSOLUTION, lastDay);
        dissolved = lastDay;
        carriedOut.add(by);
        events.add(new ConsortiumEvent.Dissolved(key, lastDay));
    }

    /** Gives a decision the one effect that it has, outside of the consortium itself. */
    public void carryOut(VoteId id, Matter matter, LocalDate effect) {
        requireDecision(id, matter, effect);
        carriedOut.add(id);
    }

    /** Refuses unless the vote was carried on this matter, not later than the effect, and has had no effect yet. */
    private void requireDecision(VoteId id, Matter matter, LocalDate effect) {
        requireAlive(effect);
        Vote vote = vote(id);
        Outcome outcome = vote.outcome();
        if (outcome == null || !outcome.carried() || vote.motion().matter() != matter) {
            throw new Problem.Conflict(
                    "not-decided", "No vote on " + matter + " was carried", Map.of("matter", matter));
        }
        if (outcome.decided().isAfter(effect)) {
            throw new Problem.Conflict(
                    "decided-later",
                    "It was decided on " + outcome.decided() + " and cannot count from " + effect,
                    Map.of("decided", outcome.decided()));
        }
        if (carriedOut.contains(id)) {
            throw new Problem.Conflict("carried-out", "This decision was carried out already", Map.of());
        }
    }

    /** The law binds members; who only takes part leaves by the rule book. */
    private Exit exit(Leaving leaving, LegalForms forms) {
        return roll.require(leaving.body(), leaving.received()).votes()
                ? forms.at(form, leaving.received()).exit()
                : new Exit.ByRuleBook();
    }

    private SortedSet<LocalGovernmentCode> othersThan(LocalGovernmentCode body, LocalDate day) {
        SortedSet<LocalGovernmentCode> others = new TreeSet<>(roll.voters(day));
        others.remove(body);
        return others;
    }

    private Withdrawal pending(LocalGovernmentCode body) {
        return withdrawals.stream()
                .filter(withdrawal -> withdrawal.body().equals(body) && withdrawal.isPending())
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("notice-not-found", body + " has given no notice"));
    }

    private void refuseSecondNotice(LocalGovernmentCode body) {
        if (withdrawals.stream().anyMatch(one -> one.body().equals(body) && one.isPending())) {
            throw new Problem.Conflict("notice-given", body + " has given notice already", Map.of("body", body));
        }
    }

    private void refuseIfTooFewStay(LocalGovernmentCode leaving, LocalDate day) {
        if (othersThan(leaving, day).size() < FEWEST_VOTERS
                || othersThan(leaving, FOR_GOOD).size() < FEWEST_VOTERS) {
            throw new Problem.Conflict(
                    "too-few-members", "Fewer than two members would stay; dissolve instead", Map.of("body", leaving));
        }
    }

    private void refuseIfLastWithoutVote(LocalGovernmentCode body, Standing standing, LocalDate from) {
        if (standing.votes()) {
            return;
        }
        if (coordinators.isFrom(body, from)) {
            throw coordinatorLeaves(body);
        }
        refuseIfTooFewStay(body, from);
    }

    private static Problem coordinatorLeaves(LocalGovernmentCode body) {
        return new Problem.Conflict("coordinator-leaves", "A member that stays coordinates", Map.of("body", body));
    }

    private void requireCoordinator(Acting by) {
        if (!coordinators.at(by.day()).equals(by.body())) {
            throw new Problem.Forbidden("not-the-coordinator", by.body() + " does not coordinate on " + by.day());
        }
    }

    /** The person acts for the body by a row that says so, and the body belongs to it. */
    public void requireActing(Acting by) {
        requireAlive(by.day());
        roll.require(by.body(), by.day());
        boolean named = delegates.stream()
                .anyMatch(delegate -> delegate.person().equals(by.person())
                        && delegate.body().equals(by.body())
                        && delegate.term().covers(by.day()));
        if (!named) {
            throw new Problem.Forbidden("not-a-delegate", by.person() + " does not act for " + by.body());
        }
    }

    private void requireAlive(LocalDate day) {
        if (dissolved != null && day.isAfter(dissolved)) {
            throw new Problem.Conflict("dissolved", "The consortium ended on " + dissolved, Map.of("on", dissolved));
        }
    }
}
