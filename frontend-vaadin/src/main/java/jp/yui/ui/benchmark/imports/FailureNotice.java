package jp.yui.ui.benchmark.imports;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import jp.yui.contract.benchmark.ImportReview;
import jp.yui.ui.benchmark.Addresses;
import jp.yui.ui.shell.Place;

/** Why a file was refused, where, and what to do with it. */
final class FailureNotice extends Div {

    FailureNotice(Place place, ImportReview.Failure failure) {
        addClassNames("banner", "bad");
        setId("import-failure");
        getElement().setAttribute("role", "alert");
        add(new H2(Codes.failure(failure.code(), this)));
        String detail = (Positions.of(failure.address(), this) + " " + failure.detail()).strip();
        if (!detail.isEmpty()) {
            add(new Paragraph(detail));
        }
        add(
                new Paragraph(getTranslation("failure.remedy")),
                new Anchor(Addresses.imports(place), getTranslation("imports.back")));
    }
}
