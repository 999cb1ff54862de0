package jp.yui.local.journeys;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yui.local.SignIn;
import jp.yui.local.Stack;
import jp.yui.local.demo.DemoPerson;

/** The operator's imports as another program uses them: over the API, with a token of their own. */
final class Imports {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Stack yui;
    private String token = "";

    Imports(Stack yui) {
        this.yui = yui;
        signIn();
    }

    void signIn() {
        token = new SignIn(yui.ports().issuer("yui-ops")).accessToken("ops@yui.example", DemoPerson.PASSWORD);
    }

    UUID upload(Path file, int fiscalYear) {
        return UUID.fromString(id(upload("figures.csv", read(file), fiscalYear)));
    }

    /** The answer to an upload, whatever it is. */
    HttpResponse<String> upload(String name, String content, int fiscalYear) {
        return upload(name, content.getBytes(StandardCharsets.UTF_8), fiscalYear);
    }

    /** The id under which an upload was received. */
    static String id(HttpResponse<String> received) {
        return first("\"id\":\"([^\"]+)\"", received.body());
    }

    private HttpResponse<String> upload(String name, byte[] content, int fiscalYear) {
        String boundary = "yui" + UUID.randomUUID();
        return send(request("/imports")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(form(boundary, name, content, fiscalYear)))
                .build());
    }

    String state(UUID id) {
        return first(
                "\"state\":\"([A-Z]+)\"",
                send(request("/imports/" + id).build()).body());
    }

    /** Waits until the file has been read. */
    void awaitReview(UUID id) {
        long end = System.nanoTime() + PATIENCE.multipliedBy(4).toNanos();
        while (!state(id).equals("REVIEW")) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The import " + id + " is still " + state(id));
            }
            LockSupport.parkNanos(100_000_000);
        }
    }

    int matched(UUID id) {
        String review = send(request("/imports/" + id).build()).body();
        return Integer.parseInt(first("\"matched\":(\\d+)", review));
    }

    /** Asks for acceptance and does not wait for the answer, which may never come. */
    void acceptWithoutWaiting(UUID id, String key) {
        var _ = http.sendAsync(acceptance(id, key), HttpResponse.BodyHandlers.ofString());
    }

    int accept(UUID id, String key) {
        return send(acceptance(id, key)).statusCode();
    }

    private HttpRequest acceptance(UUID id, String key) {
        return request("/imports/" + id + "/acceptance")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
    }

    void discard(UUID id) {
        post("/imports/" + id + "/discard", "");
    }

    /** Takes back the release that the import became, so that its file may come again. */
    void withdraw(UUID id) {
        String release = first(
                "\"release\":\"([^\"]+)\"",
                send(request("/imports/" + id).build()).body());
        post("/releases/" + release + "/withdrawal", "{\"reason\":\"試験\"}");
    }

    String verification() {
        return send(HttpRequest.newBuilder(URI.create(yui.ports().apiUrl() + "/api/t/yui/audit/verification"))
                        .header("Authorization", "Bearer " + token)
                        .build())
                .body();
    }

    private void post(String path, String body) {
        HttpResponse<String> answer = send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(yui.ports().apiUrl() + "/api/t/yui/benchmark" + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String first(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("No " + pattern + " in " + text);
        }
        return matcher.group(1);
    }

    private static byte[] form(String boundary, String name, byte[] content, int fiscalYear) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"fiscalYear\"\r\n\r\n"
                        + fiscalYear + "\r\n--" + boundary
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n"
                        + "Content-Type: text/csv\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(content);
        form.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return form.toByteArray();
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
