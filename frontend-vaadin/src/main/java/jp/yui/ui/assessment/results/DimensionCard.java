package jp.yui.ui.assessment.results;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import jp.yui.contract.assessment.Result;
import jp.yui.contract.assessment.Result.DimensionLevel;
import jp.yui.ui.assessment.Catalogue;
import jp.yui.ui.assessment.Tables;
import jp.yui.ui.shell.Labels;

/** The dimensions in figures, with their movement; why a column is empty stands below. */
final class DimensionCard extends Div {

    private static final List<String> COLUMNS = List.of("now", "previous", "moved", "target", "similar", "answered");

    private final transient Catalogue catalogue;

    DimensionCard(Result result, Catalogue catalogue) {
        this.catalogue = catalogue;
        addClassName("card");
        List<String> head = new java.util.ArrayList<>(List.of(getTranslation("assessment.result.dimension")));
        COLUMNS.forEach(column -> head.add("#" + getTranslation("assessment.result." + column)));
        add(
                new H2(getTranslation("assessment.result.dimensions")),
                Tables.table(
                        "dimension-table",
                        getTranslation("assessment.result.dimensions"),
                        head,
                        result.dimensions().stream().map(this::line).toList()));
        note("previous", result.dimensions().stream().allMatch(one -> one.previous() == null));
        note("target", result.dimensions().stream().allMatch(one -> one.target() == null));
        note(
                "similar",
                result.dimensions().stream().map(DimensionLevel::similar).noneMatch(Objects::nonNull));
        apart(result);
    }

    /** Items that ask something else than the year before are named, since they are not compared. */
    private void apart(Result result) {
        if (!result.apart().isEmpty()) {
            Paragraph apart = new Paragraph(getTranslation(
                    "assessment.result.apart", String.join(getTranslation("assessment.support.and"), result.apart())));
            apart.setId("result-apart");
            add(apart);
        }
    }

    private void note(String key, boolean missing) {
        if (missing) {
            Paragraph why = new Paragraph(getTranslation("assessment.result." + key + ".missing"));
            why.addClassName("muted");
            add(why);
        }
    }

    private List<Component> line(DimensionLevel one) {
        return List.of(
                Tables.text(one.dimension() + " " + ResultCharts.name(one, catalogue, this)),
                Tables.text(Labels.level(one.level())),
                Tables.text(Labels.level(one.previous())),
                Tables.text(Labels.change(one.moved(), Labels.LEVEL_DECIMALS)),
                Tables.text(Labels.level(one.target())),
                Tables.text(Labels.level(one.similar())),
                Tables.text(getTranslation("assessment.answer.count", one.answered(), one.items())));
    }
}
