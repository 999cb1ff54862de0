package jp.yui.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import jp.yui.contract.Idempotent;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the running backend over HTTP as a person with a token, the way another program would. */
public final class Api {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Environment environment;
    private final JsonMapper json;

    Api(Environment environment, JsonMapper json) {
        this.environment = environment;
        this.json = json;
    }

    /** An answer: its status, body as text, and body as JSON on demand. */
    public record Answer(int status, String text, Map<String, java.util.List<String>> headers, JsonMapper mapper) {

        public JsonNode json() {
            return mapper.readTree(text);
        }
    }

    public Answer get(String path, String token, String... headers) {
        return send(request(path, token, headers).GET());
    }

    public Answer post(String path, String token, String body) {
        return send(request(
                        path,
                        token,
                        "Content-Type",
                        "application/json",
                        Idempotent.KEY,
                        UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(), response.body(), response.headers().map(), json);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest.Builder request(String path, String token, String... headers) {
        String port = environment.getRequiredProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return headers.length == 0 ? request : request.headers(headers);
    }
}
