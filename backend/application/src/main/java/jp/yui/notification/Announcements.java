package jp.yui.notification;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yui.assessment.responses.ResponseStepped;
import jp.yui.assessment.rounds.RoundEvent;
import jp.yui.assessment.rounds.TownsReminded;
import jp.yui.contract.assessment.ResponseState;
import jp.yui.contract.notification.NoticeKind;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a notice for what happened to a round or a response, in the transaction in which it happened (ADR 0018). */
@Component
class Announcements {

    /** One row for each response, whatever their number; the author's tenant writes, the audience reads. */
    private static final String ANNOUNCE = """
            insert into notification.notice (tenant_id, audience_tenant_id, for_owner, kind, roles, object_id, occasion, actor)
            select ctx.tenant(), case when :owner then s.owner_tenant_id else s.town_tenant_id end, :owner, :kind, :roles, s.id,
                   :occasion, ctx.actor()
              from assessment.standing s
             where case when :owner then s.owner_tenant_id else s.town_tenant_id end is not null
            """;

    private static final String OF_RESPONSES = ANNOUNCE + " and s.id = any (:objects) on conflict do nothing";
    private static final String OF_ROUNDS = ANNOUNCE
            + " and s.owner_tenant_id = (select ctx.tenant()) and s.round_id = any (:objects) on conflict do nothing";

    private final JdbcClient jdbc;

    Announcements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(ResponseStepped stepped) {
        kind(stepped)
                .ifPresent(kind -> announce(OF_RESPONSES, List.of(stepped.response()), kind, "step " + stepped.seq()));
    }

    @EventListener
    void on(RoundEvent event) {
        switch (event.what()) {
            case OPENED -> announce(OF_ROUNDS, List.of(event.round()), NoticeKind.ROUND_OPENED, "opening");
            case DEADLINE_MOVED ->
                announce(
                        OF_RESPONSES,
                        event.response().stream().toList(),
                        NoticeKind.EXTENDED,
                        "until " + event.detail().get("dueAt"));
            case PLANNED, CHANGED, CLOSED, REOPENED -> {}
        }
    }

    @EventListener
    void on(TownsReminded reminded) {
        String occasion = "reminder " + OffsetDateTime.now(ZoneOffset.UTC);
        announce(OF_RESPONSES, reminded.near(), NoticeKind.CLOSING_SOON, occasion);
        announce(OF_RESPONSES, reminded.late(), NoticeKind.OVERDUE, occasion);
    }

    /** What happens inside a town stays there: the owner hears of a withdrawal only of what had been submitted. */
    private static Optional<NoticeKind> kind(ResponseStepped stepped) {
        return switch (stepped.step()) {
            case START, PROXY_SUBMIT, TRANSFER, TAKE_OVER -> Optional.empty();
            case REQUEST_APPROVAL -> Optional.of(NoticeKind.APPROVAL_REQUESTED);
            case REFUSE -> Optional.of(NoticeKind.REFUSED);
            case SUBMIT, CONFIRM -> Optional.of(NoticeKind.SUBMITTED);
            case WITHDRAW ->
                stepped.from() == ResponseState.SUBMITTED ? Optional.of(NoticeKind.WITHDRAWN) : Optional.empty();
            case RETURN -> Optional.of(NoticeKind.RETURNED);
            case ACCEPT -> Optional.of(NoticeKind.ACCEPTED);
            case REOPEN -> Optional.of(NoticeKind.REOPENED);
        };
    }

    private void announce(String sql, List<UUID> objects, NoticeKind kind, String occasion) {
        Readers readers = Readers.of(kind);
        jdbc.sql(sql)
                .param("objects", objects.toArray(UUID[]::new))
                .param("kind", kind.name())
                .param("occasion", occasion)
                .param("owner", readers.owner())
                .param("roles", readers.roles().stream().map(Enum::name).toArray(String[]::new))
                .update();
    }
}
