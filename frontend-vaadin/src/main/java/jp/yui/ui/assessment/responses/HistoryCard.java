package jp.yui.ui.assessment.responses;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.yui.contract.assessment.Response;
import jp.yui.ui.assessment.Tables;
import jp.yui.ui.shell.Labels;

/** What happened, oldest first, with every reason. */
final class HistoryCard extends Div {

    /** A line and the moment it belongs to. */
    private record Line(OffsetDateTime at, List<Component> cells) {}

    HistoryCard(List<Response.Step> history, List<Response.Deadline> deadlines) {
        addClassName("card");
        setId("history");
        List<String> head = List.of(
                getTranslation("assessment.response.history.at"),
                getTranslation("assessment.response.history.what"),
                getTranslation("assessment.response.history.by"),
                getTranslation("assessment.response.history.reason"));
        add(
                new H2(getTranslation("assessment.response.history")),
                Tables.table(
                        "history-table",
                        getTranslation("assessment.response.history"),
                        head,
                        lines(history, deadlines)));
    }

    private List<List<Component>> lines(List<Response.Step> history, List<Response.Deadline> deadlines) {
        return Stream.concat(
                        history.stream().map(this::line), deadlines.stream().map(this::line))
                .sorted(Comparator.comparing(Line::at))
                .map(Line::cells)
                .toList();
    }

    private Line line(Response.Step step) {
        String who = getTranslation("assessment.response.history.who", step.by(), step.tenant());
        return new Line(
                step.at(),
                List.of(
                        Tables.text(Labels.moment(step.at(), this)),
                        Tables.text(getTranslation("assessment.response.action." + step.action())),
                        Tables.text(step.deputy() ? getTranslation("assessment.deputy.did", who) : who),
                        Tables.text(step.reason())));
    }

    private Line line(Response.Deadline deadline) {
        return new Line(
                deadline.at(),
                List.of(
                        Tables.text(Labels.moment(deadline.at(), this)),
                        Tables.text(getTranslation(
                                "assessment.response.history.extended", Labels.moment(deadline.dueAt(), this))),
                        Tables.text(
                                getTranslation("assessment.response.history.who", deadline.by(), deadline.tenant())),
                        Tables.text(deadline.reason())));
    }
}
