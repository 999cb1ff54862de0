package jp.yui.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import jp.yui.assessment.evidence.Samples;
import jp.yui.contract.assessment.EvidenceFile;
import jp.yui.testing.Api;
import jp.yui.testing.BackendTest;
import jp.yui.testing.Prefecture;
import jp.yui.testing.TestDatabase;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A file shows what an answer says: kept as it came, seen by whom it was submitted to, and taken away without a trace of its bytes. */
@BackendTest
class EvidenceTests {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final byte[] POLICY = Samples.pdf("全体方針");
    private static Survey shared;

    @Autowired
    private Api api;

    private Survey survey;
    private Survey.Opened opened;
    private String response;

    @BeforeEach
    void arrange() {
        shared = shared == null ? new Survey(api) : shared;
        survey = shared;
        opened = survey.open();
        response = opened.response();
        survey.answers("/responses/" + response + "/start", "{}");
    }

    @Test
    void givesAFileBackAsItCameAndOnlyAsAnAttachment() {
        JsonNode file = added("D1-1", "全体 方針 (案).pdf", POLICY);
        assertThat(file.get("size").asInt()).isEqualTo(POLICY.length);
        assertThat(file.get("scannedBy").asString()).isEmpty();
        HttpResponse<byte[]> got = download(ofTown(response, file), survey.editor());
        assertThat(got.body()).isEqualTo(POLICY);
        assertThat(header(got, "content-disposition")).startsWith("attachment;").contains("filename*=UTF-8''%E5%85%A8");
        assertThat(header(got, "content-type")).isEqualTo("application/pdf");
        assertThat(header(got, "x-content-type-options")).isEqualTo("nosniff");
        assertThat(header(got, "content-security-policy")).contains("sandbox", "default-src 'none'");
        assertThat(header(got, "cache-control")).contains("no-store");
        assertThat(files("D1-1")).hasSize(1);
        assertThat(files("D1-2")).isEmpty();
    }

    @Test
    void keepsNothingOfAFileThatItRefuses() {
        refused(survey.upload(response, "D1-1", "a.pdf", Samples.pdf(EvidenceFile.LARGEST + 1)), 422, "too-large");
        refused(survey.upload(response, "D1-1", "a.pdf", new byte[0]), 422, "empty");
        refused(survey.upload(response, "D1-1", "a.pdf", "MZ".getBytes()), 422, "kind");
        refused(survey.upload(response, "D1-1", "a.exe", POLICY), 422, "ending");
        refused(survey.upload(response, "D1-1", "../a.pdf", POLICY), 422, "name");
        String hidden = "filename*=UTF-8''a%0D%0AX-Evil%3A%201.pdf";
        refused(survey.upload(survey.editor(), response, "D1-1", hidden, POLICY, key()), 422, "name");
        assertThat(survey.upload(response, "D0-0", "a.pdf", POLICY).text()).contains("unknown-item");
        assertThat(files("D1-1")).isEmpty();
        assertThat(bytes()).isZero();
    }

    @Test
    void takesTenMegabytesToTheByte() {
        byte[] largest = Samples.pdf(EvidenceFile.LARGEST);
        JsonNode file = added("D1-1", "a.pdf", largest);
        assertThat(download(ofTown(response, file), survey.editor()).body()).isEqualTo(largest);
    }

    @Test
    void takesFiveOfTenUploadsAtOnce() {
        List<Api.Answer> answers = atOnce(IntStream.range(0, 10)
                .mapToObj(i -> (Callable<Api.Answer>)
                        () -> survey.upload(response, "D1-1", i + ".pdf", Samples.pdf("at once " + i)))
                .toList());
        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(5);
        assertThat(answers.stream().filter(answer -> answer.text().contains("evidence-files-full")))
                .hasSize(5);
        assertThat(files("D1-1")).hasSize(5);
        assertThat(bytes()).isEqualTo(5);
    }

    @Test
    void takesTenUploadsAtOnceForTenAnswers() {
        List<String> items = List.of("D1-1", "D1-2", "D1-3", "D1-4", "D1-5", "D2-1", "D2-2", "D2-3", "D2-4", "D2-5");
        List<Api.Answer> answers = atOnce(items.stream()
                .map(item ->
                        (Callable<Api.Answer>) () -> survey.upload(response, item, item + ".pdf", Samples.pdf(item)))
                .toList());
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(200));
        assertThat(bytes()).isEqualTo(10);
    }

    @Test
    void keepsOneContentOnceWhateverItShows() {
        JsonNode first = added("D1-1", "a.pdf", POLICY);
        JsonNode second = added("D1-2", "b.pdf", POLICY);
        assertThat(bytes()).isEqualTo(1);
        refusedConflict(survey.upload(response, "D1-1", "c.pdf", POLICY), "evidence-file-there");
        remove(first);
        assertThat(download(ofTown(response, second), survey.editor()).body()).isEqualTo(POLICY);
        remove(second);
        assertThat(bytes()).isZero();
        assertThat(download(ofTown(response, second), survey.editor()).statusCode())
                .isEqualTo(404);
        assertThat(download(ofTown(response, added("D1-1", "c.pdf", POLICY)), survey.editor())
                        .body())
                .isEqualTo(POLICY);
    }

    @Test
    void addsAFileOnceForEachKey() {
        String key = key();
        Api.Answer first = survey.upload(survey.editor(), response, "D1-1", "filename=\"a.pdf\"", POLICY, key);
        Api.Answer again = survey.upload(survey.editor(), response, "D1-1", "filename=\"a.pdf\"", POLICY, key);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(files("D1-1")).hasSize(1);
    }

    @Test
    void boundsWhatOneResponseMayHold() {
        added("D1-1", "a.pdf", POLICY);
        TestDatabase.execute("""
                insert into assessment.evidence_content (tenant_id, response_id, owner_tenant_id, hash, size, type, scanned_by, content)
                select tenant_id, id, owner_tenant_id, encode(sha256(convert_to(n::text, 'UTF8')), 'hex'), 10485760, 'application/pdf', '',
                       convert_to(repeat('x', 10485760), 'UTF8')
                  from assessment.response, generate_series(1, 10) n where id = '%s' and n < 10
                """.formatted(response));
        int left = 100 * 1024 * 1024 - 9 * 10485760 - POLICY.length;
        refusedConflict(survey.upload(response, "D1-2", "b.pdf", Samples.pdf(left + 1)), "evidence-room-full");
        added("D1-2", "b.pdf", Samples.pdf(left));
    }

    @Test
    void showsTheOwnerWhatWasSubmittedAndNeverADraft() {
        JsonNode file = added("D1-1", "a.pdf", POLICY);
        assertThat(download(ofRound(file), survey.staff()).statusCode()).isEqualTo(404);
        submit();
        HttpResponse<byte[]> seen = download(ofRound(file), survey.staff());
        assertThat(seen.body()).isEqualTo(POLICY);
        assertThat(header(seen, "content-disposition")).startsWith("attachment;");
        sendBack();
        JsonNode later = added("D1-1", "later.pdf", Samples.pdf("later"));
        remove(file);
        assertThat(download(ofRound(later), survey.staff()).statusCode()).isEqualTo(404);
        assertThat(download(ofRound(file), survey.staff()).body()).isEqualTo(POLICY);
        assertThat(files("D1-1")).hasSize(1);
        JsonNode copies = submission().at("/answers/0/files");
        assertThat(copies).hasSize(1);
        assertThat(copies.at("/0/hash").asString()).isEqualTo(file.get("hash").asString());
        assertThat(copies.at("/0/name").asString()).isEqualTo("a.pdf");
    }

    @Test
    void countsTheFilesOfACopyIntoItsHash() {
        added("D1-1", "a.pdf", POLICY);
        submit();
        assertThat(found("""
                select hash = encode(sha256(convert_to(content::text, 'UTF8')), 'hex') and content::text like '%%"files": [{"%%'
                  from assessment.submission where response_id = '%s'
                """.formatted(response))).isEqualTo("t");
    }

    @Test
    void doesNotLetTheBytesOfASubmissionBeErased() {
        added("D1-1", "a.pdf", POLICY);
        submit();
        for (String attack : List.of(
                "update assessment.evidence_content set content = null where response_id = '%s'",
                "delete from assessment.evidence_content where response_id = '%s'",
                "update assessment.evidence_content set audience_tenant_id = gen_random_uuid() where response_id = '%s'")) {
            assertThatThrownBy(() -> TestDatabase.execute(attack.formatted(response)))
                    .hasCauseInstanceOf(SQLException.class)
                    .hasMessageContaining("violates");
        }
    }

    @Test
    void keepsStrangersOut() {
        JsonNode file = added("D1-1", "a.pdf", POLICY);
        submit();
        String neighbour = Prefecture.person(survey.neighbour(), "EDITOR", "ADMIN");
        String other = new Survey(api).staff();
        assertThat(download(ofTown(response, file), neighbour).statusCode()).isEqualTo(404);
        assertThat(download(ofTown(response, file).replace(survey.town(), survey.neighbour()), neighbour)
                        .statusCode())
                .isEqualTo(404);
        assertThat(download(ofRound(file), other).statusCode()).isEqualTo(404);
        assertThat(download(ofTown(response, file).replace(survey.town(), survey.prefecture()), survey.staff())
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"IN_APPROVAL, 409", "SUBMITTED, 409"})
    void changesNothingWhileTheResponseIsNoDraft(String state, int status) {
        JsonNode file = added("D1-1", "a.pdf", POLICY);
        answerAll();
        survey.answers("/responses/" + response + "/approval-request", "{}");
        if (state.equals("SUBMITTED")) {
            survey.approves("/responses/" + response + "/approval", "{\"reason\": \"\"}");
        }
        assertThat(survey.upload(response, "D1-2", "b.pdf", POLICY).status()).isEqualTo(status);
        assertThat(survey.answers(of(file) + "/removal", "{}").status()).isEqualTo(status);
        assertThat(expire(file, 1, "\"2027-03-31\"").status()).isEqualTo(status);
        assertThat(files("D1-1")).hasSize(1);
    }

    @Test
    void doesNotLetWhoeverAddedAFileLastApprove() {
        String both = Prefecture.person(survey.town(), "EDITOR", "APPROVER");
        answerAll();
        assertThat(survey.upload(both, response, "D1-1", "a.pdf", POLICY).status())
                .isEqualTo(200);
        survey.answers("/responses/" + response + "/approval-request", "{}");
        Api.Answer approved = api.post(
                Survey.base(survey.town()) + "/responses/" + response + "/approval", both, "{\"reason\": \"\"}");
        assertThat(approved.text()).contains("approver-is-editor");
    }

    @Test
    void saysUntilWhenAFileCountsOverTheVersionThatWasSeen() {
        JsonNode file = added("D1-1", "a.pdf", POLICY);
        assertThat(file.get("expiresOn").isNull()).isTrue();
        Api.Answer changed = expire(file, 1, "\"2027-03-31\"");
        assertThat(changed.json().get("expiresOn").asString()).isEqualTo("2027-03-31");
        assertThat(changed.headers().get("etag")).isEqualTo(List.of("\"2\""));
        Api.Answer late = expire(file, 1, "null");
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.json().at("/current/expiresOn").asString()).isEqualTo("2027-03-31");
        assertThat(files("D1-1").at("/0/expiresOn").asString()).isEqualTo("2027-03-31");
    }

    @Test
    void tellsTheAuditTrailWhoDidWhatAndThatNothingLookedForMalware() {
        JsonNode file = added("D1-1", "秘密の名前.pdf", POLICY);
        download(ofTown(response, file), survey.editor());
        remove(file);
        String trail =
                found("""
                select string_agg(action || ' ' || (detail ->> 'hash' = '%2$s') || ' ' || coalesce(detail ->> 'scannedBy', '-')
                         || ' ' || (detail::text like '%%秘密%%'), ', ' order by seq)
                  from audit.entry where object = '%1$s'
                """.formatted(file.get("id").asString(), file.get("hash").asString()));
        assertThat(trail)
                .isEqualTo("assessment.evidence-file-added true  false, assessment.evidence-file-read true - false,"
                        + " assessment.evidence-file-removed true - false");
    }

    @Test
    void offersWhatWasSubmittedTheYearBeforeAndTakesNothingByItself() {
        JsonNode file = added("D1-1", "去年の方針.pdf", POLICY);
        expire(file, 1, "\"2026-03-31\"");
        survey.save(response, "D1-1", 0, """
                {"state": "ANSWERED", "level": 1.5, "reason": "", "note": "去年のメモ",
                 "evidence": [{"text": "議事録", "link": "https://example.jp/", "expiresOn": "2026-03-31"}],
                 "target": null, "targetYear": null, "confirmed": true}
                """);
        submit();
        String before = response;
        TestDatabase.execute(
                "update assessment.submission set fiscal_year = 2025 where response_id = '%s'".formatted(before));
        arrange();
        JsonNode answer = answer("D1-1");
        assertThat(answer.get("previous").asDouble()).isEqualTo(1.5);
        JsonNode carried = answer.get("carried");
        assertThat(carried.get("year").asInt()).isEqualTo(2025);
        assertThat(carried.get("note").asString()).isEqualTo("去年のメモ");
        assertThat(carried.at("/evidence/0/expiresOn").asString()).isEqualTo("2026-03-31");
        assertThat(carried.at("/files/0/name").asString()).isEqualTo("去年の方針.pdf");
        assertThat(answer.at("/content/note").asString()).isEmpty();
        assertThat(answer.get("files")).isEmpty();
        assertThat(download(ofTown(before, carried.at("/files/0")), survey.editor())
                        .body())
                .isEqualTo(POLICY);
        Api.Answer taken = carry("D1-1", carried.at("/files/0"));
        assertThat(taken.json().get("expiresOn").asString()).isEqualTo("2026-03-31");
        assertThat(download(ofTown(response, taken.json()), survey.editor()).body())
                .isEqualTo(POLICY);
        assertThat(download(ofRound(taken.json()), survey.staff()).statusCode()).isEqualTo(404);
        refusedConflict(carry("D1-1", carried.at("/files/0")), "evidence-file-there");
        TestDatabase.execute(
                "update assessment.submission set fiscal_year = 2019 where response_id = '%s'".formatted(before));
    }

    @Test
    void carriesNoFileOfAnotherTownAndNoneThatWasNeverSubmitted() {
        JsonNode draft = added("D1-1", "a.pdf", POLICY);
        assertThat(carry("D1-2", draft).text()).contains("evidence-file-not-found");
        submit();
        Survey other = new Survey(api);
        String theirs = other.open().response();
        other.answers("/responses/" + theirs + "/start", "{}");
        Api.Answer taken = other.answers(
                "/responses/" + theirs + "/answers/D1-2/files/carried",
                "{\"file\": \"" + draft.get("id").asString() + "\"}");
        assertThat(taken.text()).contains("evidence-file-not-found");
    }

    @Test
    void namesFilesOnTheSheetAndInTheWorkbookButTakesNoneFromASheet() throws IOException {
        added("D1-1", "=方針.pdf", POLICY);
        byte[] sheet = download(Survey.base(survey.town()) + "/responses/" + response + "/sheet", survey.editor())
                .body();
        try (var book = new Filled(sheet).open()) {
            var cell = Filled.cell(book, "D1-1", 11);
            assertThat(cell.getStringCellValue()).isEqualTo("=方針.pdf");
            assertThat(cell.getCellStyle().getLocked()).isTrue();
        }
        byte[] answers = download(
                        Survey.base(survey.town()) + "/results/" + response + "/answers.xlsx", survey.editor())
                .body();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(answers))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(8).getStringCellValue())
                    .isEqualTo("=方針.pdf");
        }
    }

    /** Connections die under uploads: what was acknowledged is whole, and nothing else is there. */
    @Test
    void leavesNeitherBytesNorRowsAloneWhenTheirConnectionsDie() {
        List<Callable<Api.Answer>> uploads = IntStream.range(0, 40)
                .mapToObj(i -> (Callable<Api.Answer>) () -> survey.upload(
                        response, "D%d-%d".formatted(1 + i % 9, 1 + i / 9), i + ".pdf", Samples.pdf(400_000 + i)))
                .toList();
        var done = new AtomicBoolean();
        CompletableFuture<Integer> kills = CompletableFuture.supplyAsync(() -> kill(done));
        List<Api.Answer> answers = atOnce(uploads);
        done.set(true);
        int killed = kills.join();
        long kept = answers.stream().filter(answer -> answer.status() == 200).count();
        IO.println("Figure: evidence-kills: %d uploads, %d connections killed, %d acknowledged"
                .formatted(uploads.size(), killed, kept));
        assertThat(killed).isPositive();
        assertThat(kept).isPositive();
        assertThat(answers).allMatch(answer -> answer.status() == 200 || answer.status() == 503);
        assertThat(bytes()).isEqualTo(kept);
        assertThat(found("select count(*) from assessment.evidence_file where response_id = '%s'".formatted(response)))
                .isEqualTo(String.valueOf(kept));
    }

    private static int kill(AtomicBoolean done) {
        int killed = 0;
        while (!done.get()) {
            killed += Integer.parseInt(found("""
                    select count(pg_terminate_backend(pid))
                      from (select pid from pg_stat_activity
                             where usename = 'yui_app' and query like '%%assessment.evidence_%%' and state <> 'idle'
                             order by random() limit 1) victim
                    """.replace("%%", "%")));
        }
        return killed;
    }

    private static List<Api.Answer> atOnce(List<Callable<Api.Answer>> calls) {
        try (ExecutorService people = Executors.newFixedThreadPool(10)) {
            return people.invokeAll(calls).stream().map(Future::resultNow).toList();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answerAll() {
        for (JsonNode answer : survey.read(response).get("answers")) {
            survey.save(
                    response,
                    answer.get("item").asString(),
                    answer.get("version").asLong(),
                    level(answer));
        }
    }

    private static String level(JsonNode answer) {
        return answer.get("version").asLong() > 0 ? answer.get("content").toString() : Survey.level("1");
    }

    private void submit() {
        answerAll();
        assertThat(survey.answers("/responses/" + response + "/approval-request", "{}")
                        .status())
                .isEqualTo(200);
        assertThat(survey.approves("/responses/" + response + "/approval", "{\"reason\": \"\"}")
                        .status())
                .isEqualTo(200);
    }

    private void sendBack() {
        assertThat(survey.asks(
                                "/rounds/" + opened.round() + "/responses/" + response + "/return",
                                "{\"reason\": \"確認\", \"comments\": [], \"dueAt\": null}")
                        .status())
                .isEqualTo(200);
    }

    private JsonNode submission() {
        return api.get(
                        Survey.base(survey.prefecture()) + "/rounds/" + opened.round() + "/responses/" + response
                                + "/submission",
                        survey.staff())
                .json();
    }

    private JsonNode added(String item, String name, byte[] content) {
        Api.Answer answer = survey.upload(response, item, name, content);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private void remove(JsonNode file) {
        Api.Answer removed = survey.answers(of(file) + "/removal", "{}");
        assertThat(removed.status()).as(removed.text()).isEqualTo(200);
    }

    private Api.Answer carry(String item, JsonNode file) {
        return survey.answers(
                "/responses/" + response + "/answers/" + item + "/files/carried",
                "{\"file\": \"" + file.get("id").asString() + "\"}");
    }

    private Api.Answer expire(JsonNode file, long version, String day) {
        return api.send(api.request(
                        Survey.base(survey.town()) + of(file),
                        survey.editor(),
                        "Content-Type",
                        "application/json",
                        "If-Match",
                        "\"" + version + "\"")
                .PUT(BodyPublishers.ofString("{\"expiresOn\": " + day + "}")));
    }

    private String of(JsonNode file) {
        return "/responses/" + response + "/files/" + file.get("id").asString();
    }

    private String ofTown(String whose, JsonNode file) {
        return Survey.base(survey.town()) + "/responses/" + whose + "/files/"
                + file.get("id").asString();
    }

    private String ofRound(JsonNode file) {
        return Survey.base(survey.prefecture()) + "/rounds/" + opened.round() + "/responses/" + response + "/files/"
                + file.get("id").asString();
    }

    private HttpResponse<byte[]> download(String path, String token) {
        try {
            return HTTP.send(api.request(path, token).build(), BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private JsonNode answer(String item) {
        return StreamSupport.stream(survey.read(response).get("answers").spliterator(), false)
                .filter(one -> one.get("item").asString().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode files(String item) {
        return answer(item).get("files");
    }

    /** How many contents of the response have bytes. */
    private long bytes() {
        return Long.parseLong(found("""
                select count(*) from assessment.evidence_content where response_id = '%s' and content is not null
                """.formatted(response)));
    }

    private static String found(String sql) {
        try (var connection = TestDatabase.asSuperuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static void refused(Api.Answer answer, int status, String what) {
        assertThat(answer.text()).contains("urn:yui:problem:evidence-file-" + what + "\"");
        assertThat(answer.status()).isEqualTo(status);
    }

    private static void refusedConflict(Api.Answer answer, String type) {
        assertThat(answer.text()).contains("urn:yui:problem:" + type + "\"");
        assertThat(answer.status()).isEqualTo(409);
    }
}
