package jp.yui.benchmark.imports.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.benchmark.Item;
import jp.yui.contract.benchmark.SourceLayout;
import org.junit.jupiter.api.Assumptions;

/** The register and the catalogue as the migrations have them, and the official files where they are at hand. */
final class Published {

    static final BodyRegister REGISTER = register();
    static final Catalogue CATALOGUE = catalogue();

    private static final Path DATA =
            Path.of(Objects.requireNonNullElse(System.getenv("YUI_DATA"), "../../../shared/data"));

    private Published() {}

    static FileReading reading() {
        return new FileReading(REGISTER, CATALOGUE);
    }

    /** An official file; the test is skipped where the folder is absent. */
    static byte[] official(String name) {
        Path file = DATA.resolve("official").resolve(name);
        Assumptions.assumeTrue(Files.exists(file), () -> "Set YUI_DATA to the folder with official/" + name);
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static BodyRegister register() {
        Map<String, String> prefectures = new HashMap<>();
        List<Body> bodies = new ArrayList<>();
        lines("/db/migration/tenancy/V2__register.sql", "\\('(\\d{6})', '(.+?)', '(.+?)', '(.+?)', '(\\d{6})'\\)")
                .forEach(body -> {
                    prefectures.putIfAbsent(body.group(5), body.group(2));
                    String prefecture = Objects.requireNonNull(prefectures.get(body.group(5)));
                    bodies.add(new Body(
                            new LocalGovernmentCode(body.group(1)),
                            body.group(2),
                            prefecture,
                            spellings(body.group(1))));
                });
        return new BodyRegister(bodies);
    }

    private static List<String> spellings(String code) {
        return lines("/db/migration/tenancy/V2__register.sql", "\\('" + code + "', '([^']+)'\\)")
                .map(spelling -> spelling.group(1))
                .toList();
    }

    private static Catalogue catalogue() {
        String script = "/db/migration/benchmark/V3__indicators.sql";
        Map<String, MatchResult> versions = new HashMap<>();
        lines(
                        script,
                        "\\('([a-z0-9-]+)', (\\d), '.*?', '\\w+', -?\\d, '(\\w+)', (?:'(.*?)'|null), (?:'(.*?)'|null), \\d+\\)")
                .forEach(version -> versions.put(version.group(1), version));
        return new Catalogue(lines(script, "\\('([a-z0-9-]+)', \\d+, '([A-Z_]+)', '(.+?)', '(.+?)'\\)")
                .map(item -> item(item, Objects.requireNonNull(versions.get(item.group(1)))))
                .toList());
    }

    private static CatalogueItem item(MatchResult item, MatchResult version) {
        return new CatalogueItem(
                item.group(1),
                Integer.parseInt(version.group(2)),
                SourceLayout.valueOf(item.group(2)),
                item.group(3),
                item.group(4),
                Item.Scale.valueOf(version.group(3)),
                version.group(4),
                version.group(5));
    }

    private static Stream<MatchResult> lines(String resource, String pattern) {
        try (InputStream script = Published.class.getResourceAsStream(resource)) {
            String text = new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
            return Pattern.compile(pattern).matcher(text).results();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
