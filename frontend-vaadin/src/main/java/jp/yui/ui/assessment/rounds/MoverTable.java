package jp.yui.ui.assessment.rounds;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.assessment.LevelRow;
import jp.yui.ui.shell.Labels;
import org.jspecify.annotations.Nullable;

/** How far each municipality moved over the items that may be compared, most first. */
final class MoverTable extends NativeTable {

    MoverTable(List<LevelRow> rows) {
        setId("mover-table");
        NativeTableBody body = new NativeTableBody();
        rows.stream()
                .filter(row -> row.moved() != null)
                .sorted(Comparator.comparing(
                        (LevelRow row) -> Objects.requireNonNull(row.moved()), Comparator.reverseOrder()))
                .map(this::line)
                .forEach(body::add);
        add(
                Cells.head(Stream.of("municipality", "earlier", "now", "moved-by", "compared")
                        .map(key -> getTranslation("assessment.round.column." + key))
                        .toList()),
                body);
    }

    private NativeTableRow line(LevelRow row) {
        Double earlier = row.earlier();
        Double moved = row.moved();
        return new NativeTableRow(
                Cells.name(new Span(row.name())),
                Cells.number(getTranslation(
                        "assessment.round.earlier",
                        Labels.figure(earlier, 2),
                        row.earlierYear() == null ? "" : Labels.year(new FiscalYear(row.earlierYear()), this))),
                Cells.number(
                        Labels.figure(earlier == null || moved == null ? null : Double.valueOf(earlier + moved), 2)),
                Cells.number(signed(moved)),
                Cells.number(Labels.count(row.compared())));
    }

    /** ＋0.42 or −0.10; never a triangle. */
    private String signed(@Nullable Double moved) {
        String figure = Labels.figure(moved, 2);
        return moved != null && moved > 0 ? getTranslation("assessment.round.plus", figure) : figure;
    }
}
