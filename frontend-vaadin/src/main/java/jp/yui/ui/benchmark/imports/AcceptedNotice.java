package jp.yui.ui.benchmark.imports;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.benchmark.ImportReview;
import jp.yui.ui.benchmark.Addresses;
import jp.yui.ui.shell.Labels;
import jp.yui.ui.shell.Place;

/** The file counts now; the way to what it changed. */
final class AcceptedNotice extends Div {

    AcceptedNotice(Place place, ImportReview review) {
        addClassNames("banner", "good");
        setId("import-accepted");
        getElement().setAttribute("role", "status");
        FiscalYear year = review.fiscalYear();
        Anchor table = new Anchor(
                "t/" + place.tenant() + "/" + Addresses.PREFECTURES + "?fiscalYear=" + year,
                getTranslation("review.accepted.link"));
        table.setId("to-prefectures");
        add(new Paragraph(getTranslation("review.accepted", Labels.year(year, this))), table);
    }
}
