package jp.yui.ui.procurement.systems;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.Yen;
import jp.yui.contract.procurement.TypedYen;
import jp.yui.contract.procurement.YearlyCost;
import jp.yui.ui.assessment.rounds.Faults;
import jp.yui.ui.shell.Labels;
import org.jspecify.annotations.Nullable;

/** What the system costs in one fiscal year; another year shows its own figures, unless something is typed that is not saved. */
final class CostFields extends Div {

    private static final int YEARS_BACK = 3;

    private final transient Map<FiscalYear, YearlyCost> stored;
    private final Select<FiscalYear> year = new Select<>();
    private final TypedField<Yen> licence = amount("licence");
    private final TypedField<Yen> maintenance = amount("maintenance");
    private final TypedField<Yen> cloud = amount("cloud");
    private final TypedField<Yen> network = amount("network");
    private final TypedField<Yen> other = amount("other");
    private List<String> shown = List.of();

    CostFields(List<YearlyCost> costs, FiscalYear thisYear) {
        addClassNames("fields", "procurement-costs");
        stored = costs.stream().collect(Collectors.toMap(YearlyCost::fiscalYear, Function.identity()));
        year.setId("system-year");
        year.setLabel(getTranslation("procurement.systems.year"));
        year.setHelperText(getTranslation("procurement.systems.year.help"));
        year.setItems(years(thisYear));
        year.setItemLabelGenerator(one -> Labels.year(one, this));
        year.setValue(costs.isEmpty() ? thisYear : costs.getFirst().fiscalYear());
        year.addValueChangeListener(change -> turn());
        show(stored.get(year.getValue()));
        Div amounts = new Div(licence, maintenance, cloud, network, other);
        amounts.addClassName("procurement-amounts");
        add(year, amounts);
    }

    private List<FiscalYear> years(FiscalYear thisYear) {
        return Stream.concat(
                        IntStream.rangeClosed(thisYear.value() - YEARS_BACK, thisYear.value() + 1)
                                .mapToObj(FiscalYear::new),
                        stored.keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private TypedField<Yen> amount(String item) {
        TypedField<Yen> field = new TypedField<>(
                "system-" + item, "procurement.systems." + item, "procurement.systems.amount.fault", TypedYen::read);
        field.echo(yen -> Money.yen(yen, this), getTranslation("procurement.systems." + item + ".help"));
        return field;
    }

    private void turn() {
        if (typed().equals(shown)) {
            show(stored.get(year.getValue()));
        }
    }

    private void show(@Nullable YearlyCost cost) {
        licence.setValue(text(cost == null ? null : cost.licence()));
        maintenance.setValue(text(cost == null ? null : cost.maintenance()));
        cloud.setValue(text(cost == null ? null : cost.cloud()));
        network.setValue(text(cost == null ? null : cost.network()));
        other.setValue(text(cost == null ? null : cost.other()));
        shown = typed();
    }

    private List<String> typed() {
        return Stream.of(licence, maintenance, cloud, network, other)
                .map(TypedField::getValue)
                .toList();
    }

    private static String text(@Nullable Yen amount) {
        return amount == null ? "" : Money.plain(amount);
    }

    void check(Faults faults) {
        Stream.of(licence, maintenance, cloud, network, other).forEach(field -> field.check(faults));
        Stream.of(licence, maintenance, cloud, network)
                .filter(field -> isNegative(field.read()))
                .forEach(field -> faults.unless(false, field, getTranslation("procurement.systems.negative.fault")));
        YearlyCost cost = figures();
        Yen total = cost.total();
        if (faults.none() && isNegative(total)) {
            faults.unless(false, other, getTranslation("procurement.systems.total.fault"));
        }
    }

    private static boolean isNegative(@Nullable Yen amount) {
        return amount != null && amount.compareTo(Yen.ZERO) < 0;
    }

    /** The figures of the chosen year; null where there are none and never were. */
    @Nullable
    YearlyCost cost() {
        YearlyCost figures = figures();
        return figures.total() == null && !stored.containsKey(year.getValue()) ? null : figures;
    }

    private YearlyCost figures() {
        return new YearlyCost(
                Objects.requireNonNull(year.getValue()),
                licence.read(),
                maintenance.read(),
                cloud.read(),
                network.read(),
                other.read());
    }
}
