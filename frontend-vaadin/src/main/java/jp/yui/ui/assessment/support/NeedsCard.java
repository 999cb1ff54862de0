package jp.yui.ui.assessment.support;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yui.contract.assessment.ResponseState;
import jp.yui.contract.assessment.Round;
import jp.yui.contract.assessment.SupportNeed;
import jp.yui.contract.assessment.SupportNeed.Sign;
import jp.yui.ui.assessment.Addresses;
import jp.yui.ui.assessment.Tables;
import jp.yui.ui.assessment.rounds.RoundAddresses;
import jp.yui.ui.shell.Labels;
import jp.yui.ui.shell.Place;

/** Each municipality with its reasons, in the order of the points; its name leads to its result, before that to its answers. */
final class NeedsCard extends Div {

    private static final int GRAVE = 3;

    private final transient Place place;
    private final transient Round round;

    NeedsCard(Place place, Round round, List<SupportNeed> needs, Div files) {
        this.place = place;
        this.round = round;
        addClassNames("card", "support");
        setId("needs");
        Div bar = new Div(new H2(getTranslation("assessment.support.needs")));
        bar.addClassName("bar");
        add(bar);
        if (needs.isEmpty()) {
            add(new Paragraph(getTranslation("assessment.support.needs.none")));
        } else {
            bar.add(files);
            add(table(needs));
        }
    }

    private Div table(List<SupportNeed> needs) {
        return Tables.table(
                "needs-table",
                getTranslation("assessment.support.needs"),
                List.of(
                        getTranslation("assessment.round.column.municipality"),
                        "#" + getTranslation("assessment.support.points"),
                        getTranslation("assessment.support.why"),
                        "#" + getTranslation("assessment.round.column.overall")),
                needs.stream().map(this::row).toList());
    }

    private List<Component> row(SupportNeed need) {
        return List.of(
                name(need),
                Tables.text(getTranslation("assessment.support.points.value", need.points())),
                reasons(need),
                Tables.text(Labels.level(need.overall())));
    }

    private Anchor name(SupportNeed need) {
        boolean accepted = need.state() == ResponseState.ACCEPTED;
        Anchor name = new Anchor(
                accepted
                        ? Addresses.result(place, need.response())
                        : RoundAddresses.response(place, round.id(), need.response()),
                need.name());
        name.setId("need-" + need.code());
        return name;
    }

    private Div reasons(SupportNeed need) {
        Div reasons = new Div();
        reasons.addClassName("support-reasons");
        need.reasons().forEach(sign -> reasons.add(reason(need, sign)));
        return reasons;
    }

    private Span reason(SupportNeed need, Sign sign) {
        Span reason = new Span(getTranslation(
                "assessment.support.reason." + sign.reason(),
                details(need, sign).toArray()));
        reason.addClassNames("tag", sign.points() >= GRAVE ? "bad" : sign.points() == 1 ? "quiet" : "wait");
        return reason;
    }

    private Stream<String> details(SupportNeed need, Sign sign) {
        return switch (sign.reason()) {
            case OVERDUE, RETURNED_TWICE -> Stream.of(Labels.figure(sign.figure(), 0));
            case LATE -> Stream.of();
            case WALL ->
                Stream.of(getTranslation("assessment.result.wall." + need.wall()), Labels.level(sign.figure()));
            case PATTERN -> Stream.of(patterns(need));
            case FELL -> Stream.of(Labels.change(sign.figure(), Labels.LEVEL_DECIMALS));
            case FAILING, STEP_ZERO -> Stream.of(Labels.level(sign.figure()));
        };
    }

    private String patterns(SupportNeed need) {
        return need.patterns().stream()
                .map(pattern -> getTranslation("assessment.result.pattern." + pattern))
                .collect(Collectors.joining(getTranslation("assessment.support.and")));
    }
}
