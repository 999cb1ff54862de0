package jp.yui.assessment.frameworks;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jp.yui.contract.assessment.Framework;
import jp.yui.contract.assessment.FrameworkSummary;
import jp.yui.contract.assessment.Wording;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The published frameworks; one that was read once is kept, since it cannot change. */
@Service
@Transactional(readOnly = true)
public class Frameworks {

    private static final String NEWEST_FIRST = """
            select f.code, f.document -> 'name' ->> 'ja' as ja, f.document -> 'name' ->> 'en' as en, f.published_at,
                   (select count(*) from assessment.framework_item i where i.framework_code = f.code) as items
              from assessment.framework f order by f.published_at desc, f.code desc
            """;

    private final Map<String, Framework> read = new ConcurrentHashMap<>();
    private final JdbcClient jdbc;
    private final JsonMapper json;

    Frameworks(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Published frameworks, newest first. */
    public List<FrameworkSummary> newestFirst() {
        return jdbc.sql(NEWEST_FIRST)
                .query((row, _) -> new FrameworkSummary(
                        row.getString("code"),
                        new Wording(row.getString("ja"), row.getString("en")),
                        row.getObject("published_at", OffsetDateTime.class),
                        row.getInt("items")))
                .list();
    }

    /** A published framework, if there is one of that code. */
    public Optional<Framework> find(String code) {
        Framework kept = read.get(code);
        return kept != null ? Optional.of(kept) : load(code);
    }

    private Optional<Framework> load(String code) {
        Optional<Framework> loaded = jdbc.sql("select document from assessment.framework where code = :code")
                .param("code", code)
                .query((row, _) -> json.readValue(row.getString(1), Framework.class))
                .optional();
        loaded.ifPresent(framework -> read.put(code, framework));
        return loaded;
    }
}
