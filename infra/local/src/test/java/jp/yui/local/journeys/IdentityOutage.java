package jp.yui.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import jp.yui.local.Part;
import jp.yui.local.RunningYui;
import jp.yui.local.SignIn;
import jp.yui.local.Stack;
import jp.yui.local.demo.DemoPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Keycloak is gone for a while: who is signed in works on until the token ends, nothing breaks meanwhile, and all is well when it
 * is back. Run by {@code infra/verify --outage [seconds]}.
 */
@ExtendWith({RunningYui.class, Chromium.class})
class IdentityOutage {

    private static final Duration GONE = Duration.ofSeconds(Integer.getInteger("yui.outage", 600));
    private static final Duration SKEW = Duration.ofSeconds(10);
    private static final String OFFICIAL = "tanto@midori.yamanami.example";
    private static final String TOWN = "/t/993018";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<Integer, Integer> whileItHolds = new TreeMap<>();
    private final Map<Integer, Integer> afterItsEnd = new TreeMap<>();
    private final Map<Integer, Integer> pages = new TreeMap<>();

    @Test
    void sessionsGoOnUntilTheirTokenEndsAndAllRecovers(Stack yui, Chromium.Window window) {
        window.page().navigate(yui.ports().uiUrl() + "/oauth2/authorization/yui");
        window.signIn(OFFICIAL, DemoPerson.PASSWORD);
        window.page().waitForURL(Pattern.compile("/t/993018"));
        String token = new SignIn(yui.ports().issuer("yui")).accessToken(OFFICIAL, DemoPerson.PASSWORD);
        yui.kill(Part.KEYCLOAK);
        Instant back = Instant.now().plus(GONE);
        while (Instant.now().isBefore(back)) {
            ask(yui, token);
            look(yui, window.page());
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
        window.page().reload();
        window.show("identity-outage");
        yui.start(Part.KEYCLOAK);
        long recovered = untilServed(yui);
        IO.println(
                "Figure: outage: Keycloak gone for %d s: with a token %s before its end and %s after it; pages %s; served with a new sign-in %d ms after it was back"
                        .formatted(GONE.toSeconds(), whileItHolds, afterItsEnd, pages, recovered));
        assertThat(whileItHolds.keySet()).containsExactly(200);
        assertThat(afterItsEnd.keySet()).isSubsetOf(401);
        assertThat(pages.keySet()).allMatch(status -> status < 500);
    }

    private void ask(Stack yui, String token) {
        Duration left = Duration.between(Instant.now(), end(token));
        int status = status(yui.ports().apiUrl() + "/api" + TOWN + "/register/prefectures", token);
        if (left.isPositive()) {
            whileItHolds.merge(status, 1, Integer::sum);
        } else if (left.plus(SKEW).isNegative()) {
            afterItsEnd.merge(status, 1, Integer::sum);
        }
    }

    /** The person's page, asked for with their cookies, and the door. */
    private void look(Stack yui, Page page) {
        int own = page.request()
                .get(yui.ports().uiUrl() + TOWN, RequestOptions.create().setMaxRedirects(0))
                .status();
        pages.merge(own, 1, Integer::sum);
        pages.merge(status(yui.ports().uiUrl() + "/login", ""), 1, Integer::sum);
    }

    private long untilServed(Stack yui) {
        long begun = System.nanoTime();
        String token = new SignIn(yui.ports().issuer("yui")).accessToken(OFFICIAL, DemoPerson.PASSWORD);
        assertThat(status(yui.ports().apiUrl() + "/api" + TOWN + "/register/prefectures", token))
                .isEqualTo(200);
        return Duration.ofNanos(System.nanoTime() - begun).toMillis();
    }

    private int status(String address, String token) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(20));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Instant end(String token) {
        String claims = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
        var end = Pattern.compile("\"exp\":(\\d+)").matcher(claims);
        assertThat(end.find()).isTrue();
        return Instant.ofEpochSecond(Long.parseLong(end.group(1)));
    }
}
