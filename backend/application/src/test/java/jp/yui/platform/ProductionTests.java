package jp.yui.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;
import jp.yui.YuiBackend;
import jp.yui.testing.TestCertificate;
import jp.yui.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** The API as an installation runs it: TLS of today and nothing else, and no address without it. */
class ProductionTests {

    private static final TestCertificate OURS = TestCertificate.of("ip:127.0.0.1");
    private static final TestCertificate STRANGER = TestCertificate.of("ip:127.0.0.1");

    private static final String ISSUER = "https://id.example/realms/yui";
    private static final String PLAIN = "http://id.example/realms/yui";

    private static ServletWebServerApplicationContext backend;

    @BeforeAll
    static void start() {
        backend = run();
    }

    @AfterAll
    static void stop() {
        backend.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void answersOverTlsOfToday(String version) throws Exception {
        try (SSLSocket socket = socket(OURS.trusted())) {
            socket.setEnabledProtocols(new String[] {version});
            socket.startHandshake();
            assertThat(socket.getSession().getCipherSuite()).containsAnyOf("GCM", "CHACHA20");
        }
        assertThat(get("https", OURS.trusted()).statusCode()).isEqualTo(200);
    }

    @Test
    void refusesWeakSuites() throws Exception {
        try (SSLSocket socket = socket(OURS.trusted())) {
            socket.setEnabledProtocols(new String[] {"TLSv1.2"});
            socket.setEnabledCipherSuites(new String[] {"TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256"});
            assertThatThrownBy(socket::startHandshake).isInstanceOf(SSLHandshakeException.class);
        }
    }

    @Test
    void knowsNoOldVersion() {
        var server = (TomcatWebServer) Objects.requireNonNull(backend.getWebServer());
        assertThat(server.getTomcat().getConnector().findSslHostConfigs())
                .singleElement()
                .satisfies(tls -> assertThat(tls.getEnabledProtocols()).containsOnly("TLSv1.3", "TLSv1.2"));
    }

    @Test
    void answersNobodyWithoutTls() throws Exception {
        assertThat(get("http", OURS.trusted()).statusCode()).isEqualTo(400);
    }

    @Test
    void isNotTrustedByWhoKnowsAnotherAuthority() {
        assertThatThrownBy(() -> get("https", STRANGER.trusted())).isInstanceOf(SSLHandshakeException.class);
    }

    @Test
    void doesNotStartWithAnIssuerWithoutTls() {
        assertThat(backend.getBean(EncryptedAddresses.class)).isNotNull();
        for (var issuers : List.of(List.of(PLAIN, ISSUER), List.of(ISSUER, PLAIN))) {
            var properties = new SecurityProperties(
                    issuers.getFirst(), issuers.getLast(), "yui-api", Set.of("yui-frontend"), Duration.ofMinutes(5));
            assertThatThrownBy(() -> new EncryptedAddresses(properties)).hasMessageContaining(PLAIN);
        }
    }

    private static ServletWebServerApplicationContext run() {
        List<String> arguments = new ArrayList<>(List.of(
                "--spring.profiles.active=production",
                "--server.port=0",
                "--management.server.port=0",
                "--YUI_TLS_CERTIFICATE=" + OURS.certificate(),
                "--YUI_TLS_KEY=" + OURS.key(),
                "--YUI_DB_AUTHORITY=" + OURS.certificate(),
                "--YUI_ISSUER=" + ISSUER,
                "--YUI_OPS_ISSUER=" + ISSUER + "-ops",
                "--YUI_DB_URL=" + TestDatabase.url()));
        for (String pool : List.of("people", "reports", "jobs")) {
            arguments.add("--yui.datasource." + pool + ".password=" + TestDatabase.PASSWORD);
            arguments.add("--yui.datasource." + pool + ".data-source-properties.sslmode=disable");
        }
        return (ServletWebServerApplicationContext)
                new SpringApplication(YuiBackend.class).run(arguments.toArray(String[]::new));
    }

    private static SSLSocket socket(SSLContext trust) throws IOException {
        return (SSLSocket) trust.getSocketFactory().createSocket("127.0.0.1", port());
    }

    private static HttpResponse<String> get(String scheme, SSLContext trust) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newBuilder().sslContext(trust).build()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(scheme + "://127.0.0.1:" + port() + "/v3/api-docs"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static int port() {
        return backend.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }
}
