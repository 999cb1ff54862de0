package jp.yui.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The least that Spring Boot needs to serve the same rows: a token check, the tenant's context, one statement, JSON. */
@SpringBootApplication
@RestController
public class Floor {

    private static final String ENTER = "select tenant_id from ctx.enter(:issuer, :subject, :tenant)";

    private final Map<String, String> statements;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    Floor(JdbcClient jdbc, PlatformTransactionManager manager) throws IOException {
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(manager);
        Path folder = Path.of(System.getProperty("floor.sql"));
        this.statements = Map.of(
                "entries", Files.readString(folder.resolve("audit/read-entries.sql")),
                "rates", Files.readString(folder.resolve("benchmark/editions/compare-rates.sql")),
                "prefectures", Files.readString(folder.resolve("benchmark/editions/read-prefectures.sql")),
                "municipalities", Files.readString(folder.resolve("benchmark/editions/read-municipalities.sql")),
                "answer", Files.readString(Path.of(System.getProperty("floor.change"))));
    }

    public static void main(String[] arguments) {
        SpringApplication.run(Floor.class, arguments);
    }

    @GetMapping("/api/t/{tenant}/benchmark/{table}")
    List<Map<String, Object>> table(
            @AuthenticationPrincipal Jwt token,
            @PathVariable("tenant") String tenant,
            @PathVariable("table") String table,
            @RequestParam("fiscalYear") int fiscalYear,
            @RequestParam(name = "item", required = false) String item) {
        return transactions.execute(status -> {
            enter(token, tenant);
            return jdbc.sql(statements.get(table))
                    .param("edition", fiscalYear + "-1")
                    .param("base", "NATION")
                    .param("item", item, java.sql.Types.VARCHAR)
                    .param("prefecture", null, java.sql.Types.VARCHAR)
                    .query((row, number) -> rowOf(row))
                    .list();
        });
    }

    @GetMapping("/api/t/{tenant}/audit/entries")
    List<Map<String, Object>> entries(
            @AuthenticationPrincipal Jwt token,
            @PathVariable("tenant") String tenant,
            @RequestParam(name = "before", required = false) Long before,
            @RequestParam("limit") int limit) {
        return transactions.execute(status -> {
            enter(token, tenant);
            return jdbc.sql(statements.get("entries"))
                    .param("before", before, java.sql.Types.BIGINT)
                    .param("limit", limit)
                    .query((row, number) -> rowOf(row))
                    .list();
        });
    }

    @PutMapping("/api/t/{tenant}/assessment/responses/{response}/answers/{item}")
    Map<String, Object> save(
            @AuthenticationPrincipal Jwt token,
            @PathVariable("tenant") String tenant,
            @PathVariable("response") String response,
            @PathVariable("item") String item,
            @RequestHeader("If-Match") String version,
            @RequestBody Map<String, Object> answer) {
        return transactions.execute(status -> {
            enter(token, tenant);
            long saved = jdbc.sql(statements.get("answer"))
                    .param("response", response)
                    .param("version", Long.parseLong(version.replace("\"", "")))
                    .query(Long.class)
                    .single();
            jdbc.sql("select audit.append('assessment.answer-saved', :response, '{}'::jsonb)")
                    .param("response", response)
                    .query(Long.class)
                    .single();
            return Map.of("item", item, "version", saved, "content", answer);
        });
    }

    @GetMapping("/api/me")
    List<Map<String, Object>> me(@AuthenticationPrincipal Jwt token) {
        jdbc.sql("select audit.append_platform(:actor, 'person.signed-in', :session, '{}'::jsonb)")
                .param("actor", token.getIssuer() + "#" + token.getSubject())
                .param("session", token.getClaimAsString("sid"))
                .query(Long.class)
                .single();
        return jdbc.sql("select tenant_key, tenant_kind, tenant_name from ctx.my_memberships(:issuer, :subject)")
                .param("issuer", token.getIssuer().toString())
                .param("subject", token.getSubject())
                .query()
                .listOfRows();
    }

    private void enter(Jwt token, String tenant) {
        jdbc.sql(ENTER)
                .param("issuer", token.getIssuer().toString())
                .param("subject", token.getSubject())
                .param("tenant", tenant)
                .query()
                .singleRow();
    }

    private static Map<String, Object> rowOf(java.sql.ResultSet row) throws java.sql.SQLException {
        Map<String, Object> cells = new java.util.LinkedHashMap<>();
        var columns = row.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            Object value = row.getObject(i);
            cells.put(columns.getColumnLabel(i), plain(value));
        }
        return cells;
    }

    private static Object plain(Object value) throws java.sql.SQLException {
        return switch (value) {
            case java.sql.Array array -> array.getArray();
            case org.postgresql.util.PGobject json -> json.getValue();
            case null, default -> value;
        };
    }
}
