package jp.yui.ui.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/** All words that people read: messages_ja and messages_en. A missing word shows its key, so that it is noticed. */
@Component
class Texts implements I18NProvider {

    static final List<Locale> LOCALES = List.of(Locale.JAPANESE, Locale.ENGLISH);

    private static final String BUNDLE = "messages";
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Override
    public List<Locale> getProvidedLocales() {
        return LOCALES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... values) {
        try {
            String text = bundle(locale).getString(key);
            return values.length == 0 ? text : new MessageFormat(text, locale).format(values);
        } catch (MissingResourceException missing) {
            return "!" + key + "!";
        }
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE,
                Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.JAPANESE,
                EXACT);
    }
}
