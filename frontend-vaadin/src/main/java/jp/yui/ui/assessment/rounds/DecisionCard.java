package jp.yui.ui.assessment.rounds;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.yui.contract.assessment.BoardRow;
import jp.yui.contract.assessment.ResponseState;
import jp.yui.contract.assessment.Return;
import jp.yui.contract.assessment.Round;
import jp.yui.contract.assessment.RoundApi;
import jp.yui.ui.shell.Place;
import jp.yui.ui.shell.Refusal;
import org.jspecify.annotations.Nullable;

/** Accept what was submitted, send it back with comments, or open an accepted one again. */
final class DecisionCard extends Div {

    private final transient Place place;
    private final transient Round round;
    private final transient BoardRow row;
    private final transient List<SubmittedItem> items;
    private final transient RoundApi rounds;
    private final transient Steps steps;

    DecisionCard(
            Place place,
            Round round,
            BoardRow row,
            List<SubmittedItem> items,
            RoundApi rounds,
            Steps steps,
            Refusal refusal) {
        this.place = place;
        this.round = round;
        this.row = row;
        this.items = items;
        this.rounds = rounds;
        this.steps = steps;
        addClassNames("card", "decision");
        boolean submitted = row.state() == ResponseState.SUBMITTED;
        Div bar = submitted ? new Div(accept(), sendBack()) : new Div(reopen());
        bar.addClassNames("bar", "actions");
        add(
                new H2(getTranslation("assessment.round.decide")),
                new Paragraph(getTranslation(
                        submitted ? "assessment.round.decide.text" : "assessment.round.decide.accepted")),
                refusal,
                bar);
    }

    private Button accept() {
        Button accept = new Button(
                getTranslation("assessment.round.accept"),
                click -> steps.ask(
                        "accept-one", () -> rounds.accept(place.tenant(), round.id(), row.response()), row.name()));
        accept.setId("accept");
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return accept;
    }

    private Button sendBack() {
        Button back = new Button(
                getTranslation("assessment.round.send-back"),
                click -> ask(
                        "send-back",
                        (reason, due) -> steps.frankly(() ->
                                rounds.sendBack(place.tenant(), round.id(), row.response(), words(reason, due)))));
        back.setId("send-back");
        return back;
    }

    private Button reopen() {
        Button reopen = new Button(
                getTranslation("assessment.round.reopen-one"),
                click -> ask(
                        "reopen-one",
                        (reason, due) -> steps.frankly(() -> rounds.reopenResponse(
                                place.tenant(), round.id(), row.response(), words(reason, due)))));
        reopen.setId("reopen-one");
        return reopen;
    }

    private void ask(String key, ReasonDialog.Step step) {
        ReasonDialog dialog = new ReasonDialog(key, row.name(), ReasonDialog.Deadline.OFFERED, step);
        List<Return.Comment> comments = comments();
        Paragraph count = new Paragraph(
                comments.isEmpty()
                        ? getTranslation("assessment.round.comments.none")
                        : getTranslation(
                                "assessment.round.comments.count",
                                comments.size(),
                                String.join(
                                        getTranslation("list.separator"),
                                        comments.stream()
                                                .map(Return.Comment::item)
                                                .toList())));
        count.setId("comment-count");
        dialog.addComponentAtIndex(1, count);
        dialog.open();
    }

    private List<Return.Comment> comments() {
        return items.stream()
                .map(SubmittedItem::comment)
                .flatMap(Optional::stream)
                .toList();
    }

    private Return words(String reason, @Nullable OffsetDateTime due) {
        return new Return(reason, comments(), due);
    }
}
