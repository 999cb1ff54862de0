package jp.yui.ui.assessment.responses;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import jp.yui.contract.assessment.Response;
import jp.yui.ui.assessment.Tables;
import jp.yui.ui.shell.Labels;

/** What happened, oldest first, with every reason. */
final class HistoryCard extends Div {

    HistoryCard(List<Response.Step> history) {
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
                        history.stream().map(this::line).toList()));
    }

    private List<Component> line(Response.Step step) {
        return List.of(
                Tables.text(Labels.moment(step.at(), this)),
                Tables.text(getTranslation("assessment.response.action." + step.action())),
                Tables.text(getTranslation("assessment.response.history.who", step.by(), step.tenant())),
                Tables.text(step.reason()));
    }
}
