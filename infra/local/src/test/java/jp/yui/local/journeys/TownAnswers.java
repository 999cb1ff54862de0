package jp.yui.local.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jp.yui.local.SignIn;
import jp.yui.local.Stack;
import jp.yui.local.demo.DemoPerson;

/** A town's assessment as another program of the same person uses it: over the API, with a token of their own. */
final class TownAnswers {

    private static final int OK = 200;
    private static final Pattern OPEN =
            Pattern.compile("\\{\"item\":\"(D\\d-\\d+)\",\"version\":(\\d+),\"content\":\\{\"state\":\"UNANSWERED\"");
    private static final String ANSWER = """
            {"state": "ANSWERED", "level": 2, "reason": "", "note": "課長会議の議事録にあります", "evidence": [], "target": 3,
             "targetYear": 2028, "confirmed": true}""";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;
    private final String token;

    TownAnswers(Stack yui, String tenant, String person) {
        base = yui.ports().apiUrl() + "/api/t/" + tenant + "/assessment";
        token = new SignIn(yui.ports().issuer("yui")).accessToken(person, DemoPerson.PASSWORD);
    }

    /** Answers every item that nobody has answered yet; how many those were. */
    int fillIn(String response) {
        var open = OPEN.matcher(send(request("/responses/" + response), BodyHandlers.ofString()))
                .results()
                .toList();
        open.forEach(item -> save(response, item));
        return open.size();
    }

    private void save(String response, MatchResult item) {
        send(
                request("/responses/" + response + "/answers/" + item.group(1))
                        .header("If-Match", "\"" + item.group(2) + "\"")
                        .header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString(ANSWER)),
                BodyHandlers.ofString());
    }

    byte[] mayorsPage(String response) {
        return send(request("/results/" + response + "/mayor.pdf"), BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token);
    }

    private <T> T send(HttpRequest.Builder request, BodyHandler<T> as) {
        try {
            HttpResponse<T> answer = http.send(request.build(), as);
            if (answer.statusCode() != OK) {
                throw new IllegalStateException(answer.uri() + " answers " + answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
