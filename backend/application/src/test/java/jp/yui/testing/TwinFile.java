package jp.yui.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Generates files like the official ones, with all bodies, all quirks and invented figures, always the same; for machines
 * that have only the project. Needs nothing but the JDK: {@code java TwinFile.java RESOURCES FOLDER} writes all five.
 */
public final class TwinFile {

    private static final Set<String> NOT_COLLECTED =
            Set.of("172014", "172022", "172031", "172049", "172057", "173657", "174076", "174637");
    private static final Set<String> WITHOUT_CODE = Set.of("133817", "134015");
    private static final Set<String> ZERO_OF_ZERO = Set.of("104264", "294462");
    private static final String BLANK_AFTER_LABEL = "子育て・介護26手続のオンライン化状況";

    private final List<Entry> bodies;
    private final List<Entry> prefectures;
    private final List<Entry> items;

    private TwinFile(Function<String, String> resource) {
        String register = resource.apply("db/migration/tenancy/V2__register.sql");
        List<Entry> all = entries(register, "\\('(\\d{6})', '(.+?)', '.+?', '([A-Z_]+)', '(\\d{6})'\\)");
        this.prefectures =
                all.stream().filter(body -> body.kind().equals("PREFECTURE")).toList();
        this.bodies =
                all.stream().filter(body -> !body.kind().equals("PREFECTURE")).toList();
        this.items = entries(
                resource.apply("db/migration/benchmark/V3__indicators.sql"),
                "\\('([a-z0-9-]+)', \\d+, '(.+?)', '(.+?)', '(.+?)'\\)");
    }

    /** Writes the twins of all layouts, named by layout, from the resources in the first folder to the second. */
    static void main(String... folders) throws IOException {
        Path resources = Path.of(folders[0]);
        Path target = Files.createDirectories(Path.of(folders[1]));
        TwinFile twin = new TwinFile(name -> read(resources.resolve(name)));
        for (String layout : layouts()) {
            Files.write(target.resolve(layout + ".csv"), bytes(twin.rows(layout)));
        }
    }

    /** The twin of a layout as published: UTF-8 with mark, CRLF. */
    public static byte[] of(String layout) {
        return bytes(rowsOf(layout));
    }

    /** The cells of the twin of a layout, free to be damaged. */
    public static List<List<String>> rowsOf(String layout) {
        return new TwinFile(TwinFile::onClasspath).rows(layout);
    }

    /** Rows as the bytes of a published file. */
    public static byte[] bytes(List<List<String>> rows) {
        StringBuilder text = new StringBuilder("\ufeff");
        rows.forEach(row -> text.append(String.join(",", row)).append("\r\n"));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> layouts() {
        return List.of(
                "MUNICIPALITY_COMPARISON",
                "MUNICIPALITY_PROCEDURES",
                "PREFECTURE_COMPARISON",
                "PREFECTURE_PROCEDURES",
                "POPULATION");
    }

    private List<List<String>> rows(String layout) {
        return switch (layout) {
            case "MUNICIPALITY_COMPARISON" -> withTrailingColumn(table(layout, "", bodies));
            case "MUNICIPALITY_PROCEDURES" -> table(layout, "市区町村名", bodies);
            case "POPULATION" -> population();
            default -> table(layout, "都道府県", prefectures);
        };
    }

    private List<List<String>> table(String layout, String firstCell, List<Entry> columns) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(new ArrayList<>(List.of(firstCell, "")));
        columns.forEach(body -> rows.getFirst().add(body.name()));
        items.stream().filter(item -> item.name().equals(layout)).forEach(item -> rows.add(row(item, columns)));
        return rows;
    }

    private static List<String> row(Entry item, List<Entry> columns) {
        String label = item.label();
        List<String> row = new ArrayList<>(List.of(item.kind(), label.equals(BLANK_AFTER_LABEL) ? label + " " : label));
        columns.forEach(body -> row.add(value(item.code().replaceFirst("^pref-", ""), body)));
        return row;
    }

    private static List<List<String>> withTrailingColumn(List<List<String>> rows) {
        rows.forEach(row -> row.add(""));
        return rows;
    }

    private static String value(String item, Entry body) {
        Random chance = new Random(Objects.hash(item, body.code()) * 31L);
        return switch (item) {
            case "card-possession", "online-26" -> 40 + chance.nextInt(61) + "%";
            case "online-32" -> quotient(body);
            case "online-32-offered" -> String.valueOf(offered(body));
            case "online-32-done" -> String.valueOf(done(body));
            default -> item.startsWith("procedure-") ? procedure(chance) : yesOrNo(chance, body);
        };
    }

    private static String yesOrNo(Random chance, Entry body) {
        boolean organisation = chance.nextBoolean();
        return NOT_COLLECTED.contains(body.code()) ? "調査無し" : organisation ? "実施" : "未実施";
    }

    private static String procedure(Random chance) {
        int tenths = chance.nextInt(1001);
        String rate = tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + tenths % 10;
        return chance.nextInt(100) < 70 ? "" : rate + "%";
    }

    private static int offered(Entry body) {
        return ZERO_OF_ZERO.contains(body.code())
                ? 0
                : 8 + Math.floorMod(body.code().hashCode(), 20);
    }

    private static int done(Entry body) {
        return offered(body) == 0 ? 0 : new Random(body.code().hashCode()).nextInt(offered(body) + 1);
    }

    private static String quotient(Entry body) {
        return offered(body) == 0 ? "%" : (200 * done(body) + offered(body)) / (2 * offered(body)) + "%";
    }

    private List<List<String>> population() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "\"算出基準日\"",
                "\"都道府県名\"",
                "\"市区町村名\"",
                "\"総数（人口）\"",
                "\"交付枚数\"",
                "\"人口に対する交付枚数率\"",
                "\"人口算出基準日\"",
                "\"交付件数基準日\"",
                "\"団体コード\""));
        bodies.forEach(body -> rows.add(residents(body)));
        return rows;
    }

    private List<String> residents(Entry body) {
        Random chance = new Random(body.code().hashCode());
        int residents = (int) Math.exp(6 + 7 * chance.nextDouble());
        int cards = (int) (residents * (0.3 + 0.4 * chance.nextDouble()));
        String district =
                Set.of("TOWN", "VILLAGE").contains(body.kind()) && !body.code().startsWith("13") ? "架空郡" : "";
        String code =
                WITHOUT_CODE.contains(body.code()) ? "\"<NA>\"" : body.code().replaceFirst("^0", "");
        return List.of(
                "\"2022/04/01\"",
                "\"" + prefectureOf(body) + "\"",
                "\"" + district + body.name() + "\"",
                String.valueOf(residents),
                String.valueOf(cards),
                Math.round(1000.0 * cards / residents) / 10.0 + "",
                "\"2021/01/01\"",
                "\"2022/04/01\"",
                code);
    }

    private String prefectureOf(Entry body) {
        return prefectures.stream()
                .filter(prefecture -> prefecture.code().equals(body.label()))
                .findFirst()
                .orElseThrow()
                .name();
    }

    /** Four texts of a line: code, name, kind, prefecture of a body; code, layout, area, label of an item. */
    private record Entry(String code, String name, String kind, String label) {}

    private static List<Entry> entries(String script, String pattern) {
        return Pattern.compile(pattern)
                .matcher(script)
                .results()
                .map(TwinFile::entry)
                .toList();
    }

    private static Entry entry(MatchResult line) {
        return new Entry(line.group(1), line.group(2), line.group(3), line.group(4));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static String onClasspath(String name) {
        try (InputStream script = TwinFile.class.getResourceAsStream("/" + name)) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
