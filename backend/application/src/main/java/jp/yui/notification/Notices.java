package jp.yui.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.yui.contract.notification.Notice;
import jp.yui.contract.notification.NoticeKind;
import jp.yui.contract.notification.Unread;
import jp.yui.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The notices of the person who has entered the tenant; the view {@code notification.mine} knows which those are. */
@Service
@Transactional
class Notices {

    private static final String SELECT = """
            select n.id, n.kind, s.round_id, s.id as response, s.title, s.due_at, n.created_at, n.read_at is not null as read,
                   case when n.for_owner then s.body_name else s.owner_name end as party
              from notification.mine n
              join assessment.standing s on s.id = n.object_id
            """;
    private static final String LIST = SELECT + """
             where :before::uuid is null
                or (n.created_at, n.id) < (select b.created_at, b.id from notification.mine b where b.id = :before)
             order by n.created_at desc, n.id desc
             limit :limit
            """;
    private static final String COUNT = """
            select count(*) from (select from notification.mine n where n.read_at is null limit :most) unread
            """;
    private static final String READ = """
            insert into notification.reading (tenant_id, notice_id, person)
            select ctx.tenant(), n.id, ctx.actor() from notification.mine n where n.id = any (:ids)
            on conflict do nothing
            """;

    private final JdbcClient jdbc;

    Notices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    List<Notice> newestFirst(@Nullable UUID before, int limit) {
        return jdbc.sql(LIST)
                .param("before", before, Types.OTHER)
                .param("limit", Math.clamp(limit, 1, 200))
                .query((row, _) -> notice(row))
                .list();
    }

    @Transactional(readOnly = true)
    Notice notice(UUID id) {
        return jdbc.sql(SELECT + " where n.id = :id")
                .param("id", id)
                .query((row, _) -> notice(row))
                .optional()
                .orElseThrow(() -> notFound(Set.of(id)));
    }

    @Transactional(readOnly = true)
    Unread unread() {
        return new Unread(
                jdbc.sql(COUNT).param("most", Unread.MOST).query(Integer.class).single());
    }

    Unread read(List<UUID> ids) {
        Set<UUID> named = Set.copyOf(ids);
        if (mine(named) != named.size()) {
            throw notFound(named);
        }
        jdbc.sql(READ).param("ids", named.toArray(UUID[]::new)).update();
        return unread();
    }

    private int mine(Set<UUID> ids) {
        return jdbc.sql("select count(*) from notification.mine n where n.id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }

    private static Problem notFound(Set<UUID> ids) {
        return new Problem.NotFound("notice-not-found", "No such notice: " + ids);
    }

    private static Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                row.getObject("id", UUID.class),
                NoticeKind.valueOf(row.getString("kind")),
                row.getObject("round_id", UUID.class),
                row.getObject("response", UUID.class),
                row.getString("title"),
                row.getString("party"),
                row.getObject("due_at", OffsetDateTime.class),
                row.getObject("created_at", OffsetDateTime.class),
                row.getBoolean("read"));
    }
}
