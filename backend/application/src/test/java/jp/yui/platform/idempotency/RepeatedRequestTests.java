package jp.yui.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import jp.yui.contract.Idempotent;
import jp.yui.contract.TenantKey;
import jp.yui.contract.tenancy.Permission;
import jp.yui.platform.Allow;
import jp.yui.platform.Problem;
import jp.yui.platform.TenantEvent;
import jp.yui.platform.TenantScope;
import jp.yui.testing.Api;
import jp.yui.testing.BackendTest;
import jp.yui.testing.People;
import jp.yui.testing.TestDatabase;
import jp.yui.testing.TestIssuer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A request that comes again, from an anxious finger or a lost answer, has one effect and one answer. */
@BackendTest
@Import(RepeatedRequestTests.Bell.class)
class RepeatedRequestTests {

    private static final String ONCE = "{\"sound\": \"once\"}";

    @Autowired
    Api api;

    @Autowired
    Answers answers;

    @Autowired
    Environment environment;

    private final String key = UUID.randomUUID().toString();
    private String tenant;
    private String subject;
    private String token;

    @BeforeEach
    void join() {
        tenant = People.tenant();
        subject = People.member(TestIssuer.YUI, tenant, "VIEWER");
        token = TestIssuer.YUI.token(subject);
    }

    @Test
    void givesTheFirstAnswerAgainWithoutASecondEffect() {
        var first = ring(ONCE);
        var again = ring(ONCE);
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(List.of(again.status(), again.text())).containsExactly(201, first.text());
        for (String header : List.of("location", "etag", "content-type")) {
            assertThat(again.headers().get(header))
                    .isNotNull()
                    .isEqualTo(first.headers().get(header));
        }
        assertThat(first.headers()).doesNotContainKey("idempotency-replayed");
        assertThat(again.headers()).containsEntry("idempotency-replayed", List.of("true"));
        assertThat(effects()).isOne();
    }

    @Test
    void givesManyAtOnceOneEffectAndOneAnswer() throws Exception {
        Set<String> answered = new HashSet<>(atOnce(16, () -> ring(ONCE).text()));
        assertThat(answered).hasSize(1).first().asString().contains("rung");
        assertThat(effects()).isOne();
    }

    @Test
    void refusesAKeyThatCameWithAnotherContentOrAddress() {
        ring(ONCE);
        assertThat(type(ring("{\"sound\": \"twice\"}"))).isEqualTo("422 idempotency-key-reused");
        assertThat(type(ring("/bell?loud=true", token, ONCE))).isEqualTo("422 idempotency-key-reused");
        assertThat(effects()).isOne();
    }

    @Test
    void refusesARequestWithoutAGoodKey() {
        assertThat(type(api.send(api.request(path("/bell"), token, "Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(ONCE)))))
                .isEqualTo("400 idempotency-key-missing");
        assertThat(type(ringUnder("x".repeat(201)))).isEqualTo("400 idempotency-key-malformed");
        assertThat(type(ringUnder("a b"))).isEqualTo("400 idempotency-key-malformed");
        assertThat(effects()).isZero();
    }

    @Test
    void answersAnAddressThatNamesNoTenantAsWithoutAKey() {
        tenant = "NO_TENANT";
        assertThat(type(ring(ONCE))).isEqualTo("400 invalid");
    }

    @Test
    void keepsNothingOfARefusal() {
        assertThat(type(ring("{\"sound\": \"refused\"}"))).isEqualTo("409 bell-broken");
        assertThat(effects()).isZero();
        assertThat(ring(ONCE).status()).isEqualTo(201);
        assertThat(effects()).isOne();
    }

    @Test
    void repeatsNobodyElsesAnswer() {
        String first = ring(ONCE).text();
        String colleague = TestIssuer.YUI.token(People.member(TestIssuer.YUI, tenant, "VIEWER"));
        assertThat(ring("/bell", colleague, ONCE).text()).contains("rung").isNotEqualTo(first);
        assertThat(effects()).isEqualTo(2);
        tenant = People.tenant();
        People.join(TestIssuer.YUI, subject, tenant, "VIEWER");
        assertThat(ring(ONCE).text()).contains("rung").isNotEqualTo(first);
    }

    @Test
    void repeatsNothingOnceTheRightHasEnded() {
        ring(ONCE);
        TestDatabase.execute("update tenancy.membership set valid_to = now() where subject = '" + subject + "'");
        assertThat(type(ring(ONCE))).isEqualTo("404 tenant-not-found");
    }

    @Test
    void answersAgainWhenTheFirstAnswerWasLost() throws IOException {
        sendAndHangUp();
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> effects() == 1);
        assertThat(ring(ONCE).headers()).containsKey("idempotency-replayed");
        assertThat(effects()).isOne();
    }

    @Test
    void carriesOutARequestWhoseFirstTryDied() {
        assertThat(ring("{\"sound\": \"dying\"}").status()).isGreaterThanOrEqualTo(500);
        assertThat(effects()).isZero();
        assertThat(ring("{\"sound\": \"dying\"}").status()).isEqualTo(201);
        assertThat(effects()).isOne();
    }

    @Test
    void answersBusyRatherThanWaitForEver() throws SQLException {
        try (var other = TestDatabase.asSuperuser();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("""
                    insert into platform.answer (tenant_id, person, key, route, request_hash)
                    select id, '%s#%s', '%s', '', '' from tenancy.tenant where key = '%s'
                    """.formatted(TestIssuer.YUI.url(), subject, key, tenant));
            assertThat(type(ring(ONCE))).isEqualTo("503 busy");
            other.rollback();
        }
        assertThat(ring(ONCE).status()).isEqualTo(201);
    }

    @Test
    void forgetsAfterAWeek() {
        ring(ONCE);
        TestDatabase.execute("update platform.answer set at = now() - interval '169 hours' where key = '" + key + "'");
        answers.forget();
        assertThat(ring(ONCE).headers()).doesNotContainKey("idempotency-replayed");
        assertThat(effects()).isEqualTo(2);
    }

    private Api.Answer ring(String body) {
        return ring("/bell", token, body);
    }

    private Api.Answer ring(String path, String whose, String body) {
        return api.send(api.request(path(path), whose, "Content-Type", "application/json", Idempotent.KEY, key)
                .POST(BodyPublishers.ofString(body)));
    }

    private Api.Answer ringUnder(String otherKey) {
        return api.send(api.request(path("/bell"), token, "Content-Type", "application/json", Idempotent.KEY, otherKey)
                .POST(BodyPublishers.ofString(ONCE)));
    }

    private void sendAndHangUp() throws IOException {
        try (var socket = new Socket("127.0.0.1", environment.getRequiredProperty("local.server.port", int.class))) {
            socket.getOutputStream().write("""
                    POST %s HTTP/1.1
                    Host: localhost
                    Authorization: Bearer %s
                    Content-Type: application/json
                    Idempotency-Key: %s
                    Content-Length: %d

                    %s""".formatted(path("/bell"), token, key, ONCE.length(), ONCE)
                    .replace("\n", "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            socket.shutdownOutput();
        }
    }

    private String path(String path) {
        return "/api/t/" + tenant + path;
    }

    private static String type(Api.Answer answer) {
        return answer.status() + " " + answer.json().at("/type").asString().replace("urn:yui:problem:", "");
    }

    private int effects() {
        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select count(*) from audit.entry e join tenancy.tenant t on t.id = e.tenant_id
                         where t.key = '%s' and e.action = 'test.bell-rung'
                        """.formatted(tenant))) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> List<T> atOnce(int times, Callable<T> call) throws Exception {
        try (var pool = Executors.newFixedThreadPool(times)) {
            return pool.invokeAll(Collections.nCopies(times, call)).stream()
                    .map(future -> future.resultNow())
                    .toList();
        }
    }

    /** An endpoint whose effect can be counted. */
    @TestComponent
    @RestController
    static class Bell {

        private final ApplicationEventPublisher events;
        private final JdbcClient jdbc;
        private final Set<UUID> died = Collections.synchronizedSet(new HashSet<>());

        Bell(ApplicationEventPublisher events, JdbcClient jdbc) {
            this.events = events;
            this.jdbc = jdbc;
        }

        @PostMapping("/api/t/{tenant}/bell")
        @Idempotent
        @Allow(Permission.BENCHMARK_READ)
        @Transactional
        public ResponseEntity<Rung> ring(@PathVariable("tenant") TenantKey tenant, @RequestBody Wish wish) {
            UUID id = UUID.randomUUID();
            UUID where = TenantScope.grant().tenant();
            events.publishEvent(new BellRung(where, id.toString()));
            if (wish.sound().equals("refused")) {
                throw new Problem.Conflict("bell-broken", "It does not ring", java.util.Map.of());
            }
            if (wish.sound().equals("dying") && died.add(where)) {
                jdbc.sql("select pg_terminate_backend(pg_backend_pid())")
                        .query(Boolean.class)
                        .single();
            }
            return ResponseEntity.created(URI.create("/bell/" + id))
                    .eTag(id.toString())
                    .body(new Rung(id, "rung"));
        }

        record Wish(String sound) {}

        record Rung(UUID id, String answer) {}

        record BellRung(UUID tenant, String object) implements TenantEvent {
            @Override
            public String action() {
                return "test.bell-rung";
            }
        }
    }
}
