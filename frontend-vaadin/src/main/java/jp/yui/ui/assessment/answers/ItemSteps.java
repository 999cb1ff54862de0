package jp.yui.ui.assessment.answers;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import jp.yui.contract.assessment.Framework.Item;
import jp.yui.ui.assessment.Catalogue;

/** To the item before and the one after, also by keyboard. */
final class ItemSteps extends Div {

    ItemSteps(Catalogue catalogue, Item item, Consumer<Item> go) {
        addClassName("item-steps");
        Button before = step("before", catalogue, item, -1, go);
        Button after = step("after", catalogue, item, 1, go);
        after.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        shortcut(before, KeyModifier.CONTROL, KeyModifier.SHIFT);
        shortcut(after, KeyModifier.CONTROL);
        add(before, after);
    }

    private Button step(String way, Catalogue catalogue, Item item, int places, Consumer<Item> go) {
        Button button = new Button(getTranslation("assessment.answer." + way));
        button.setId("item-" + way);
        catalogue
                .beside(item, places)
                .ifPresentOrElse(
                        next -> button.addClickListener(click -> go.accept(next)), () -> button.setEnabled(false));
        return button;
    }

    /** What stands in the field that has the focus is sent before the step is taken. */
    private static void shortcut(Button button, KeyModifier... modifiers) {
        button.addClickShortcut(Key.ENTER, modifiers).setResetFocusOnActiveElement(true);
    }
}
