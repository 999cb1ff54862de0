package jp.yui.ui.benchmark;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/** What the looks of cells mean. */
public final class Legend extends UnorderedList {

    public Legend() {
        addClassName("looks");
        setId("looks");
        getElement().setAttribute("aria-label", getTranslation("chart.legend"));
        Look.all(this).forEach(look -> {
            ListItem item = new ListItem(look.text());
            item.addClassName("look-" + look.name());
            add(item);
        });
    }
}
