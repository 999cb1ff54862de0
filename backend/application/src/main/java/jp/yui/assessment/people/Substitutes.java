package jp.yui.assessment.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yui.assessment.people.People.Member;
import jp.yui.contract.assessment.Deputies;
import jp.yui.contract.assessment.Deputy;
import jp.yui.contract.assessment.DeputyDraft;
import jp.yui.platform.Problem;
import jp.yui.platform.TenantScope;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deputies of the bound town's approvers: named for a time, asked anew by every request, ended by time or by revocation (ADR 0020). */
@Service
@Transactional
public class Substitutes {

    private static final String SELECT = """
            select d.id, d.person_name, d.valid_from, d.valid_to, d.reason, d.named_by_name, d.named_at, d.revoked_at,
                   coalesce(d.revoked_by_name, '') as revoked_by_name,
                   d.revoked_at is null and d.valid_from <= now() and d.valid_to > now() as active
              from assessment.deputy d
             where d.tenant_id = (select ctx.tenant()) and (:id::uuid is null or d.id = :id)
             order by d.named_at desc, d.id desc
             limit 200
            """;
    private static final String NAME = """
            insert into assessment.deputy (tenant_id, person, person_name, valid_from, valid_to, reason, named_by, named_by_name)
            select ctx.tenant(), :person, :personName, :from, :until, :reason, ctx.actor(), :name
             where :until > now() and :until > :from
            returning id
            """;
    private static final String REVOKE = """
            update assessment.deputy set revoked_at = now(), revoked_by_name = :name
             where tenant_id = (select ctx.tenant()) and id = :id and revoked_at is null and valid_to > now()
            """;
    private static final String IS_DEPUTY = """
            select exists (select from assessment.deputy d
                            where d.tenant_id = (select ctx.tenant()) and d.person = ctx.actor()
                              and d.valid_from <= now() and d.valid_to > now() and d.revoked_at is null)
            """;

    private final JdbcClient jdbc;
    private final People people;
    private final ApplicationEventPublisher events;

    Substitutes(JdbcClient jdbc, People people, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.people = people;
        this.events = events;
    }

    /** Whether the caller may decide in an approver's place at this moment. */
    @Transactional(readOnly = true)
    public boolean isDeputy() {
        return jdbc.sql(IS_DEPUTY).query(Boolean.class).single();
    }

    @Transactional(readOnly = true)
    Deputies deputies() {
        return new Deputies(isDeputy(), query(null));
    }

    Deputy name(DeputyDraft draft) {
        Member deputy = people.known(draft.person());
        refuse(deputy.me(), "deputy-is-self", "Nobody names themselves");
        refuse(deputy.approves(), "approves-already", "An approver needs no deputyship");
        UUID id = jdbc.sql(NAME)
                .param("person", deputy.actor())
                .param("personName", deputy.name())
                .param("from", draft.from())
                .param("until", draft.until())
                .param("reason", draft.reason().strip())
                .param("name", TenantScope.person().name())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> refusal("deputy-period", "The period is over, or ends before it begins"));
        return done(id, "named");
    }

    Deputy revoke(UUID id) {
        boolean revoked = jdbc.sql(REVOKE)
                        .param("id", id)
                        .param("name", TenantScope.person().name())
                        .update()
                == 1;
        Deputy deputy = deputy(id);
        if (!revoked) {
            throw new Problem.Conflict("deputy-ended", "It has ended already", Map.of());
        }
        return done(deputy.id(), "revoked");
    }

    private Deputy done(UUID id, String what) {
        events.publishEvent(new DeputyEvent(TenantScope.grant().tenant(), id, what));
        return deputy(id);
    }

    private Deputy deputy(UUID id) {
        return query(id).stream()
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("deputy-not-found", "No such deputy: " + id));
    }

    private List<Deputy> query(@Nullable UUID id) {
        return jdbc.sql(SELECT)
                .param("id", id, Types.OTHER)
                .query((row, _) -> deputy(row))
                .list();
    }

    private static void refuse(boolean faulty, String type, String detail) {
        if (faulty) {
            throw refusal(type, detail);
        }
    }

    private static Problem refusal(String type, String detail) {
        return new Problem.Unprocessable(type, detail, Map.of());
    }

    private static Deputy deputy(ResultSet row) throws SQLException {
        return new Deputy(
                row.getObject("id", UUID.class),
                row.getString("person_name"),
                row.getObject("valid_from", OffsetDateTime.class),
                row.getObject("valid_to", OffsetDateTime.class),
                row.getString("reason"),
                row.getString("named_by_name"),
                row.getObject("named_at", OffsetDateTime.class),
                row.getObject("revoked_at", OffsetDateTime.class),
                row.getString("revoked_by_name"),
                row.getBoolean("active"));
    }
}
