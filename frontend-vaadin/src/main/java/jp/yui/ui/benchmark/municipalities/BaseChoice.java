package jp.yui.ui.benchmark.municipalities;

import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import jp.yui.contract.benchmark.Base;

/** What a municipality is measured against. */
final class BaseChoice extends Select<Base> {

    BaseChoice(Base base, Consumer<Base> chosen) {
        setId("base");
        setLabel(getTranslation("municipalities.base"));
        setItems(Base.values());
        setItemLabelGenerator(one -> getTranslation("base." + one));
        setValue(base);
        addValueChangeListener(change -> chosen.accept(change.getValue()));
    }
}
