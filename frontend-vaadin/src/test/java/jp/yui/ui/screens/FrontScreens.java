package jp.yui.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import jp.yui.ui.fixture.FixtureApp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

/** What the web front says with every answer in production, and what it keeps to itself. */
class FrontScreens {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();
    private static final int MEGABYTE = 1_000_000;
    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() {
        application = FixtureApp.start(
                "--spring.profiles.active=production",
                "--server.port=0",
                "--management.server.port=0",
                "--yui.issuer=http://127.0.0.1:1/realms/nobody");
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
        HttpRequest step = request("/?v-r=uidl&v-uiId=0")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[2 * MEGABYTE]))
                .build();
        assertThat(BROWSER.send(step, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(413);
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return BROWSER.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        String port = application.getEnvironment().getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("X-Forwarded-Proto", "https")
                .header("Accept", "text/html");
    }
}
