package jp.yui.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;

/** The assessment of one tenant as one fictional person uses it: over the API, with a token of their own. */
record DemoClient(HttpClient http, String base, String token) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int REFUSED = 400;
    private static final int UNPROCESSABLE = 422;

    JsonNode get(String path) {
        return send(request(path));
    }

    JsonNode post(String path, Object body) {
        return send(request(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(json(body)));
    }

    /** Saves over the version that was read. */
    JsonNode put(String path, long version, Object body) {
        return send(request(path).header("If-Match", "\"" + version + "\"").PUT(json(body)));
    }

    /** What the API refused, with its words. */
    static final class Refused extends IllegalStateException {

        private static final long serialVersionUID = 1;

        private final int status;

        private Refused(HttpResponse<String> answer) {
            super(answer.request().method() + " " + answer.uri() + ": " + answer.statusCode() + " " + answer.body());
            status = answer.statusCode();
        }

        /** Whether the state of things does not allow it, so that it may have been done before. */
        boolean saysUnprocessable() {
            return status == UNPROCESSABLE;
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= REFUSED) {
                throw new Refused(answer);
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException("The backend does not answer at " + base, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking the backend", e);
        }
    }

    private static BodyPublisher json(Object body) {
        try {
            return BodyPublishers.ofString(JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
