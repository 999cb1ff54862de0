package jp.yui.benchmark.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import jp.yui.testing.Api;
import jp.yui.testing.BackendTest;
import jp.yui.testing.People;
import jp.yui.testing.TwinFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Files made to hurt, one after the other, on a backend that others read from: each ends with its reason, and soon. */
@BackendTest
class BadFilesTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration BREATH = Duration.ofMillis(400);
    private static final long MOST_HEAP = 200L << 20;
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private final AtomicBoolean over = new AtomicBoolean();
    private final List<Integer> others = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private long live;
    private long slowest;

    @Autowired
    Api api;

    /** A file and the code it must end with. */
    private record Bad(String name, byte[] content, String code) {}

    @Test
    void badFilesEndWithTheirReasonAndMoveNobody() throws InterruptedException {
        List<Bad> files = files();
        long before = live();
        Thread reader = Thread.ofPlatform().start(this::readOn);
        Thread watch = Thread.ofPlatform().start(this::watchTheHeap);
        Operator operator = new Operator(api);
        files.forEach(file -> send(operator, file));
        over.set(true);
        reader.join();
        watch.join();
        long grown = Math.max(0, live - before);
        IO.println(
                "Figure: bad-files: %d files, %d of them with their reason, the slowest after %d ms, live heap at most +%d MB; %d requests of others meanwhile, %d refused"
                        .formatted(
                                files.size(),
                                files.size() - wrong.size(),
                                slowest,
                                grown >> 20,
                                others.size(),
                                others.stream().filter(status -> status != 200).count()));
        assertThat(wrong).isEmpty();
        assertThat(others).isNotEmpty().containsOnly(200);
        assertThat(Duration.ofMillis(slowest)).isLessThan(PATIENCE);
        assertThat(grown).isLessThan(MOST_HEAP);
    }

    private void send(Operator operator, Bad file) {
        long begun = System.nanoTime();
        Api.Answer answer = operator.upload(file.content(), 2040);
        String code = answer.status() == 202
                ? outcome(operator, answer.json().at("/id").asString())
                : String.valueOf(answer.status());
        slowest = Math.max(slowest, Duration.ofNanos(System.nanoTime() - begun).toMillis());
        if (!code.equals(file.code())) {
            wrong.add(file.name() + " ended with " + code + " instead of " + file.code());
        }
    }

    private static String outcome(Operator operator, String id) {
        var review = operator.reviewed(id);
        return review.at("/state").asString().equals("FAILED")
                ? review.at("/failure/code").asString()
                : review.at("/malformed")
                        .valueStream()
                        .map(cell -> cell.at("/reason").asString())
                        .distinct()
                        .collect(Collectors.joining(" "));
    }

    private void readOn() {
        var viewer = People.viewer();
        while (!over.get()) {
            others.add(api.get("/api/t/" + viewer.tenant() + "/register/prefectures", viewer.token())
                    .status());
        }
    }

    private void watchTheHeap() {
        while (!over.get()) {
            live = Math.max(live, live());
            LockSupport.parkNanos(BREATH.toNanos());
        }
    }

    private static long live() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static List<Bad> files() {
        List<List<String>> official = TwinFile.rowsOf("PREFECTURE_COMPARISON");
        byte[] workbook = workbook();
        byte[] zeros = new byte[70 << 20];
        return List.of(
                new Bad("nothing", new byte[0], "empty-file"),
                new Bad("a bomb", zip(Map.of("a.csv", zeros)), "zip-bomb"),
                new Bad(
                        "a bomb in a workbook",
                        changed(workbook, "xl/bomb.xml", _ -> new String(zeros, ascii())),
                        "zip-bomb"),
                new Bad("a thousand entries", zip(entries(1_000)), "zip-bomb"),
                new Bad("an archive in an archive", zip(Map.of("a.zip", zip(entries(2)))), "archive-in-archive"),
                new Bad("the same entry twice", twice(), "damaged-archive"),
                new Bad("half an archive", half(workbook), "damaged-archive"),
                new Bad("a million rows", utf8("市,区,町\n" + "1,2,3\n".repeat(1_000_000)), "too-large"),
                new Bad(
                        "an entity that reads a file",
                        changed(workbook, SHEET, BadFilesTests::entity),
                        "damaged-workbook"),
                new Bad(
                        "an entity that multiplies",
                        changed(workbook, SHEET, BadFilesTests::laughs),
                        "damaged-workbook"),
                new Bad("macros", changed(workbook, "xl/vbaProject.bin", _ -> "x"), "macros"),
                new Bad("old or encrypted Excel", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), "old-or-encrypted-excel"),
                new Bad("CP932", text(official).getBytes(Charset.forName("windows-31j")), "not-utf-8"),
                new Bad("UTF-16 with its mark", text(official).getBytes(StandardCharsets.UTF_16), "not-utf-8"),
                new Bad("NUL", utf8("市区町村コード,都道府県名\n\0\0,\0\n"), "not-a-table"),
                new Bad("a picture", bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13), "not-utf-8"),
                new Bad("a program", bytes(0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0xff, 0xfe, 0, 0, 1), "not-utf-8"),
                new Bad("quotes without end", utf8("\"" + "市,\n".repeat(100_000)), "truncated"),
                new Bad("a web page", utf8("<html><script>alert(1)</script></html>"), "not-a-table"),
                new Bad("more than may be sent", new byte[(20 << 20) + 1], "413"));
    }

    private static Map<String, byte[]> entries(int count) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            entries.put(i + ".csv", utf8(UUID.randomUUID().toString()));
        }
        return entries;
    }

    private static byte[] twice() {
        byte[] archive = zip(entries(2));
        return new String(archive, StandardCharsets.ISO_8859_1)
                .replace("1.csv", "0.csv")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] half(byte[] archive) {
        return java.util.Arrays.copyOf(archive, archive.length / 2);
    }

    private static String entity(String xml) {
        return xml.replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>");
    }

    private static String laughs(String xml) {
        StringBuilder entities = new StringBuilder("?><!DOCTYPE x [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            entities.append("<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
        }
        return xml.replaceFirst("\\?>", entities + "]>").replaceFirst("<v>[^<]*</v>", "<v>&l11;</v>");
    }

    private static byte[] changed(byte[] workbook, String entry, UnaryOperator<String> change) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry next = zip.getNextEntry(); next != null; next = zip.getNextEntry()) {
                entries.put(next.getName(), zip.readAllBytes());
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        String before = new String(entries.getOrDefault(entry, new byte[0]), StandardCharsets.UTF_8);
        entries.put(entry, utf8(change.apply(before)));
        return zip(entries);
    }

    private static byte[] zip(Map<String, byte[]> entries) {
        var content = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(content, StandardCharsets.UTF_8)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return content.toByteArray();
    }

    private static byte[] workbook() {
        try (var workbook = new XSSFWorkbook();
                var content = new ByteArrayOutputStream()) {
            workbook.createSheet("比較").createRow(0).createCell(0).setCellValue(1);
            workbook.write(content);
            return content.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(List<List<String>> rows) {
        return new String(TwinFile.bytes(rows), StandardCharsets.UTF_8).substring(1);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Charset ascii() {
        return StandardCharsets.US_ASCII;
    }

    private static byte[] bytes(int... values) {
        var bytes = new ByteArrayOutputStream();
        for (int value : values) {
            bytes.write(value);
        }
        return bytes.toByteArray();
    }
}
