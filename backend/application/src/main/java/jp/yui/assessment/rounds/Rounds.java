package jp.yui.assessment.rounds;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import jp.yui.assessment.frameworks.Frameworks;
import jp.yui.assessment.rounds.RoundEvent.What;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.Revision;
import jp.yui.contract.assessment.Askable;
import jp.yui.contract.assessment.Audience;
import jp.yui.contract.assessment.Round;
import jp.yui.contract.assessment.RoundDraft;
import jp.yui.contract.assessment.RoundState;
import jp.yui.contract.tenancy.TenantKind;
import jp.yui.platform.Problem;
import jp.yui.platform.TenantScope;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Planning, opening and closing of survey rounds. */
@Service
@Transactional
class Rounds {

    private final RoundRows rows;
    private final Invitations invitations;
    private final Frameworks frameworks;
    private final ApplicationEventPublisher events;

    Rounds(RoundRows rows, Invitations invitations, Frameworks frameworks, ApplicationEventPublisher events) {
        this.rows = rows;
        this.invitations = invitations;
        this.frameworks = frameworks;
        this.events = events;
    }

    @Transactional(readOnly = true)
    List<Round> newestFirst() {
        return rows.newestFirst();
    }

    @Transactional(readOnly = true)
    List<Askable> municipalities() {
        return invitations.askable();
    }

    @Transactional(readOnly = true)
    Round round(UUID id) {
        return rows.round(id);
    }

    Round plan(RoundDraft draft) {
        refuseFaults(draft);
        return done(rows.add(draft), What.PLANNED);
    }

    Round change(UUID id, Revision seen, RoundDraft draft) {
        refuseUnless(id, RoundState.DRAFT);
        refuseFaults(draft);
        if (!rows.change(id, seen.version(), draft)) {
            throw new Problem.Stale("Somebody changed the round in between", Map.of("current", rows.round(id)));
        }
        return done(id, What.CHANGED);
    }

    Round open(UUID id) {
        Round round = refuseUnless(id, RoundState.DRAFT);
        refuseFaults(round.plan());
        rows.opened(id);
        if (invitations.invite(id) == 0) {
            throw new Problem.Unprocessable("nobody-asked", "No municipality fits the audience", Map.of());
        }
        return done(id, What.OPENED);
    }

    Round close(UUID id) {
        refuseUnless(id, RoundState.OPEN);
        rows.closed(id, true);
        invitations.close(id, true, "");
        return done(id, What.CLOSED);
    }

    Round reopen(UUID id, String reason) {
        refuseUnless(id, RoundState.CLOSED);
        rows.closed(id, false);
        invitations.close(id, false, reason);
        return done(id, What.REOPENED);
    }

    private Round done(UUID id, What what) {
        events.publishEvent(new RoundEvent(TenantScope.grant().tenant(), id, what, Map.of()));
        return rows.round(id);
    }

    /** Takes the round, so that of two people who step at once the second sees what the first did. */
    private Round refuseUnless(UUID id, RoundState expected) {
        rows.take(id);
        Round round = rows.round(id);
        if (round.state() != expected) {
            throw new Problem.Conflict(
                    "wrong-transition", "The round is " + round.state(), Map.of("state", round.state()));
        }
        return round;
    }

    private void refuseFaults(RoundDraft draft) {
        if (frameworks.find(draft.framework()).isEmpty()) {
            throw refusal("unknown-framework", "No published framework: " + draft.framework(), "/framework");
        }
        if (!draft.closesAt().isAfter(draft.opensAt())) {
            throw refusal("closes-before-it-opens", "A round closes after it opens", "/closesAt");
        }
        refuseOddAudience(draft.audience());
    }

    private void refuseOddAudience(Audience audience) {
        boolean own = audience.kind() == Audience.Kind.SELF;
        if (own != (TenantScope.grant().kind() == TenantKind.MUNICIPALITY)) {
            throw refusal(
                    "odd-audience", "A municipality asks itself, a prefecture its municipalities", "/audience/kind");
        }
        if ((audience.kind() == Audience.Kind.CHOSEN) == audience.bodies().isEmpty()
                || (audience.kind() == Audience.Kind.CLASS) != (audience.populationClass() != null)) {
            throw refusal("odd-audience", "Bodies stand with CHOSEN, a class with CLASS", "/audience");
        }
        refuseForeigners(audience.bodies());
    }

    private void refuseForeigners(List<LocalGovernmentCode> bodies) {
        Set<String> foreign =
                new TreeSet<>(bodies.stream().map(LocalGovernmentCode::value).toList());
        foreign.removeAll(invitations.ours());
        if (!foreign.isEmpty()) {
            throw new Problem.Unprocessable(
                    "not-ours", "Not municipalities of this prefecture", Map.of("bodies", List.copyOf(foreign)));
        }
    }

    private static Problem refusal(String type, String detail, String pointer) {
        return new Problem.Unprocessable(
                type, detail, Map.of("errors", List.of(Map.of("pointer", pointer, "detail", detail))));
    }
}
