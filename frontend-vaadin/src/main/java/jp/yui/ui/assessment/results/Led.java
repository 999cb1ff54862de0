package jp.yui.ui.assessment.results;

import com.vaadin.flow.component.details.Details;
import java.util.List;
import jp.yui.ui.assessment.Items;

/** The answers that led to a finding, on demand, each as a link to where it was given. */
final class Led extends Details {

    Led(List<String> codes, Items items) {
        addClassName("led");
        setSummaryText(getTranslation("assessment.result.led", codes.size()));
        add(items.list(codes, this));
    }
}
