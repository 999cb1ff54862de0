package jp.yui.procurement.projects;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.procurement.consortia.Membership;
import jp.yui.procurement.consortia.Standing;
import jp.yui.procurement.projects.Missing.Need;
import org.jspecify.annotations.Nullable;

/** The gate between a stage and the next: lists what is missing and who has to act, and is open when nothing is. */
final class Gate {

    private static final int FEWEST_BUYERS = 2;

    private final Facts facts;
    private final List<Missing> missing = new ArrayList<>();

    private Gate(Facts facts) {
        this.facts = facts;
    }

    /** What a gate looks at. */
    record Facts(
            Stage stage,
            LocalDate day,
            LocalGovernmentCode coordinator,
            List<Membership> members,
            OpenCouncilsPolicy openCouncils,
            @Nullable LocalDate due,
            SortedSet<LocalGovernmentCode> answered,
            boolean decidedToBuy,
            RequirementMatrix requirements,
            boolean settled,
            List<RfiAnswer> prices,
            Commitments commitments,
            Tender tender,
            boolean renewalPlanned,
            boolean successorNamed) {

        List<LocalGovernmentCode> voters() {
            return bodies(Standing::votes);
        }

        List<LocalGovernmentCode> asked() {
            return bodies(standing -> standing != Standing.OBSERVER);
        }

        private List<LocalGovernmentCode> bodies(Predicate<Standing> which) {
            return members.stream()
                    .filter(member -> which.test(member.standing()))
                    .map(Membership::body)
                    .toList();
        }
    }

    static List<Missing> missing(Facts facts) {
        Gate gate = new Gate(facts);
        gate.look();
        return List.copyOf(gate.missing);
    }

    private void look() {
        switch (facts.stage()) {
            case SURVEY -> survey();
            case STUDY -> coordinatorUnless(facts.decidedToBuy(), Need.DECISION_TO_BUY);
            case SPECIFICATION -> specification();
            case RFI -> coordinatorUnless(pricesAreThere(), Need.TIERED_PRICE);
            case PARTICIPATION -> participation();
            case BUDGET -> budget();
            case NOTICE -> notice();
            case EVALUATION -> coordinatorUnless(facts.tender().isEvaluated(), Need.EVALUATION);
            case AWARD -> award();
            case CONTRACTS -> contracts();
            case INTRODUCTION -> each(notLive(), Need.GOING_LIVE);
            case OPERATION -> coordinatorUnless(facts.renewalPlanned(), Need.RENEWAL_PLAN);
            case RENEWAL -> coordinatorUnless(facts.successorNamed(), Need.SUCCESSOR);
            case TENDER_FAILED, CANCELLED, FINISHED -> {}
        }
    }

    /** Each that is asked answers, until the survey is over; those that are silent then stay out of it. */
    private void survey() {
        SortedSet<LocalGovernmentCode> silent = new TreeSet<>(facts.asked());
        silent.removeAll(facts.answered());
        LocalDate due = facts.due();
        if (due == null || !facts.day().isAfter(due)) {
            each(silent, Need.SURVEY_ANSWER);
        }
        coordinatorUnless(facts.answered().size() >= FEWEST_BUYERS, Need.SECOND_BUYER);
    }

    private void specification() {
        RequirementMatrix requirements = facts.requirements();
        coordinatorUnless(!requirements.agreedAt(Level.MUST).isEmpty(), Need.REQUIREMENT);
        each(requirements.waitingFor(raters()), Need.RATING);
        coordinatorUnless(!requirements.hasUnpricedDissent(), Need.COST_OF_DISSENT);
        coordinatorUnless(facts.settled(), Need.DECISION_ON_REQUIREMENTS);
    }

    /** Before anybody has joined all members vote on requirements; after a failed tender those that buy. */
    private List<LocalGovernmentCode> raters() {
        List<LocalGovernmentCode> buyers = facts.commitments().buyers().all();
        return buyers.isEmpty() ? facts.voters() : buyers;
    }

    private boolean pricesAreThere() {
        return facts.prices().stream().anyMatch(answer -> answer.prices(raters().size(), facts.day()));
    }

    private void participation() {
        Buyers buyers = facts.commitments().buyers();
        each(buyers.undecided(facts.voters()), Need.PARTICIPATION);
        coordinatorUnless(buyers.all().size() >= FEWEST_BUYERS, Need.SECOND_BUYER);
    }

    private void budget() {
        List<LocalGovernmentCode> remaining = facts.commitments().remaining();
        List<LocalGovernmentCode> open = facts.commitments().board().waitingForBudget(remaining);
        boolean enough = facts.commitments().board().funded(remaining).size() >= FEWEST_BUYERS;
        if (!enough || facts.openCouncils() == OpenCouncilsPolicy.WAIT) {
            each(open, Need.BUDGET_VOTE);
        }
        coordinatorUnless(enough || !open.isEmpty(), Need.SECOND_BUYER);
        coordinatorUnless(datesLieAhead(), Need.TENDER_DATES);
    }

    private boolean datesLieAhead() {
        TenderDates dates = facts.tender().dates();
        return dates != null && !dates.notice().toLocalDate().isBefore(facts.day());
    }

    private void notice() {
        Integer bids = facts.tender().bids();
        coordinatorUnless(!facts.tender().isOutOfDate(), Need.CORRECTED_NOTICE);
        coordinatorUnless(bids != null, Need.OPENING);
        coordinatorUnless(bids == null || bids > 0, Need.BID);
    }

    private void award() {
        boolean given = facts.tender().award() != null;
        coordinatorUnless(given, Need.AWARD);
        coordinatorUnless(!given || facts.commitments().price().isPresent(), Need.TIERED_PRICE);
        each(facts.commitments().waitingForConsent(), Need.CONSENT);
    }

    private void contracts() {
        Commitments commitments = facts.commitments();
        List<LocalGovernmentCode> signers = commitments.signers(facts.coordinator());
        coordinatorUnless(commitments.price().isPresent(), Need.TIERED_PRICE);
        each(commitments.board().waitingForBudget(commitments.remaining()), Need.BUDGET_VOTE);
        each(commitments.waitingForConsent(), Need.CONSENT);
        each(commitments.board().unsigned(signers), Need.SIGNATURE);
        each(commitments.board().waitingForContractVote(), Need.CONTRACT_VOTE);
        coordinatorUnless(!commitments.board().inForce().isEmpty(), Need.CONTRACT_IN_FORCE);
    }

    private List<LocalGovernmentCode> notLive() {
        return facts.commitments().using().stream()
                .filter(body -> !facts.commitments().live().contains(body))
                .toList();
    }

    private void each(Collection<LocalGovernmentCode> bodies, Need need) {
        if (!bodies.isEmpty()) {
            missing.add(new Missing(need, List.copyOf(bodies)));
        }
    }

    private void coordinatorUnless(boolean there, Need need) {
        if (!there) {
            missing.add(new Missing(need, List.of(facts.coordinator())));
        }
    }
}
