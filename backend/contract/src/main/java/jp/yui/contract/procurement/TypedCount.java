package jp.yui.contract.procurement;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people type for a number of things: digits of any width, grouped or not, with or without its unit (人, 名, か月). */
public final class TypedCount {

    private static final Pattern COUNT =
            Pattern.compile("\\s*([0-9]{1,9}|[0-9]{1,3}(?:,[0-9]{3}){1,2})\\s*(?:人|名|か月|ヶ月|カ月|ケ月|箇月|月)?\\s*");

    private TypedCount() {}

    public static int read(String typed) {
        Matcher count = COUNT.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC));
        if (!count.matches()) {
            throw new Illegible("not-a-count");
        }
        return Integer.parseInt(count.group(1).replace(",", ""));
    }
}
