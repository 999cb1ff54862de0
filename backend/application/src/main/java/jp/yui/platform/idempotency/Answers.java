package jp.yui.platform.idempotency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import jp.yui.contract.TenantKey;
import jp.yui.platform.Problem;
import jp.yui.platform.TenantScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** The answers of the bound tenant to the person of the running transaction, one for each key. */
@Repository
class Answers {

    /** Whoever comes second waits here until the first has ended, and finds its answer or takes its place. */
    private static final String CLAIM = """
            insert into platform.answer (tenant_id, person, key, route, request_hash)
            values (ctx.tenant(), ctx.actor(), :key, :route, :hash) on conflict do nothing
            """;

    private static final String KEEP = """
            update platform.answer
               set status = :status, content_type = :contentType, location = :location, etag = :etag, body = :body
             where tenant_id = ctx.tenant() and person = ctx.actor() and key = :key
            """;
    private static final String FIND = """
            select route, request_hash, status, content_type, location, etag, body from platform.answer
             where tenant_id = ctx.tenant() and person = ctx.actor() and key = :key
            """;

    private final JdbcClient jdbc;

    Answers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the key; false if it has an answer already. */
    boolean claim(KeyedRequest request) {
        return jdbc.sql(CLAIM)
                        .param("key", request.key())
                        .param("route", request.route())
                        .param("hash", request.hash())
                        .update()
                == 1;
    }

    void keep(KeyedRequest request, Answer answer) {
        jdbc.sql(KEEP)
                .param("key", request.key())
                .param("status", answer.status())
                .param("contentType", answer.contentType())
                .param("location", answer.location())
                .param("etag", answer.etag())
                .param("body", answer.body())
                .update();
    }

    /** The answer that the same request got before. */
    Answer given(KeyedRequest request) {
        return jdbc.sql(FIND)
                .param("key", request.key())
                .query((row, _) -> given(request, row))
                .single();
    }

    @Scheduled(initialDelayString = "PT2M", fixedRateString = "PT1H")
    void forget() {
        TenantScope.runAsSystem(
                TenantKey.PLATFORM,
                "platform.forget-answers",
                () -> jdbc.sql("select platform.forget_answers()")
                        .query(Long.class)
                        .single());
    }

    private static Answer given(KeyedRequest request, ResultSet row) throws SQLException {
        if (!request.route().equals(row.getString("route"))
                || !Arrays.equals(request.hash(), row.getBytes("request_hash"))) {
            throw new Problem.Unprocessable(
                    "idempotency-key-reused", "The key came before with another address or content", Map.of());
        }
        return new Answer(
                row.getInt("status"),
                row.getString("content_type"),
                row.getString("location"),
                row.getString("etag"),
                row.getBytes("body"));
    }
}
