package jp.yui.procurement;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The name of a vendor as somebody typed it; names that differ only in how they are written have the same {@link #key()}. */
public record VendorName(String value) {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern HYPHENS = Pattern.compile("[‐‑‒–—−]");
    private static final Pattern VARIATION_SELECTORS = Pattern.compile("[\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]");

    /** Legal forms as they stand after normalisation (㈱ is (株) by then), and in full. Where a form stands is part of the name. */
    private static final List<Map.Entry<String, String>> FORMS = List.of(
            Map.entry("(株)", "株式会社"),
            Map.entry("(有)", "有限会社"),
            Map.entry("(同)", "合同会社"),
            Map.entry("(資)", "合資会社"),
            Map.entry("(名)", "合名会社"),
            Map.entry("(一社)", "一般社団法人"),
            Map.entry("(一財)", "一般財団法人"),
            Map.entry("(公社)", "公益社団法人"),
            Map.entry("(公財)", "公益財団法人"),
            Map.entry("(特非)", "特定非営利活動法人"));

    public VendorName {
        value = value.strip();
        if (keyOf(value).isEmpty()) {
            throw new IllegalArgumentException("A vendor has a name");
        }
    }

    /** The same for ㈱みどり, (株) みどり and 株式会社みどり, of any width. */
    public String key() {
        return keyOf(value);
    }

    private static String keyOf(String name) {
        String plain = VARIATION_SELECTORS.matcher(name).replaceAll("");
        plain = BLANKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKC))
                .replaceAll("");
        plain = HYPHENS.matcher(plain).replaceAll("-").toUpperCase(Locale.ROOT);
        for (Map.Entry<String, String> form : FORMS) {
            plain = plain.replace(form.getKey(), form.getValue());
        }
        return plain;
    }

    @Override
    public String toString() {
        return value;
    }
}
