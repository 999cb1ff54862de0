package jp.yui.assessment.questions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.assessment.OpenQuestion;
import jp.yui.contract.assessment.QuestionDraft;
import jp.yui.contract.assessment.QuestionThread;
import jp.yui.contract.assessment.QuestionThread.Message;
import jp.yui.platform.TenantScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines that the bound tenant wrote or is addressed by; row-level security keeps all others out. */
@Repository
class QuestionRows {

    /** Lines of a response in the framework's order, with how far the caller has read. */
    private static final String LINES = """
            select q.item_code, q.seq, q.author_tenant_id = (select ctx.tenant()) as ours, q.author_tenant_id = q.tenant_id as asks,
                   q.actor_name, case when q.author_tenant_id = q.tenant_id then v.body_name else v.owner_name end as tenant_name,
                   q.at, q.text, q.settled, coalesce(g.seq, 0) as read_to
              from assessment.question q
              join assessment.invitation v on v.tenant_id = q.audience_tenant_id and v.id = q.response_id
              left join assessment.framework_item i on i.framework_code = v.framework_code and i.item_code = q.item_code
              left join assessment.question_reading g on g.tenant_id = (select ctx.tenant()) and g.response_id = q.response_id
                                                     and g.item_code = q.item_code and g.person = ctx.actor()
             where q.response_id = :response and (q.tenant_id = (select ctx.tenant()) or q.audience_tenant_id = (select ctx.tenant()))
               and (:item::text is null or q.item_code = :item)
             order by i.ordinal, q.item_code, q.seq
            """;

    /** The last line of each thread where it is a town's that settles nothing. */
    private static final String OPEN = """
            select v.round_id, v.title, v.id, v.body_code, v.body_name, q.item_code, q.text, q.actor_name, q.at
              from (select distinct on (x.tenant_id, x.response_id, x.item_code) x.*
                      from assessment.question x where x.audience_tenant_id = (select ctx.tenant())
                     order by x.tenant_id, x.response_id, x.item_code, x.seq desc) q
              join assessment.invitation v on v.tenant_id = q.audience_tenant_id and v.id = q.response_id
             where q.author_tenant_id = q.tenant_id and not q.settled
             order by q.at, v.body_code, q.item_code
             limit 2000
            """;

    /** The next line of the side that is bound; nothing if the item is not asked, or the owner would speak first. */
    private static final String ADD = """
            insert into assessment.question (tenant_id, audience_tenant_id, response_id, item_code, seq, author_tenant_id, text, settled,
                                             actor, actor_name)
            select s.town_tenant_id, s.owner_tenant_id, s.id, i.item_code, 1 + coalesce(l.seq, 0), ctx.tenant(), :text, :settled,
                   ctx.actor(), :name
              from assessment.standing s
              join assessment.framework_item i on i.framework_code = s.framework_code and i.item_code = :item
              left join lateral (
                select max(q.seq) as seq from assessment.question q
                 where q.tenant_id = s.town_tenant_id and q.response_id = s.id and q.item_code = i.item_code) l on true
             where s.id = :response and s.town_tenant_id <> s.owner_tenant_id
               and (s.town_tenant_id = ctx.tenant() or s.owner_tenant_id = ctx.tenant() and l.seq is not null)
            returning seq
            """;

    private static final String READ = """
            insert into assessment.question_reading (tenant_id, response_id, item_code, person, seq)
            select q.tenant_id, q.response_id, q.item_code, ctx.actor(), q.seq
              from assessment.question q
             where q.tenant_id = (select ctx.tenant()) and q.response_id = :response and q.item_code = :item and q.seq = :seq
            on conflict (tenant_id, response_id, item_code, person) do update
               set seq = greatest(assessment.question_reading.seq, excluded.seq)
            """;

    private final JdbcClient jdbc;

    QuestionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lines of one response are written one after the other. */
    void queue(UUID response) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('questions ' || :response, 0))")
                .param("response", response.toString())
                .query((_, _) -> true)
                .single();
    }

    Optional<Integer> add(UUID response, String item, QuestionDraft draft) {
        return jdbc.sql(ADD)
                .param("response", response)
                .param("item", item)
                .param("text", draft.text().strip())
                .param("settled", draft.settled())
                .param("name", TenantScope.person().name())
                .query(Integer.class)
                .optional();
    }

    void read(UUID response, String item, int seq) {
        jdbc.sql(READ)
                .param("response", response)
                .param("item", item)
                .param("seq", seq)
                .update();
    }

    List<OpenQuestion> open() {
        return jdbc.sql(OPEN).query((row, _) -> open(row)).list();
    }

    Optional<QuestionThread> thread(UUID response, String item) {
        return threads(response, item).stream().findFirst();
    }

    List<QuestionThread> threads(UUID response) {
        return threads(response, null);
    }

    private List<QuestionThread> threads(UUID response, @Nullable String item) {
        Map<String, List<Line>> byItem = new LinkedHashMap<>();
        jdbc.sql(LINES)
                .param("response", response)
                .param("item", item, Types.VARCHAR)
                .query((row, _) -> line(row))
                .list()
                .forEach(line -> byItem.computeIfAbsent(line.item(), _ -> new ArrayList<>())
                        .add(line));
        return byItem.values().stream().map(QuestionRows::thread).toList();
    }

    /** A line of a thread; {@code asks} whether it is the town's, {@code readTo} how far the caller has read. */
    private record Line(String item, boolean asks, int readTo, Message message) {}

    private static QuestionThread thread(List<Line> lines) {
        Line last = lines.getLast();
        boolean open = last.asks() && !last.message().settled();
        boolean news = last.message().seq() > last.readTo() && !last.message().ours();
        boolean askers = last.asks() == last.message().ours();
        return new QuestionThread(
                last.item(),
                open,
                askers ? news : open,
                lines.stream().map(Line::message).toList());
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString("item_code"),
                row.getBoolean("asks"),
                row.getInt("read_to"),
                new Message(
                        row.getInt("seq"),
                        row.getBoolean("ours"),
                        row.getString("actor_name"),
                        row.getString("tenant_name"),
                        row.getObject("at", OffsetDateTime.class),
                        row.getString("text"),
                        row.getBoolean("settled")));
    }

    private static OpenQuestion open(ResultSet row) throws SQLException {
        return new OpenQuestion(
                row.getObject("round_id", UUID.class),
                row.getString("title"),
                row.getObject("id", UUID.class),
                new LocalGovernmentCode(row.getString("body_code")),
                row.getString("body_name"),
                row.getString("item_code"),
                row.getString("text"),
                row.getString("actor_name"),
                row.getObject("at", OffsetDateTime.class));
    }
}
