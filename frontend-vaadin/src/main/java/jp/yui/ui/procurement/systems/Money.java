package jp.yui.ui.procurement.systems;

import com.vaadin.flow.component.Component;
import jp.yui.contract.Yen;
import jp.yui.ui.shell.Labels;
import org.jspecify.annotations.Nullable;

/** Amounts as people of an office read them; what is not known is a dash, never a zero. */
final class Money {

    private Money() {}

    /** 1,000,000, or a dash; for columns that name the unit. */
    static String plain(@Nullable Yen amount) {
        return Labels.count(amount == null ? null : amount.value());
    }

    /** 1,000,000円, or a dash. */
    static String yen(@Nullable Yen amount, Component reader) {
        return amount == null ? Labels.NONE : reader.getTranslation("procurement.systems.yen", plain(amount));
    }
}
