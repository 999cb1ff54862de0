package jp.yui.ui.procurement.systems;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.yui.contract.procurement.SystemContract;
import jp.yui.ui.assessment.Days;
import jp.yui.ui.assessment.Tables;
import jp.yui.ui.shell.Labels;
import jp.yui.ui.shell.Place;

/** The systems by the end of their contracts; what ends soon, or must be said soon, is marked. */
final class RegisterCard extends Div {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final int SOON_MONTHS = 12;
    private static final int NOTICE_MONTHS = 3;

    private final transient Place place;
    private final transient Kinds kinds;
    private final transient LocalDate today;

    RegisterCard(Place place, List<SystemContract> systems, Kinds kinds, Clock clock) {
        this.place = place;
        this.kinds = kinds;
        this.today = LocalDate.now(clock.withZone(JAPAN));
        addClassNames("card", "procurement-list");
        setId("systems");
        add(new H2(getTranslation("procurement.systems.list")), table(systems));
    }

    private Div table(List<SystemContract> systems) {
        return Tables.table(
                "systems-table",
                getTranslation("procurement.systems.list"),
                List.of(
                        getTranslation("procurement.systems.column.system"),
                        getTranslation("procurement.systems.column.end"),
                        getTranslation("procurement.systems.column.notice"),
                        "#" + getTranslation("procurement.systems.column.cost"),
                        getTranslation("procurement.systems.column.joint")),
                systems.stream().map(this::row).toList());
    }

    private List<Component> row(SystemContract system) {
        return List.of(name(system), end(system), notice(system), cost(system), joint(system));
    }

    private Div name(SystemContract system) {
        Anchor product = new Anchor(
                SystemAddresses.system(place, system.id()), system.content().product());
        product.setId("system-" + system.id());
        return lines(
                product,
                getTranslation(
                        "procurement.systems.of",
                        kinds.name(system.content().type(), this),
                        system.content().vendor().name()));
    }

    private Component end(SystemContract system) {
        LocalDate end = system.content().endsOn();
        if (end == null) {
            return muted(getTranslation("procurement.systems.end.unknown"));
        }
        Div cell = new Div(new Span(Days.day(end, this)));
        cell.addClassName("tags");
        long months = ChronoUnit.MONTHS.between(today, end);
        if (end.isBefore(today)) {
            cell.add(tag(getTranslation("procurement.systems.end.over"), "bad"));
        } else if (months < SOON_MONTHS) {
            cell.add(tag(getTranslation("procurement.systems.end.soon", months + 1), "wait"));
        }
        return cell;
    }

    private Component notice(SystemContract system) {
        LocalDate last = system.noticeBy();
        if (last == null) {
            return muted(Labels.NONE);
        }
        Div cell = new Div(new Span(Days.day(last, this)));
        cell.addClassName("tags");
        if (last.isBefore(today)) {
            cell.add(tag(getTranslation("procurement.systems.notice.over"), "quiet"));
        } else if (last.isBefore(today.plusMonths(NOTICE_MONTHS))) {
            cell.add(tag(getTranslation("procurement.systems.notice.soon"), "bad"));
        }
        return cell;
    }

    private Component cost(SystemContract system) {
        return system.costs().stream()
                .findFirst()
                .<Component>map(
                        cost -> lines(new Span(Money.plain(cost.total())), Labels.year(cost.fiscalYear(), this)))
                .orElseGet(() -> muted(Labels.NONE));
    }

    private Component joint(SystemContract system) {
        return system.content().openToJoint()
                ? tag(getTranslation("procurement.systems.joint.yes"), "good")
                : muted(Labels.NONE);
    }

    private static Div lines(Component first, String second) {
        Div line = new Div(second);
        line.addClassName("muted");
        return new Div(first, line);
    }

    private static Span muted(String text) {
        Span span = new Span(text);
        span.addClassName("muted");
        return span;
    }

    private static Span tag(String text, String look) {
        Span tag = new Span(text);
        tag.addClassNames("tag", look);
        return tag;
    }
}
