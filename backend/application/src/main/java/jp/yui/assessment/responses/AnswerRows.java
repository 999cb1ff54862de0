package jp.yui.assessment.responses;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.assessment.Answer;
import jp.yui.contract.assessment.AnswerDraft;
import jp.yui.contract.assessment.AnswerDraft.Evidence;
import jp.yui.contract.assessment.AnswerState;
import jp.yui.contract.assessment.Carried;
import jp.yui.contract.assessment.EvidenceFile;
import jp.yui.contract.assessment.Level;
import jp.yui.platform.TenantScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The answers of the town that is bound; each has a version, and what it was before is kept. */
@Repository
class AnswerRows {

    /**
     * Items of the framework, with what last year's accepted submission and the official figures say of them. The {@code
     * offset 0} keeps the official answers apart: they are looked up for this body, and not sorted for the whole country first.
     * One item and all of them are two statements, since planning costs more than either; a parameter that may be null would
     * have the database plan at each call.
     */
    private static final String ITEMS = """
            with response as (
              select s.id, s.framework_code, s.fiscal_year, s.body_code, s.comments
                from assessment.standing s where s.id = :response and s.town_tenant_id = (select ctx.tenant())
            ), earlier as (
              select distinct on (x.fiscal_year) x.response_id, x.framework_code, x.fiscal_year, x.content
                from response r
                join assessment.submission x on x.tenant_id = (select ctx.tenant()) and x.body_code = r.body_code
                                            and x.fiscal_year = r.fiscal_year - 1
               order by x.fiscal_year, x.submitted_at desc
            ), told as materialized (
              select e.response_id, e.framework_code, e.fiscal_year, c ->> 'item' as item_code, c -> 'content' as content,
                     coalesce(c -> 'files', '[]') as files
                from earlier e, jsonb_array_elements(e.content) c
            ), official as (
              select f.item_code, min(h.hint ->> 'indicator') as indicator, min((h.hint ->> 'from')::numeric) as floor
                from response r
                join lateral (
                  select i ->> 'code' as item_code, jsonb_array_elements(i -> 'official') as hint
                    from assessment.framework w, jsonb_path_query(w.document, '$.dimensions[*].items[*]') i
                   where w.code = r.framework_code) h on true
                join lateral (select h.item_code) f on true
                join lateral (select from benchmark.official_answer a
                               where a.body_code = r.body_code and a.indicator_code = h.hint ->> 'indicator'
                                 and a.status = 'VALUE' and a.value = 0 offset 0) o on true
               group by f.item_code
            )
            select i.item_code, coalesce(a.version, 0) as version, coalesce(a.state, 'UNANSWERED') as state, a.level,
                   coalesce(a.reason, '') as reason, coalesce(a.note, '') as note, coalesce(a.evidence, '[]') as evidence, a.target,
                   a.target_year, coalesce(a.confirmed, false) as confirmed, coalesce(a.saved_by_name, '') as saved_by_name, a.saved_at,
                   p.level as previous, p.carried, coalesce(f.files, '[]') as files,
                   coalesce((select c ->> 'text' from jsonb_array_elements(r.comments) c where c ->> 'item' = i.item_code limit 1), '')
                     as comment,
                   case when a.level >= o.floor then o.indicator end as hint
              from response r
              join assessment.framework_item i on i.framework_code = r.framework_code
              left join assessment.answer a on a.tenant_id = (select ctx.tenant()) and a.response_id = r.id and a.item_code = i.item_code
              left join official o on o.item_code = i.item_code
              left join assessment.evidence_by_item f on f.tenant_id = (select ctx.tenant()) and f.response_id = r.id
                                                     and f.item_code = i.item_code
              left join lateral (
                select (t.content ->> 'level')::numeric as level,
                       jsonb_build_object('response', t.response_id, 'year', t.fiscal_year, 'note', t.content -> 'note',
                         'evidence', t.content -> 'evidence', 'files', t.files) as carried
                  from told t
                  join assessment.comparable_item c on c.framework_code = i.framework_code and c.item_code = i.item_code
                                                   and c.earlier_framework = t.framework_code and c.earlier_item = t.item_code) p on true
            """;

    private static final String ALL = ITEMS + " order by i.ordinal";
    private static final String ONE = ITEMS + " where i.item_code = :item";

    private static final String ADD = """
            insert into assessment.answer (tenant_id, response_id, item_code, state, level, reason, note, evidence, target, target_year,
                                           confirmed, saved_by, saved_by_name)
            select ctx.tenant(), :response, :item, :state, :level, :reason, :note, :evidence::jsonb, :target, :targetYear, :confirmed,
                   ctx.actor(), :name
             where (select s.state from assessment.standing s where s.id = :response and s.town_tenant_id = ctx.tenant()) = 'DRAFT'
            on conflict do nothing
            returning version
            """;
    private static final String CHANGE = """
            with old as (
              select * from assessment.answer
               where tenant_id = (select ctx.tenant()) and response_id = :response and item_code = :item and version = :version
            ), kept as (
              insert into assessment.answer_version (tenant_id, response_id, item_code, version, content, saved_by_name, saved_at)
              select o.tenant_id, o.response_id, o.item_code, o.version,
                     to_jsonb(o) - array['tenant_id', 'response_id', 'item_code', 'version', 'saved_by'], o.saved_by_name, o.saved_at
                from old o
              on conflict do nothing
            )
            update assessment.answer a
               set version = a.version + 1, state = :state, level = :level, reason = :reason, note = :note, evidence = :evidence::jsonb,
                   target = :target, target_year = :targetYear, confirmed = :confirmed, saved_by = ctx.actor(), saved_by_name = :name,
                   saved_at = clock_timestamp()
             where a.tenant_id = (select ctx.tenant()) and a.response_id = :response and a.item_code = :item and a.version = :version
               and (select s.state from assessment.standing s where s.id = :response and s.town_tenant_id = ctx.tenant()) = 'DRAFT'
            returning a.version
            """;

    /** What answers were at versions that have been overwritten since. */
    private static final String EARLIER = """
            select v.item_code, k.state, k.level, k.reason, k.note, k.evidence, k.target, k.target_year, k.confirmed
              from unnest(:items::text[], :versions::bigint[]) as seen (item_code, version)
              join assessment.answer_version v on v.tenant_id = (select ctx.tenant()) and v.response_id = :response
                                              and v.item_code = seen.item_code and v.version = seen.version,
                   jsonb_to_record(v.content) as k (state text, level numeric, reason text, note text, evidence jsonb, target numeric,
                                                    target_year integer, confirmed boolean)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AnswerRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Lets saves go on side by side, and holds them while a step is taken: the answers of a submission are all or none. */
    void shareWithOtherSaves(UUID response) {
        lock("select pg_advisory_xact_lock_shared(hashtextextended(:key, 0))", response);
    }

    void keepOutSaves(UUID response) {
        lock("select pg_advisory_xact_lock(hashtextextended(:key, 0))", response);
    }

    private void lock(String how, UUID response) {
        jdbc.sql(how).param("key", response.toString()).query((_, _) -> true).single();
    }

    List<Answer> all(UUID response) {
        return jdbc.sql(ALL)
                .param("response", response)
                .query((row, _) -> answer(row))
                .list();
    }

    Optional<Answer> one(UUID response, String item) {
        return jdbc.sql(ONE)
                .param("response", response)
                .param("item", item)
                .query((row, _) -> answer(row))
                .optional();
    }

    /** What answers were before they were changed, by item. */
    Map<String, AnswerDraft> earlier(UUID response, Map<String, Long> versions) {
        Map<String, AnswerDraft> earlier = new HashMap<>();
        jdbc.sql(EARLIER)
                .param("response", response)
                .param("items", versions.keySet().toArray(String[]::new))
                .param("versions", versions.values().toArray(Long[]::new))
                .query(row -> {
                    earlier.put(row.getString("item_code"), draft(row));
                });
        return earlier;
    }

    /** Saves over the version that the person saw; nothing if there is a newer one, or the response is no draft. */
    Optional<Long> save(UUID response, String item, long version, AnswerDraft draft) {
        var statement = jdbc.sql(version == 0 ? ADD : CHANGE);
        if (version > 0) {
            statement.param("version", version);
        }
        return statement
                .param("response", response)
                .param("item", item)
                .param("state", draft.state().name())
                .param("level", value(draft.level()), Types.NUMERIC)
                .param("reason", draft.reason())
                .param("note", draft.note())
                .param("evidence", json.writeValueAsString(draft.evidence()))
                .param("target", value(draft.target()), Types.NUMERIC)
                .param(
                        "targetYear",
                        draft.targetYear() == null ? null : draft.targetYear().value(),
                        Types.INTEGER)
                .param("confirmed", draft.confirmed())
                .param("name", TenantScope.person().name())
                .query(Long.class)
                .optional();
    }

    /** Items that are neither answered nor reasoned. */
    List<String> open(UUID response) {
        return jdbc.sql("""
                        select i.item_code
                          from assessment.response r
                          join assessment.framework_item i on i.framework_code = r.framework_code
                          left join assessment.answer a on a.tenant_id = r.tenant_id and a.response_id = r.id and a.item_code = i.item_code
                         where r.tenant_id = (select ctx.tenant()) and r.id = :response
                           and (a.item_code is null or a.state = 'UNANSWERED' and a.reason = '')
                         order by i.ordinal
                        """).param("response", response).query(String.class).list();
    }

    /** Who saved last, an answer or a file with one. */
    Optional<Editor> lastEditor(UUID response) {
        return jdbc.sql("""
                        select by_whom, name from (
                          select a.saved_by as by_whom, a.saved_by_name as name, a.saved_at as at from assessment.answer a
                           where a.tenant_id = (select ctx.tenant()) and a.response_id = :response
                          union all
                          select f.changed_by, f.changed_by_name, f.changed_at from assessment.evidence_file f
                           where f.tenant_id = (select ctx.tenant()) and f.response_id = :response) edit
                         order by at desc limit 1
                        """)
                .param("response", response)
                .query((row, _) -> new Editor(row.getString(1), row.getString(2)))
                .optional();
    }

    /** A person who saved an answer: issuer and subject, and the name to show. */
    record Editor(String actor, String name) {}

    private static @Nullable Double value(@Nullable Level level) {
        return level == null ? null : level.value();
    }

    private Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                row.getString("item_code"),
                row.getLong("version"),
                draft(row),
                row.getString("saved_by_name"),
                row.getObject("saved_at", OffsetDateTime.class),
                level(row, "previous"),
                carried(row),
                json.readValue(row.getString("files"), new TypeReference<List<EvidenceFile>>() {}),
                row.getString("comment"),
                row.getString("hint"));
    }

    private @Nullable Carried carried(ResultSet row) throws SQLException {
        String told = row.getString("carried");
        return told == null ? null : json.readValue(told, Carried.class);
    }

    private AnswerDraft draft(ResultSet row) throws SQLException {
        Integer year = row.getObject("target_year", Integer.class);
        return new AnswerDraft(
                AnswerState.valueOf(row.getString("state")),
                level(row, "level"),
                row.getString("reason"),
                row.getString("note"),
                json.readValue(row.getString("evidence"), new TypeReference<List<Evidence>>() {}),
                level(row, "target"),
                year == null ? null : new FiscalYear(year),
                row.getBoolean("confirmed"));
    }

    private static @Nullable Level level(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : new Level(value);
    }
}
