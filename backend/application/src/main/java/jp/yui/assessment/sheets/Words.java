package jp.yui.assessment.sheets;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words on a sheet; municipal offices read them, so they are Japanese whatever the caller's language. */
final class Words {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("jp.yui.assessment.sheets.words", Locale.JAPANESE);

    private Words() {}

    static String of(String key) {
        return BUNDLE.getString(key);
    }
}
