package jp.yui.ui.assessment.answers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import jp.yui.contract.assessment.Framework.Item;
import jp.yui.contract.assessment.Level;
import jp.yui.ui.assessment.Catalogue;
import jp.yui.ui.assessment.Wordings;

/** The eight levels, each with the sentence that says what can be seen at it. */
final class LevelChoice extends RadioButtonGroup<Level> {

    private final transient Item item;

    LevelChoice(Item item) {
        this.item = item;
        setId("level");
        setLabel(getTranslation("assessment.answer.level"));
        addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        setItems(Level.ALL);
        setRenderer(new ComponentRenderer<>(this::option));
    }

    /** To the level that is chosen, else to the first. */
    void focus() {
        getElement().executeJs("setTimeout(() => this.focus(), 0)");
    }

    private Component option(Level level) {
        Span number = new Span(level.toString());
        number.addClassName("level");
        Span option = new Span(
                number, new Span(Wordings.of(Catalogue.text(item, level).text(), this)));
        option.addClassName("level-option");
        return option;
    }
}
