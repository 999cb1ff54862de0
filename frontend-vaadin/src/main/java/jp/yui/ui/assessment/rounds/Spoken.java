package jp.yui.ui.assessment.rounds;

import com.vaadin.flow.component.Component;
import jp.yui.contract.assessment.Wording;

/** A text of the framework in the reader's language. */
final class Spoken {

    private Spoken() {}

    static String of(Wording text, Component page) {
        return page.getTranslation("locale").equals("en") ? text.en() : text.ja();
    }
}
