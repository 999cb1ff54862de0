package jp.yui.ui.procurement.systems;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import jp.yui.contract.procurement.SystemRegister.YearTotal;
import jp.yui.ui.assessment.Tables;
import jp.yui.ui.shell.Labels;

/** What the systems cost together in each fiscal year, by item. */
final class TotalsCard extends Div {

    TotalsCard(List<YearTotal> years) {
        addClassNames("card", "procurement-list");
        setId("systems-totals");
        Paragraph words = new Paragraph(getTranslation("procurement.systems.totals.text"));
        words.addClassName("muted");
        add(new H2(getTranslation("procurement.systems.totals")), words, table(years));
    }

    private Div table(List<YearTotal> years) {
        return Tables.table(
                "systems-totals-table",
                getTranslation("procurement.systems.totals"),
                List.of(
                        getTranslation("procurement.systems.year"),
                        "#" + getTranslation("procurement.systems.column.systems"),
                        "#" + getTranslation("procurement.systems.licence"),
                        "#" + getTranslation("procurement.systems.maintenance"),
                        "#" + getTranslation("procurement.systems.cloud"),
                        "#" + getTranslation("procurement.systems.network"),
                        "#" + getTranslation("procurement.systems.other"),
                        "#" + getTranslation("procurement.systems.total")),
                years.stream().map(this::row).toList());
    }

    private List<Component> row(YearTotal year) {
        return List.of(
                Tables.text(Labels.year(year.fiscalYear(), this)),
                Tables.text(Labels.count(year.systems())),
                Tables.text(Money.plain(year.licence())),
                Tables.text(Money.plain(year.maintenance())),
                Tables.text(Money.plain(year.cloud())),
                Tables.text(Money.plain(year.network())),
                Tables.text(Money.plain(year.other())),
                Tables.text(Money.plain(year.total())));
    }
}
