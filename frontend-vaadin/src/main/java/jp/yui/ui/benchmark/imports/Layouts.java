package jp.yui.ui.benchmark.imports;

import com.vaadin.flow.component.Component;
import jp.yui.contract.benchmark.SourceLayout;
import org.jspecify.annotations.Nullable;

/** What kind of file it is, in words. */
final class Layouts {

    private Layouts() {}

    static String name(@Nullable SourceLayout layout, Component page) {
        return page.getTranslation("layout." + (layout == null ? "UNKNOWN" : layout));
    }
}
