package jp.yui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.yui.contract.Idempotent;
import jp.yui.testing.Api;
import jp.yui.testing.Prefecture;
import jp.yui.testing.TestDatabase;
import tools.jackson.databind.JsonNode;

/** A prefecture that asks, and a town that answers, through HTTP. */
final class Survey {

    private final Api api;
    private final Prefecture prefecture = Prefecture.with(2);
    private final String staff = Prefecture.person(prefecture.key(), "EDITOR");
    private final String editor = Prefecture.person(town(), "EDITOR");
    private final String approver = Prefecture.person(town(), "APPROVER");

    Survey(Api api) {
        this.api = api;
    }

    String town() {
        return prefecture.towns().getFirst();
    }

    String neighbour() {
        return prefecture.towns().getLast();
    }

    String prefecture() {
        return prefecture.key();
    }

    String editor() {
        return editor;
    }

    String approver() {
        return approver;
    }

    String staff() {
        return staff;
    }

    /** An open round for the town and its neighbour; the town's response id comes with it. */
    Opened open() {
        return open(OffsetDateTime.now().plusDays(30), false);
    }

    Opened open(OffsetDateTime closesAt, boolean lateAnswers) {
        String round = planned(closesAt, lateAnswers);
        assertThat(asks("/rounds/" + round + "/opening", "{}").status()).isEqualTo(200);
        return new Opened(round, response(round, town()), response(round, neighbour()));
    }

    /** An open round and the ids of the two responses. */
    record Opened(String round, String response, String neighbours) {}

    String planned(OffsetDateTime closesAt, boolean lateAnswers) {
        Api.Answer planned = asks("/rounds", plan(closesAt, lateAnswers, List.of(town(), neighbour())));
        assertThat(planned.status()).as(planned.text()).isEqualTo(200);
        return planned.json().get("id").asString();
    }

    static String plan(OffsetDateTime closesAt, boolean lateAnswers, List<String> towns) {
        return """
                {"title": "令和8年度 DX成熟度診断", "framework": "YUI-2026.1", "fiscalYear": 2026, "opensAt": "%s", "closesAt": "%s",
                 "lateAnswers": %s, "reminderDays": 7, "audience": {"kind": "CHOSEN", "bodies": ["%s"], "populationClass": null}}
                """.formatted(closesAt.minusYears(1), closesAt, lateAnswers, String.join("\", \"", towns));
    }

    String response(String round, String town) {
        for (JsonNode row : board(round)) {
            if (row.get("code").asString().equals(town)) {
                return row.get("response").asString();
            }
        }
        throw new AssertionError("The board does not have " + town);
    }

    JsonNode board(String round) {
        return api.get(base(prefecture()) + "/rounds/" + round + "/board", staff)
                .json();
    }

    /** A POST of the prefecture. */
    Api.Answer asks(String path, String body) {
        return api.post(base(prefecture()) + path, staff, body);
    }

    /** A POST of the town's editor. */
    Api.Answer answers(String path, String body) {
        return api.post(base(town()) + path, editor, body);
    }

    /** A POST of the town's approver. */
    Api.Answer approves(String path, String body) {
        return api.post(base(town()) + path, approver, body);
    }

    Api.Answer save(String response, String item, long version, String draft) {
        return save(editor, response, item, version, draft);
    }

    Api.Answer save(String token, String response, String item, long version, String draft) {
        return api.send(api.request(
                        base(town()) + "/responses/" + response + "/answers/" + item,
                        token,
                        "Content-Type",
                        "application/json",
                        "If-Match",
                        "\"" + version + "\"")
                .PUT(BodyPublishers.ofString(draft)));
    }

    static String level(String level) {
        return """
                {"state": "ANSWERED", "level": %s, "reason": "", "note": "課長会議の議事録", "evidence": [], "target": null,
                 "targetYear": null, "confirmed": true}
                """.formatted(level);
    }

    /** Starts a response and answers all items at this level. */
    void answerAll(String response, String level) {
        assertThat(answers("/responses/" + response + "/start", "{}").status()).isEqualTo(200);
        for (JsonNode answer : read(response).get("answers")) {
            Api.Answer saved = save(response, answer.get("item").asString(), 0, level(level));
            assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        }
    }

    /** Takes a response all the way to a submission. */
    void submit(String response, String level) {
        answerAll(response, level);
        Api.Answer asked = answers("/responses/" + response + "/approval-request", "{}");
        assertThat(asked.status()).as(asked.text()).isEqualTo(200);
        Api.Answer approved = approves("/responses/" + response + "/approval", "{\"reason\": \"\"}");
        assertThat(approved.status()).as(approved.text()).isEqualTo(200);
    }

    /** Adds a file to an answer as the town's editor. */
    Api.Answer upload(String response, String item, String name, byte[] content) {
        return upload(editor, response, item, name, content);
    }

    Api.Answer upload(String token, String response, String item, String name, byte[] content) {
        return upload(
                token,
                response,
                item,
                "filename=\"" + name + "\"",
                content,
                UUID.randomUUID().toString());
    }

    /** With the name as it stands in the header, and with a key. */
    Api.Answer upload(String token, String response, String item, String named, byte[] content, String key) {
        String border = UUID.randomUUID().toString();
        var form = new ByteArrayOutputStream();
        form.writeBytes(("--" + border + "\r\nContent-Disposition: form-data; name=\"file\"; " + named
                        + "\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(content);
        form.writeBytes(("\r\n--" + border + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return api.send(api.request(
                        base(town()) + "/responses/" + response + "/answers/" + item + "/files",
                        token,
                        "Content-Type",
                        "multipart/form-data; boundary=" + border,
                        Idempotent.KEY,
                        key)
                .POST(BodyPublishers.ofByteArray(form.toByteArray())));
    }

    JsonNode read(String response) {
        return api.get(base(town()) + "/responses/" + response, editor).json();
    }

    /** Moves the deadline of a round and its invitations, as no person can: tests move the deadline, not the clock. */
    void deadlineIs(String round, String moment) {
        TestDatabase.execute(
                "update assessment.invitation set closes_at = %s where round_id = '%s'".formatted(moment, round));
    }

    static String base(String tenant) {
        return "/api/t/" + tenant + "/assessment";
    }
}
