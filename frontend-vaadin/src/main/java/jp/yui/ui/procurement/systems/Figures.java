package jp.yui.ui.procurement.systems;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.procurement.SystemContract;
import jp.yui.contract.procurement.SystemRegister;
import jp.yui.contract.procurement.SystemRegister.YearTotal;
import jp.yui.ui.assessment.Days;
import jp.yui.ui.shell.FigureCard;
import jp.yui.ui.shell.Labels;

/** How many systems, what they cost this year, and which contract ends next. */
final class Figures extends Div {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    Figures(SystemRegister register, Kinds kinds, FiscalYear thisYear, Clock clock) {
        addClassNames("row", "three");
        add(count(register, kinds), cost(register, thisYear), next(register, LocalDate.now(clock.withZone(JAPAN))));
    }

    private FigureCard count(SystemRegister register, Kinds kinds) {
        return new FigureCard(
                "systems-count",
                getTranslation("procurement.systems.count"),
                getTranslation(
                        "procurement.systems.count.value",
                        Labels.count(register.systems().size())),
                getTranslation(
                        "procurement.systems.count.standardised",
                        Labels.count(kinds.standardised(register.systems()))));
    }

    /** This year's sum, or that of the newest year that has figures. */
    private FigureCard cost(SystemRegister register, FiscalYear thisYear) {
        Optional<YearTotal> year = register.totals().stream()
                .filter(total -> total.fiscalYear().equals(thisYear))
                .findFirst()
                .or(() -> register.totals().stream().findFirst());
        return new FigureCard(
                "systems-cost",
                getTranslation(
                        "procurement.systems.cost.of",
                        Labels.year(year.map(YearTotal::fiscalYear).orElse(thisYear), this)),
                Money.yen(year.map(YearTotal::total).orElse(null), this),
                getTranslation(
                        "procurement.systems.cost.known",
                        Labels.count(register.systems().size()),
                        Labels.count(year.map(YearTotal::systems).orElse(0))));
    }

    private FigureCard next(SystemRegister register, LocalDate today) {
        Optional<SystemContract> next = register.systems().stream()
                .filter(system -> system.content().endsOn() != null
                        && !system.content().endsOn().isBefore(today))
                .findFirst();
        return new FigureCard(
                "systems-next",
                getTranslation("procurement.systems.next"),
                next.map(system -> Days.day(system.content().endsOn(), this)).orElse(Labels.NONE),
                next.map(system -> system.content().product())
                        .orElseGet(() -> getTranslation("procurement.systems.next.none")));
    }
}
