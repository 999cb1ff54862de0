package jp.yui.ui.benchmark.imports;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import jp.yui.contract.benchmark.ImportReview;
import jp.yui.ui.shell.Labels;

/** Which file it is: name, kind, year, who handed it in, checksum, state. */
final class ReviewHead extends Div {

    private static final int SHORT_CHECKSUM = 16;

    private final DescriptionList facts = new DescriptionList();

    ReviewHead(ImportReview review) {
        addClassName("card");

        StateTag state = new StateTag(review.state(), review.progress());
        state.setId("import-state");
        H2 name = new H2(new Span(review.fileName() + " "), state);
        facts.addClassName("facts");
        fact("column.layout", Layouts.name(review.layout(), this));
        fact("column.year", Labels.year(review.fiscalYear(), this));
        fact(
                "column.uploaded",
                getTranslation("review.uploaded", Labels.moment(review.uploadedAt(), this), review.uploadedBy()));
        fact(
                "review.checksum",
                getTranslation(
                        "review.checksum.short",
                        review.checksum()
                                .substring(
                                        0,
                                        Math.min(
                                                SHORT_CHECKSUM,
                                                review.checksum().length()))));
        add(name, facts);
    }

    private void fact(String key, String value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }
}
