package jp.yui.assessment.rounds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.assessment.BoardRow;
import jp.yui.contract.assessment.ResponseState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far the municipalities of a round are, in one statement whatever their number. */
@Repository
class Board {

    private static final String ROWS = """
            select s.id, s.body_code, s.body_name, s.population_class, s.town_tenant_id is not null as on_platform, s.state, s.late,
                   now() > s.due_at and s.state in ('NOT_STARTED', 'DRAFT', 'IN_APPROVAL') as overdue,
                   coalesce(p.answered, 0) as answered,
                   (select count(*) from assessment.framework_item i where i.framework_code = s.framework_code) as items,
                   s.due_at, s.moved_at, x.level
              from assessment.standing s
              left join assessment.progress(:round) p on p.response_id = s.id
              left join lateral (
                select m.level::double precision
                  from assessment.submission b
                  join assessment.submitted_mean m on m.tenant_id = b.tenant_id and m.submission_id = b.id and m.measure = 'ALL'
                 where b.audience_tenant_id = s.owner_tenant_id and b.response_id = s.id
                 order by b.number desc limit 1) x on true
             where s.owner_tenant_id = (select ctx.tenant()) and s.round_id = :round and (:response::uuid is null or s.id = :response)
             order by s.body_code
            """;

    private final JdbcClient jdbc;

    Board(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<BoardRow> rows(UUID round) {
        return query(round, null);
    }

    BoardRow row(UUID round, UUID response) {
        return query(round, response).getFirst();
    }

    private List<BoardRow> query(UUID round, @Nullable UUID response) {
        return jdbc.sql(ROWS)
                .param("round", round)
                .param("response", response, Types.OTHER)
                .query((row, _) -> boardRow(row))
                .list();
    }

    private static BoardRow boardRow(ResultSet row) throws SQLException {
        return new BoardRow(
                row.getObject("id", UUID.class),
                new LocalGovernmentCode(row.getString("body_code")),
                row.getString("body_name"),
                row.getString("population_class"),
                row.getBoolean("on_platform"),
                ResponseState.valueOf(row.getString("state")),
                row.getBoolean("late"),
                row.getBoolean("overdue"),
                row.getInt("answered"),
                row.getInt("items"),
                row.getObject("due_at", OffsetDateTime.class),
                row.getObject("moved_at", OffsetDateTime.class),
                row.getObject("level", Double.class));
    }
}
