package jp.yui.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;
import jp.yui.ui.fixture.FixtureApp;
import jp.yui.ui.fixture.TestCertificate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** What the web front says with every answer in production, whom it speaks with, and what it keeps to itself. */
class FrontScreens {

    private static final TestCertificate OURS = TestCertificate.of("ip:127.0.0.1");
    private static final HttpClient BROWSER =
            HttpClient.newBuilder().sslContext(OURS.trusted()).build();
    private static final int MEGABYTE = 1_000_000;
    private static final String EVIL = "evil.example";
    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() {
        application = production();
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void bindsTheBrowserToTls() throws Exception {
        assertThat(get("/t/220001").headers().firstValue("Strict-Transport-Security"))
                .hasValueSatisfying(strict -> assertThat(strict).contains("max-age=63072000", "includeSubDomains"));
    }

    @Test
    void givesTheSessionToThisServerOverTlsOnly() throws Exception {
        assertThat(get("/t/220001").headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("__Host-YUI_SESSION=")
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    void answersNobodyWithoutTls() throws Exception {
        HttpRequest plain = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + "/login"))
                .build();
        assertThat(BROWSER.send(plain, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void speaksTlsOfTodayWithForwardSecrecy(String version) throws Exception {
        try (SSLSocket socket = socket(version)) {
            socket.startHandshake();
            assertThat(socket.getSession().getCipherSuite()).containsAnyOf("GCM", "CHACHA20");
        }
    }

    @Test
    void refusesWeakSuites() throws Exception {
        try (SSLSocket socket = socket("TLSv1.2")) {
            socket.setEnabledCipherSuites(new String[] {"TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256"});
            assertThatThrownBy(socket::startHandshake).isInstanceOf(SSLHandshakeException.class);
        }
    }

    @Test
    void opensAWebSocketForItsOwnPagesAlone() {
        assertThat(handshake("https://" + EVIL)).isEqualTo(403);
        assertThat(handshake("http://127.0.0.1:" + port())).isEqualTo(403);
        assertThat(handshake("https://127.0.0.1:1")).isEqualTo(403);
        assertThat(handshake("null")).isEqualTo(403);
        assertThat(handshake("https://127.0.0.1:" + port())).isEqualTo(101);
    }

    /** The name that a proxy gives this server decides which pages are its own. */
    @Test
    void believesNoProxyThatWasNotNamed() {
        String[] forged = {"X-Forwarded-Proto", "https", "X-Forwarded-Host", EVIL, "X-Forwarded-Port", "443"};
        assertThat(handshake(application, "https://" + EVIL, forged)).isEqualTo(403);
        try (var behindProxy = production("--YUI_PROXIES=127.0.0.1/32")) {
            assertThat(handshake(behindProxy, "https://" + EVIL, forged)).isEqualTo(101);
        }
    }

    @Test
    void asksABackendOfItsOwnAuthorityAlone() throws Exception {
        TestCertificate stranger = TestCertificate.of("ip:127.0.0.1");
        TestCertificate otherHost = TestCertificate.of("dns:elsewhere.example");
        try (var good = TlsServer.start(OURS);
                var bad = TlsServer.start(stranger);
                var elsewhere = TlsServer.start(otherHost)) {
            assertThat(ask(application, good)).isEqualTo("{}");
            assertThatThrownBy(() -> ask(application, bad)).isInstanceOf(ResourceAccessException.class);
            try (var trustingIt = production("--YUI_TLS_AUTHORITY=" + otherHost.certificate())) {
                assertThatThrownBy(() -> ask(trustingIt, elsewhere)).isInstanceOf(ResourceAccessException.class);
            }
        }
    }

    @Test
    void doesNotStartWithAnAddressWithoutTls() {
        assertThatThrownBy(() -> production("--yui.ops-issuer=http://id.example/realms/yui-ops")
                        .close())
                .rootCause()
                .hasMessageContaining("https");
    }

    @Test
    void showsADoorWithAPlainWordWhileTheRealmIsAway() throws Exception {
        HttpResponse<String> answer = get("/oauth2/authorization/yui");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith("/login?away=yui"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/VAADIN/none.js", "/actuator/env", "/login/oauth2/code/yui/x.js", "/error", "/a%00b"})
    void keepsItsInsideToItself(String path) throws Exception {
        assertThat(get(path).body()).doesNotContain("Exception", "Whitelabel", "at jp.yui", "Tomcat", "trace");
    }

    @Test
    void saysInPlainWordsThatThereIsNothing() throws Exception {
        HttpResponse<String> answer = get("/VAADIN/none.js");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("このページは開けません", "lang=\"ja\"");
    }

    @Test
    void refusesAStepThatIsTooLargeToBeOne() throws Exception {
        HttpRequest step = request(application, "/?v-r=uidl&v-uiId=0")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[2 * MEGABYTE]))
                .build();
        assertThat(BROWSER.send(step, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(413);
    }

    private static ConfigurableApplicationContext production(String... installation) {
        Stream<String> standard = Stream.of(
                "--spring.profiles.active=production",
                "--server.port=0",
                "--management.server.port=0",
                "--YUI_TLS_CERTIFICATE=" + OURS.certificate(),
                "--YUI_TLS_KEY=" + OURS.key(),
                "--YUI_TLS_AUTHORITY=" + OURS.certificate(),
                "--yui.issuer=https://127.0.0.1:1/realms/nobody",
                "--yui.ops-issuer=https://127.0.0.1:1/realms/nobody",
                "--YUI_API=https://127.0.0.1:1");
        List<String> own = List.of(installation);
        return FixtureApp.start(Stream.concat(standard.filter(argument -> !names(own, argument)), own.stream())
                .toArray(String[]::new));
    }

    private static boolean names(List<String> arguments, String argument) {
        return arguments.stream().anyMatch(own -> own.startsWith(argument.substring(0, argument.indexOf('=') + 1)));
    }

    /** As the clients of the contract and of the files ask, but for the token. */
    private static String ask(ConfigurableApplicationContext front, TlsServer backend) {
        return String.valueOf(front.getBean(RestClient.Builder.class)
                .build()
                .get()
                .uri(backend.address())
                .retrieve()
                .body(String.class));
    }

    private static int handshake(String origin) {
        return handshake(application, origin);
    }

    private static int handshake(ConfigurableApplicationContext front, String origin, String... headers) {
        WebSocket.Builder socket = BROWSER.newWebSocketBuilder().header("Origin", origin);
        for (int i = 0; i < headers.length; i += 2) {
            socket.header(headers[i], headers[i + 1]);
        }
        URI push = URI.create("wss://127.0.0.1:" + port(front) + "/VAADIN/push?v-r=push&v-uiId=0");
        try {
            socket.buildAsync(push, new WebSocket.Listener() {}).join().abort();
            return 101;
        } catch (CompletionException refused) {
            return ((WebSocketHandshakeException) refused.getCause())
                    .getResponse()
                    .statusCode();
        }
    }

    private static SSLSocket socket(String version) throws IOException {
        SSLSocket socket = (SSLSocket) OURS.trusted().getSocketFactory().createSocket("127.0.0.1", port());
        socket.setEnabledProtocols(new String[] {version});
        return socket;
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return BROWSER.send(request(application, path).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(ConfigurableApplicationContext front, String path) {
        return HttpRequest.newBuilder(URI.create("https://127.0.0.1:" + port(front) + path))
                .header("Accept", "text/html");
    }

    /** Somebody who answers over TLS, with the certificate given. */
    private record TlsServer(HttpsServer server) implements AutoCloseable {

        static TlsServer start(TestCertificate certificate) throws IOException {
            HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(certificate.served()));
            server.createContext("/", exchange -> {
                exchange.sendResponseHeaders(200, 2);
                exchange.getResponseBody().write(new byte[] {'{', '}'});
                exchange.close();
            });
            server.start();
            return new TlsServer(server);
        }

        String address() {
            return "https://127.0.0.1:" + server.getAddress().getPort();
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }

    private static int port() {
        return port(application);
    }

    private static int port(ConfigurableApplicationContext front) {
        return front.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }
}
