package jp.yui.ui.benchmark.imports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import jp.yui.contract.benchmark.ImportReview;
import jp.yui.ui.shell.Labels;
import org.jspecify.annotations.Nullable;

/** What the file changes against the release in force, so that a wrong file is noticed before it counts. */
final class DifferenceCard extends Div {

    DifferenceCard(ImportReview.@Nullable Difference difference) {
        addClassName("card");
        add(new H2(getTranslation("difference.title")));
        if (difference == null) {
            add(new Paragraph(getTranslation("difference.none")));
            return;
        }
        List<List<String>> rows = List.of(
                List.of(getTranslation("difference.changed"), Labels.count(difference.changed())),
                List.of(getTranslation("difference.added"), Labels.count(difference.added())),
                List.of(getTranslation("difference.removed"), Labels.count(difference.removed())));
        add(Tables.table(
                "difference-table",
                List.of(getTranslation("difference.kind"), getTranslation("column.cells")),
                rows,
                Set.of(1)));
    }
}
