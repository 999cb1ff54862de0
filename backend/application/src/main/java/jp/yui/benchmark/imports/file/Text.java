package jp.yui.benchmark.imports.file;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What counts as the same text: full-width and half-width forms are one, surrounding and inner blanks are none. */
final class Text {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u3000\\ufeff]+");
    private static final int SHOWN = 80;

    private Text() {}

    /** The text in normal form without surrounding blanks. */
    static String clean(String text) {
        return text.isEmpty()
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    /** The text as compared: clean and without any blank. */
    static String key(String text) {
        return BLANKS.matcher(clean(text)).replaceAll("");
    }

    static boolean isBlank(String text) {
        return key(text).isEmpty();
    }

    /** The text cut to what a review shows of a cell. */
    static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN - 1)) + "…";
    }
}
