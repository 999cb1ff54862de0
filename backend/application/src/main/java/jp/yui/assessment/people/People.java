package jp.yui.assessment.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yui.contract.assessment.Respondent;
import jp.yui.contract.assessment.Respondents;
import jp.yui.platform.Problem;
import jp.yui.platform.TenantScope;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who of the bound tenant takes part. Rights come from the membership, names from the people themselves: whoever has neither
 * written anything nor named a department is counted and not named.
 */
@Service
@Transactional
public class People {

    private static final String EVERYBODY = """
            with member as (
              select m.issuer || '#' || m.subject as actor, m.subject, bool_or(m.role = 'APPROVER') as approves
                from tenancy.membership m
               where m.tenant_id = (select ctx.tenant()) and m.role in ('EDITOR', 'APPROVER', 'ADMIN')
                 and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now())
               group by m.issuer, m.subject
            ), written as (
              select distinct on (x.actor) x.actor, x.name
                from (select a.saved_by as actor, a.saved_by_name as name, a.saved_at as at
                        from assessment.answer a where a.tenant_id = (select ctx.tenant())
                      union all
                      select s.actor, s.actor_name, s.at from assessment.response_step s
                       where s.tenant_id = (select ctx.tenant()) and s.author_tenant_id = (select ctx.tenant())) x
               order by x.actor, x.at desc
            )
            select m.subject, m.actor, m.approves, coalesce(r.name, w.name) as name, coalesce(r.department, '') as department,
                   m.actor = ctx.actor() as me
              from member m
              left join assessment.respondent r on r.tenant_id = (select ctx.tenant()) and r.person = m.actor
              left join written w on w.actor = m.actor
             order by department = '', department, name, m.subject
            """;
    private static final String DEPARTMENTS = """
            select r.department from assessment.respondent r where r.tenant_id = (select ctx.tenant()) and r.department <> ''
            union
            select a.department from assessment.assignment a where a.tenant_id = (select ctx.tenant()) and a.department <> ''
             order by 1
            """;
    private static final String TELL = """
            insert into assessment.respondent (tenant_id, person, name, department)
            values (ctx.tenant(), ctx.actor(), :name, :department)
            on conflict (tenant_id, person) do update
               set name = excluded.name, department = excluded.department, told_at = clock_timestamp()
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    People(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * Somebody who has a right in the tenant.
     *
     * @param actor issuer and subject, as the trail names a person
     * @param subject what the contract calls the person by
     * @param approves whether the person is an approver
     * @param name null while the person has not been here
     * @param me whether it is the caller
     */
    public record Member(
            String actor,
            String subject,
            boolean approves,
            @Nullable String name,
            String department,
            boolean me) {

        private Optional<Respondent> known() {
            return Optional.ofNullable(name).map(known -> new Respondent(subject, known, department));
        }
    }

    @Transactional(readOnly = true)
    public Respondents respondents() {
        List<Member> members = members();
        List<Respondent> known =
                members.stream().map(Member::known).flatMap(Optional::stream).toList();
        return new Respondents(me(members), known, departments(), members.size() - known.size());
    }

    /** The caller's own department stands as it was told last. */
    public Respondents introduce(String department) {
        jdbc.sql(TELL)
                .param("name", TenantScope.person().name())
                .param("department", department.strip())
                .update();
        events.publishEvent(new RespondentTold(
                TenantScope.grant().tenant(),
                TenantScope.person().issuer() + "#" + TenantScope.person().subject()));
        return respondents();
    }

    /** A person of the tenant whose name is known; 422 for any other. */
    @Transactional(readOnly = true)
    public Member known(String subject) {
        return members().stream()
                .filter(member -> member.subject().equals(subject) && member.name() != null)
                .findFirst()
                .orElseThrow(
                        () -> new Problem.Unprocessable("unknown-person", "Nobody here is known by that", Map.of()));
    }

    private static @Nullable Respondent me(List<Member> members) {
        return members.stream()
                .filter(Member::me)
                .findFirst()
                .flatMap(Member::known)
                .orElse(null);
    }

    private List<Member> members() {
        return jdbc.sql(EVERYBODY)
                .query((row, _) -> new Member(
                        row.getString("actor"),
                        row.getString("subject"),
                        row.getBoolean("approves"),
                        row.getString("name"),
                        row.getString("department"),
                        row.getBoolean("me")))
                .list();
    }

    private List<String> departments() {
        return jdbc.sql(DEPARTMENTS).query(String.class).list();
    }
}
