package jp.yui.assessment.responses;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jp.yui.contract.assessment.Entry;
import jp.yui.contract.assessment.ResponseState;
import jp.yui.platform.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Where responses stand, for the side of the tenant that is bound. */
@Service
public class Standings {

    private static final String SELECT = """
            select id, owner_tenant_id, town_tenant_id, framework_code, entry, state, seq, opens_at, due_at, late_answers, closed,
                   now() as now,
                   case entry when 'PROXY' then exists (
                     select from tenancy.municipalities() m where m.body_code = standing.body_code and m.tenant_id is not null)
                     else false end as joined
              from assessment.standing
            """;

    private final JdbcClient jdbc;

    Standings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The response of the town that is bound; 404 for any other. */
    public Standing ofTown(UUID response) {
        return jdbc.sql(SELECT + " where id = :id and town_tenant_id = (select ctx.tenant())")
                .param("id", response)
                .query((row, _) -> standing(row))
                .optional()
                .orElseThrow(() -> notFound(response));
    }

    /** Responses to a round of the tenant that is bound, with the town of each; 404 unless all are there. */
    public List<Addressed> ofRound(UUID round, Collection<UUID> responses) {
        List<Addressed> found = jdbc.sql(
                        SELECT
                                + " where round_id = :round and id = any (:ids) and owner_tenant_id = (select ctx.tenant()) order by id")
                .param("round", round)
                .param("ids", responses.toArray(UUID[]::new))
                .query((row, _) -> new Addressed(row.getObject("town_tenant_id", UUID.class), standing(row)))
                .list();
        if (found.size() != responses.stream().distinct().count()) {
            throw notFound(responses.iterator().next());
        }
        return found;
    }

    /** A response and the town it is of. */
    public record Addressed(UUID town, Standing standing) {}

    static Problem notFound(UUID response) {
        return new Problem.NotFound("response-not-found", "No such response: " + response);
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                row.getObject("id", UUID.class),
                row.getObject("owner_tenant_id", UUID.class),
                row.getString("framework_code"),
                Entry.valueOf(row.getString("entry")),
                row.getBoolean("joined"),
                ResponseState.valueOf(row.getString("state")),
                row.getInt("seq"),
                row.getObject("opens_at", OffsetDateTime.class),
                row.getObject("due_at", OffsetDateTime.class),
                row.getBoolean("late_answers"),
                row.getBoolean("closed"),
                row.getObject("now", OffsetDateTime.class));
    }
}
