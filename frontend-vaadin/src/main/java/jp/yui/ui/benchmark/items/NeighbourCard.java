package jp.yui.ui.benchmark.items;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.Comparator;
import java.util.List;
import jp.yui.contract.benchmark.Base;
import jp.yui.contract.benchmark.Item;
import jp.yui.contract.benchmark.MunicipalityAnswers;
import jp.yui.contract.benchmark.MunicipalityAnswers.Answer;
import jp.yui.ui.benchmark.Addresses;
import jp.yui.ui.benchmark.Look;
import jp.yui.ui.benchmark.Own;
import jp.yui.ui.benchmark.Ranks;
import jp.yui.ui.shell.Place;
import org.jspecify.annotations.Nullable;

/** Who next door does it, so that one knows whom to ask. */
final class NeighbourCard extends Div {

    private final transient Item item;

    NeighbourCard(Place place, Item item, String prefecture, List<MunicipalityAnswers> answers) {
        this.item = item;
        addClassName("card");
        Grid<MunicipalityAnswers> grid = new Grid<>();
        grid.setId("neighbours");
        grid.getElement().setProperty("accessibleName", getTranslation("item.neighbours", prefecture));
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        grid.addColumn(LitRenderer.<MunicipalityAnswers>of("<a href=${item.link}>${item.name}</a>")
                        .withProperty("link", one -> Addresses.municipality(place, one.code(), Base.NATION))
                        .withProperty("name", MunicipalityAnswers::name))
                .setHeader(getTranslation("column.municipality"))
                .setComparator(Comparator.comparing(MunicipalityAnswers::code))
                .setFlexGrow(1);
        grid.addColumn(one -> look(one).text())
                .setHeader(getTranslation("column.answer"))
                .setKey("answer")
                .setTextAlign(ColumnTextAlign.CENTER)
                .setComparator((a, b) -> Ranks.compare(less(a), less(b)))
                .setPartNameGenerator(one -> "look-" + look(one).name())
                .setWidth("7rem")
                .setFlexGrow(0);
        grid.setPartNameGenerator(
                one -> Own.code(place).filter(one.code()::equals).isPresent() ? "own" : null);
        grid.setItems(answers);
        add(new H2(getTranslation("item.neighbours", prefecture)), grid);
    }

    private Look look(MunicipalityAnswers one) {
        Answer answer = one.answers().getFirst();
        return Look.of(answer.status(), answer.value(), item.scale(), this);
    }

    /** The furthest first when one sorts for the first time. */
    private static @Nullable Double less(MunicipalityAnswers one) {
        Double value = one.answers().getFirst().value();
        return value == null ? null : -value;
    }
}
