package jp.yui.ui.benchmark.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.yui.contract.benchmark.ImportReview;
import jp.yui.contract.benchmark.Resolutions;
import jp.yui.contract.benchmark.Resolutions.Resolution;
import jp.yui.ui.shell.Place;
import org.jspecify.annotations.Nullable;

/** The queue of columns that only a person can place: one choice per column, "leave it out" among them. */
final class ResolutionCard extends Div {

    private final Map<Integer, ComboBox<Choice>> choices = new LinkedHashMap<>();
    private final Paragraph incomplete = new Paragraph();

    ResolutionCard(Place place, ImportReview review, Consumer<Resolutions> decide) {
        addClassName("card");

        setId("resolutions");
        add(new H2(getTranslation("resolve.title")), new Paragraph(getTranslation("resolve.text")));
        Stream.concat(review.ambiguous().stream(), review.unmatched().stream()).forEach(this::ask);
        incomplete.addClassName("failure");
        incomplete.setVisible(false);
        Button save = new Button(getTranslation("resolve.save"), click -> save(decide));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setId("resolve");
        add(incomplete, save);
    }

    private void ask(ImportReview.Column column) {
        ComboBox<Choice> choice =
                new ComboBox<>(getTranslation("resolve.column", Positions.of(column.position(), this), column.label()));
        List<Choice> offers =
                new ArrayList<>(column.candidates().stream().map(Choice::new).toList());
        offers.add(Choice.LEAVE_OUT);
        choice.setItems(offers);
        choice.setItemLabelGenerator(this::label);
        choice.setPlaceholder(getTranslation("resolve.choose"));
        choice.setId("resolve-" + column.index());
        choice.setWidthFull();
        choices.put(column.index(), choice);
        add(choice);
    }

    private String label(Choice choice) {
        ImportReview.Candidate body = choice.body();
        return body == null
                ? getTranslation("resolve.leave-out")
                : getTranslation(
                        "resolve.candidate",
                        body.prefectureName(),
                        body.name(),
                        body.code().value());
    }

    private void save(Consumer<Resolutions> decide) {
        List<Resolution> decided = new ArrayList<>();
        choices.forEach((index, choice) -> choice.getOptionalValue().ifPresent(one -> decided.add(one.of(index))));
        incomplete.setVisible(decided.isEmpty());
        incomplete.setText(getTranslation("resolve.incomplete"));
        if (!decided.isEmpty()) {
            decide.accept(new Resolutions(decided));
        }
    }

    /** A body, or none: the column is left out. */
    private record Choice(ImportReview.@Nullable Candidate body) {

        private static final Choice LEAVE_OUT = new Choice(null);

        private Resolution of(int index) {
            return new Resolution(index, body == null ? null : body.code());
        }
    }
}
