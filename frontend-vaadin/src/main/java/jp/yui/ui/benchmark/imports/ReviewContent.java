package jp.yui.ui.benchmark.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import jp.yui.contract.benchmark.ImportReview;
import jp.yui.contract.benchmark.ImportState;
import jp.yui.contract.benchmark.ValueStatus;
import jp.yui.ui.shell.Labels;
import jp.yui.ui.shell.Place;

/** What the import found: matched and doubtful columns, values by status, unreadable cells, remarks, differences. */
final class ReviewContent extends Div {

    ReviewContent(Place place, ImportReview review, ReviewActions actions) {
        outcome(place, review);
        if (review.failure() == null) {
            add(counts(review));
            if (review.state() == ImportState.REVIEW) {
                add(actions);
            }
            add(details(review));
        }
    }

    private void outcome(Place place, ImportReview review) {
        if (review.failure() != null) {
            add(new FailureNotice(place, review.failure()));
        } else if (review.state() == ImportState.ACCEPTED) {
            add(new AcceptedNotice(place, review));
        } else if (review.state() == ImportState.DISCARDED) {
            add(banner("review.discarded"));
        }
    }

    private Component banner(String key) {
        Div banner = new Div(new Paragraph(getTranslation(key)));
        banner.addClassName("banner");
        return banner;
    }

    private Component counts(ImportReview review) {
        ImportReview.Counts counts = review.counts();
        Div row = new Div(
                figure(
                        "matched",
                        counts.matched(),
                        getTranslation("review.matched.of", Labels.count(counts.columns()))),
                figure(
                        "doubtful",
                        review.unmatched().size() + review.ambiguous().size(),
                        getTranslation(
                                "review.doubtful.split",
                                Labels.count(review.unmatched().size()),
                                Labels.count(review.ambiguous().size()))),
                figure(
                        "malformed",
                        review.malformed().size(),
                        getTranslation("review.malformed.of", Labels.count(counts.cells()))),
                figure("guessed", counts.guessed(), getTranslation("review.guessed.note")));
        row.addClassNames("row", "four");
        return row;
    }

    private Component figure(String key, int value, String note) {
        Span number = new Span(Labels.count(value));
        number.addClassName("value");
        number.setId("count-" + key);
        Span label = new Span(getTranslation("review." + key));
        label.addClassName("muted");
        Paragraph below = new Paragraph(note);
        below.addClassName("muted");
        Div card = new Div(new Div(label), number, below);
        card.addClassNames("card", "figure");
        return card;
    }

    private Component details(ImportReview review) {
        Div row = new Div(statuses(review), new DifferenceCard(review.difference()));
        row.addClassNames("row", "two");
        Div all = new Div(row);
        if (!review.malformed().isEmpty()) {
            all.add(Tables.card(
                    "malformed-table", getTranslation("review.malformed"), malformedHead(), malformedRows(review)));
        }
        if (!review.notes().isEmpty()) {
            all.add(Tables.card("notes-table", getTranslation("review.notes"), notesHead(), notesRows(review)));
        }
        return all;
    }

    private Component statuses(ImportReview review) {
        List<List<String>> rows = List.of(ValueStatus.values()).stream()
                .filter(status -> review.counts().byStatus().getOrDefault(status, 0) > 0)
                .map(status -> List.of(
                        getTranslation("status." + status),
                        Labels.count(review.counts().byStatus().get(status))))
                .toList();
        return Tables.card(
                "status-table",
                getTranslation("review.statuses"),
                List.of(getTranslation("column.status"), getTranslation("column.cells")),
                rows,
                1);
    }

    private List<String> malformedHead() {
        return List.of(
                getTranslation("column.address"),
                getTranslation("column.item"),
                getTranslation("column.body"),
                getTranslation("column.text"),
                getTranslation("column.reason"));
    }

    private List<List<String>> malformedRows(ImportReview review) {
        return review.malformed().stream()
                .map(cell -> List.of(
                        Positions.of(cell.address(), this),
                        cell.item(),
                        cell.body(),
                        cell.text(),
                        Codes.reason(cell.reason(), this)))
                .toList();
    }

    private List<String> notesHead() {
        return List.of(
                getTranslation("column.note"), getTranslation("column.address"), getTranslation("column.detail"));
    }

    private List<List<String>> notesRows(ImportReview review) {
        return review.notes().stream()
                .map(note -> List.of(Codes.note(note.code(), this), Positions.of(note.address(), this), note.detail()))
                .toList();
    }
}
