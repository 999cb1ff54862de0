package jp.yui.ui.assessment.support;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.assessment.Mover;
import jp.yui.ui.assessment.Addresses;
import jp.yui.ui.assessment.Tables;
import jp.yui.ui.shell.Labels;
import jp.yui.ui.shell.Place;

/** Who rose most and who fell most since an earlier year, over the items that may be compared. */
final class MoversCard extends Div {

    private static final int MOST = 5;

    private final transient Place place;

    MoversCard(Place place, List<Mover> movers, Div files) {
        this.place = place;
        addClassNames("card", "support");
        setId("movers");
        Div bar = new Div(new H2(getTranslation("assessment.support.movers")));
        bar.addClassName("bar");
        add(bar);
        if (movers.isEmpty()) {
            add(new Paragraph(getTranslation("assessment.support.movers.none")));
        } else {
            bar.add(files);
            Paragraph text = new Paragraph(getTranslation("assessment.support.movers.text"));
            text.addClassName("muted");
            add(text, part("up", risen(movers)), part("down", fallen(movers)));
        }
    }

    private static List<Mover> risen(List<Mover> movers) {
        return movers.stream().filter(mover -> mover.moved() > 0).limit(MOST).toList();
    }

    private static List<Mover> fallen(List<Mover> movers) {
        return movers.reversed().stream()
                .filter(mover -> mover.moved() < 0)
                .limit(MOST)
                .toList();
    }

    private Div part(String way, List<Mover> movers) {
        String name = getTranslation("assessment.support." + way);
        Div part = new Div(new H3(name));
        part.add(
                movers.isEmpty()
                        ? new Paragraph(getTranslation("assessment.support." + way + ".none"))
                        : Tables.table(
                                "movers-" + way,
                                name,
                                heads(),
                                movers.stream().map(this::row).toList()));
        return part;
    }

    private List<String> heads() {
        return List.of(
                getTranslation("assessment.round.column.municipality"),
                "#" + getTranslation("assessment.round.column.moved-by"),
                "#" + getTranslation("assessment.round.column.earlier"),
                "#" + getTranslation("assessment.round.column.now"),
                "#" + getTranslation("assessment.support.compared"));
    }

    private List<Component> row(Mover mover) {
        return List.of(
                new Anchor(Addresses.result(place, mover.response()), mover.name()),
                Tables.text(Labels.change(mover.moved(), Labels.LEVEL_DECIMALS)),
                Tables.text(getTranslation(
                        "assessment.round.earlier",
                        Labels.level(mover.earlier()),
                        Labels.year(new FiscalYear(mover.earlierYear()), this))),
                Tables.text(Labels.level(mover.now())),
                Tables.text(compared(mover)));
    }

    /** An item that asks something else now is not compared, and that is said. */
    private String compared(Mover mover) {
        return mover.apart() == 0
                ? Labels.count(mover.compared())
                : getTranslation(
                        "assessment.support.apart", Labels.count(mover.compared()), Labels.count(mover.apart()));
    }
}
