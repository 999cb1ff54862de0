package jp.yui.ui.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.Optional;

/** Language, colours and help: in the top bar, and on a small screen at the end of the menu. */
final class Tools extends Div {

    private final Anchor help = new Anchor(".", getTranslation("shell.help"));

    Tools(String idPrefix) {
        addClassName("tools");
        help.setId(idPrefix + "help");
        boolean english = getTranslation("locale").equals("en");
        add(
                button(
                        idPrefix + "language",
                        "shell.other-language",
                        () -> Preferences.speak(english ? Locale.JAPANESE : Locale.ENGLISH)),
                button(idPrefix + "scheme", "shell.scheme", Preferences::toggleScheme),
                help);
    }

    void show(Optional<Place> place) {
        help.setHref(place.map(here -> here.address("help")).orElse("."));
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.setId(id);
        return button;
    }
}
