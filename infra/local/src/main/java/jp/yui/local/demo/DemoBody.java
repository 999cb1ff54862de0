package jp.yui.local.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A fictional local public body, as the committed list has it. */
record DemoBody(String code, String name, String reading, String kind, int population, String slug) {

    static final String PREFECTURE_CODE = "990001";
    private static final String LIST = "bodies.csv";

    static List<DemoBody> all() {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DemoBody.class.getResourceAsStream("/demo/" + LIST)), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(DemoBody::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isPrefecture() {
        return code.equals(PREFECTURE_CODE);
    }

    String tenantKind() {
        return isPrefecture() ? "PREFECTURE" : "MUNICIPALITY";
    }

    /** The domain of its people's e-mail addresses. */
    String domain() {
        return isPrefecture() ? "yamanami.example" : slug + ".yamanami.example";
    }

    private static DemoBody parse(String line) {
        String[] columns = line.split(",");
        return new DemoBody(columns[0], columns[1], columns[2], columns[3], Integer.parseInt(columns[4]), columns[5]);
    }
}
