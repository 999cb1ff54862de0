package jp.yui.benchmark.editions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The SQL statements of this package, kept as files so that the bench can drive the very same ones. */
enum Script {
    FREEZE_TURN("freeze-0-turn"),
    FREEZE_EDITION("freeze-1-edition"),
    FREEZE_RELEASES("freeze-2-releases"),
    FREEZE_MUNICIPALITIES("freeze-3-municipalities"),
    FREEZE_BASES("freeze-4-bases"),
    FREEZE_STANDINGS("freeze-5-standings"),
    FREEZE_ITEMS("freeze-6-items"),
    FREEZE_PREFECTURE_ITEMS("freeze-7-prefecture-items"),
    FREEZE_PREFECTURES("freeze-8-prefectures"),
    FREEZE_CORRELATIONS("freeze-9-correlations"),
    DEMO_YEARS("demo-years"),
    DEMO_EDITION("demo-1-edition"),
    DEMO_RELEASES("demo-2-releases"),
    DEMO_BASES("demo-4-bases"),
    DEMO_STANDINGS("demo-5-standings"),
    OUTDATED_YEARS("outdated-years"),
    READ_EDITIONS("read-editions"),
    READ_CURRENT("read-current"),
    READ_PREFECTURES("read-prefectures"),
    READ_MUNICIPALITIES("read-municipalities"),
    READ_ITEMS("read-items"),
    READ_CORRELATIONS("read-correlations"),
    COMPARE_ITEMS("compare-items"),
    COMPARE_AREAS("compare-areas"),
    COMPARE_YEARS("compare-years"),
    COMPARE_ANSWERS("compare-answers"),
    COMPARE_RATES("compare-rates"),
    COMPARE_CLASSES("compare-classes"),
    COMPARE_DISTRIBUTION("compare-distribution"),
    COMPARE_ITEM_YEARS("compare-item-years");

    private final String sql;

    Script(String file) {
        this.sql = read(file + ".sql");
    }

    String sql() {
        return sql;
    }

    private static String read(String file) {
        try (InputStream in = Script.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
