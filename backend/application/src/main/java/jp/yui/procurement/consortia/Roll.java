package jp.yui.procurement.consortia;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.platform.Problem;

/** The roll of members (構成団体名簿): a body has at most one place in it on any day. */
final class Roll {

    private final List<Membership> memberships = new ArrayList<>();

    List<Membership> on(LocalDate day) {
        return memberships.stream()
                .filter(membership -> membership.term().covers(day))
                .sorted(Comparator.comparing(Membership::body))
                .toList();
    }

    /** The bodies with a vote on this day. */
    List<LocalGovernmentCode> voters(LocalDate day) {
        return on(day).stream()
                .filter(membership -> membership.standing().votes())
                .map(Membership::body)
                .toList();
    }

    Optional<Standing> standing(LocalGovernmentCode body, LocalDate day) {
        return on(day).stream()
                .filter(membership -> membership.body().equals(body))
                .map(Membership::standing)
                .findFirst();
    }

    Standing require(LocalGovernmentCode body, LocalDate day) {
        return standing(body, day)
                .orElseThrow(() -> new Problem.Forbidden("not-a-member", body + " does not belong to it on " + day));
    }

    void requireVote(LocalGovernmentCode body, LocalDate day) {
        if (!require(body, day).votes()) {
            throw new Problem.Forbidden("no-vote", body + " has no vote on " + day);
        }
    }

    void add(LocalGovernmentCode body, Standing standing, LocalDate from) {
        Term term = Term.from(from);
        for (Membership membership : memberships) {
            if (membership.body().equals(body) && membership.term().overlaps(term)) {
                throw new Problem.Conflict(
                        "already-a-member",
                        body + " belongs to it from " + membership.term().from() + " on",
                        Map.of("body", body, "from", membership.term().from()));
            }
        }
        memberships.add(new Membership(body, standing, term));
    }

    /** Ends the place that the body has on this day with the end of it. */
    void end(LocalGovernmentCode body, LocalDate last) {
        require(body, last);
        memberships.replaceAll(membership -> membership.body().equals(body)
                        && membership.term().covers(last)
                ? new Membership(body, membership.standing(), membership.term().until(last))
                : membership);
    }

    /** Gives the body another standing from this day on. */
    void change(LocalGovernmentCode body, Standing standing, LocalDate from) {
        end(body, from.minusDays(1));
        add(body, standing, from);
    }

    /** The successor takes one place, the strongest that any of those merged had, itself included. */
    void merge(Collection<LocalGovernmentCode> gone, LocalGovernmentCode successor, LocalDate from) {
        LocalDate eve = from.minusDays(1);
        Standing strongest = gone.stream()
                .map(body -> require(body, eve))
                .sorted()
                .findFirst()
                .orElseThrow();
        Optional<Standing> own = standing(successor, eve);
        gone.forEach(body -> end(body, eve));
        if (own.isEmpty()) {
            add(successor, strongest, from);
        } else if (strongest.compareTo(own.get()) < 0) {
            change(successor, strongest, from);
        }
    }
}
