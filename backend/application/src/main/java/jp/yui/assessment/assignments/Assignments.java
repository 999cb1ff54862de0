package jp.yui.assessment.assignments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import jp.yui.assessment.people.People;
import jp.yui.assessment.people.People.Member;
import jp.yui.assessment.responses.Standing;
import jp.yui.assessment.responses.Standings;
import jp.yui.contract.assessment.Assignment;
import jp.yui.contract.assessment.AssignmentOrder;
import jp.yui.contract.assessment.OpenItems;
import jp.yui.contract.assessment.ResponseState;
import jp.yui.platform.Problem;
import jp.yui.platform.TenantScope;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan of who answers what, for the town that is bound; one statement whatever the number of items. */
@Service
@Transactional
class Assignments {

    private static final String SELECT = """
            select a.item_code, a.department, a.person, a.person_name, a.assigned_by_name, a.assigned_at
              from assessment.assignment a
              join assessment.response r on r.tenant_id = a.tenant_id and r.id = a.response_id
              join assessment.framework_item i on i.framework_code = r.framework_code and i.item_code = a.item_code
             where a.tenant_id = (select ctx.tenant()) and a.response_id = :response
               and (a.department <> '' or a.person is not null)
             order by i.ordinal
            """;
    private static final String ASSIGN = """
            insert into assessment.assignment (tenant_id, response_id, item_code, department, person, person_name, assigned_by_name)
            select r.tenant_id, r.id, i.item_code, :department, :person, :personName, :name
              from assessment.response r
              join assessment.framework_item i on i.framework_code = r.framework_code and i.item_code = any (:items)
             where r.tenant_id = (select ctx.tenant()) and r.id = :response
             order by i.item_code
            on conflict (tenant_id, response_id, item_code) do update
               set department = excluded.department, person = excluded.person, person_name = excluded.person_name,
                   assigned_by_name = excluded.assigned_by_name, assigned_at = clock_timestamp()
            """;
    private static final String MINE = """
            select s.id, count(*) filter (where a.person = ctx.actor()) as mine,
                   count(*) filter (where a.person is null and a.department = r.department) as department
              from assessment.standing s
              join assessment.assignment a on a.tenant_id = (select ctx.tenant()) and a.response_id = s.id
              left join assessment.respondent r on r.tenant_id = (select ctx.tenant()) and r.person = ctx.actor() and r.department <> ''
             where s.town_tenant_id = (select ctx.tenant()) and s.state = 'DRAFT'
               and not exists (select from assessment.answer x
                                where x.tenant_id = (select ctx.tenant()) and x.response_id = s.id and x.item_code = a.item_code and x.done)
             group by s.id
            having count(*) filter (where a.person = ctx.actor() or a.person is null and a.department = r.department) > 0
             order by s.id
            """;

    private final JdbcClient jdbc;
    private final Standings standings;
    private final People people;
    private final ApplicationEventPublisher events;

    Assignments(JdbcClient jdbc, Standings standings, People people, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.standings = standings;
        this.people = people;
        this.events = events;
    }

    @Transactional(readOnly = true)
    List<Assignment> of(UUID response) {
        standings.ofTown(response);
        return all(response);
    }

    @Transactional(readOnly = true)
    List<OpenItems> mine() {
        return jdbc.sql(MINE)
                .query((row, _) ->
                        new OpenItems(row.getObject("id", UUID.class), row.getInt("mine"), row.getInt("department")))
                .list();
    }

    List<Assignment> assign(UUID response, AssignmentOrder order) {
        refuseUnlessUnderWay(standings.ofTown(response));
        Member person = order.person() == null ? null : people.known(order.person());
        Set<String> items = new TreeSet<>(order.items());
        if (write(response, items, order.department().strip(), person) != items.size()) {
            throw new Problem.Unprocessable("unknown-item", "The framework does not have all of these items", Map.of());
        }
        events.publishEvent(new ItemsAssigned(TenantScope.grant().tenant(), response, List.copyOf(items)));
        return all(response);
    }

    private static void refuseUnlessUnderWay(Standing standing) {
        if (standing.state() == ResponseState.NOT_STARTED || standing.state() == ResponseState.ACCEPTED) {
            throw new Problem.Conflict(
                    "wrong-transition",
                    "Nothing can be assigned while the response is " + standing.state(),
                    Map.of("state", standing.state()));
        }
    }

    private int write(UUID response, Set<String> items, String department, @Nullable Member person) {
        return jdbc.sql(ASSIGN)
                .param("response", response)
                .param("items", items.toArray(String[]::new))
                .param("department", department)
                .param("person", person == null ? null : person.actor(), Types.VARCHAR)
                .param("personName", person == null ? "" : person.name())
                .param("name", TenantScope.person().name())
                .update();
    }

    private List<Assignment> all(UUID response) {
        return jdbc.sql(SELECT)
                .param("response", response)
                .query((row, _) -> assignment(row))
                .list();
    }

    /** The contract calls a person by the subject; the issuer of a public body's people is always the same. */
    private static Assignment assignment(ResultSet row) throws SQLException {
        String person = row.getString("person");
        return new Assignment(
                row.getString("item_code"),
                row.getString("department"),
                person == null ? null : person.substring(person.lastIndexOf('#') + 1),
                row.getString("person_name"),
                row.getString("assigned_by_name"),
                row.getObject("assigned_at", OffsetDateTime.class));
    }
}
