package jp.yui.ui.assessment;

import com.vaadin.flow.component.Component;
import jp.yui.contract.assessment.Wording;

/** The framework's texts in the reader's language. */
public final class Wordings {

    private Wordings() {}

    public static String of(Wording wording, Component reader) {
        return reader.getTranslation("locale").equals("en") ? wording.en() : wording.ja();
    }
}
