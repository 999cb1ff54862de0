package jp.yui.benchmark.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.yui.contract.Idempotent;
import jp.yui.testing.Api;
import jp.yui.testing.People;
import jp.yui.testing.TwinFile;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** An operator at work through HTTP, with files that no other test has. */
final class Operator {

    private static final String BASE = "/api/t/yui/benchmark";
    private final Api api;
    private final String token = People.operator();

    Operator(Api api) {
        this.api = api;
    }

    Api.Answer get(String path) {
        return api.get(BASE + path, token);
    }

    Api.Answer post(String path) {
        return post(path, "{}");
    }

    Api.Answer post(String path, String body) {
        return api.post(BASE + path, token, body);
    }

    /** Uploads the rows with a mark that makes the file new; its id is returned. */
    String uploadFresh(List<List<String>> rows, int fiscalYear) {
        List<List<String>> marked = new ArrayList<>(rows);
        int place = rows.getFirst().getFirst().contains("算出基準日") ? 1 : 0;
        marked.set(place, new ArrayList<>(rows.get(place)));
        marked.get(place).set(0, UUID.randomUUID().toString());
        var answer = upload(TwinFile.bytes(marked), fiscalYear);
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        return answer.json().get("id").asString();
    }

    Api.Answer upload(byte[] file, int fiscalYear) {
        return upload(api, "yui", token, file, String.valueOf(fiscalYear));
    }

    Api.Answer uploadUnder(String key, byte[] file, int fiscalYear) {
        return upload(api, "yui", token, file, String.valueOf(fiscalYear), Idempotent.KEY, key);
    }

    Api.Answer postOn(String etag, String path) {
        return api.send(api.request(BASE + path, token, "Content-Type", "application/json", "If-Match", etag)
                .POST(BodyPublishers.ofString("{}")));
    }

    Api.Answer postUnder(String key, String path) {
        return api.send(api.request(BASE + path, token, "Content-Type", "application/json", Idempotent.KEY, key)
                .POST(BodyPublishers.ofString("{}")));
    }

    /** The review once reading has ended. */
    JsonNode reviewed(String id) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> get("/imports/" + id).json(),
                        review -> !review.at("/state").asString().equals("RUNNING"));
    }

    /** Each sending draws its own borders, as browsers do. */
    static Api.Answer upload(Api api, String tenant, String token, byte[] file, String fiscalYear, String... headers) {
        String boundary = UUID.randomUUID().toString();
        return api.send(api.request("/api/t/" + tenant + "/benchmark/imports", token, headers)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(multipart(boundary, file, fiscalYear))));
    }

    private static byte[] multipart(String boundary, byte[] file, String fiscalYear) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(
                text("--" + boundary + "\r\nContent-Disposition: form-data; name=\"fiscalYear\"\r\n\r\n" + fiscalYear
                        + "\r\n--" + boundary
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"twin.csv\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n"));
        body.writeBytes(file);
        body.writeBytes(text("\r\n--" + boundary + "--\r\n"));
        return body.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
