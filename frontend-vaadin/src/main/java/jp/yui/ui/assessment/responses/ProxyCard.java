package jp.yui.ui.assessment.responses;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import jp.yui.contract.assessment.Informant;
import jp.yui.contract.assessment.Informant.Channel;
import jp.yui.contract.assessment.Response;
import jp.yui.contract.assessment.ResponseApi;
import jp.yui.contract.assessment.ResponseSummary;
import jp.yui.ui.assessment.DraftWords;
import jp.yui.ui.assessment.NextMove;
import jp.yui.ui.shell.Draft;
import jp.yui.ui.shell.Place;
import jp.yui.ui.shell.Refusal;

/** Answering on behalf of a municipality that is not on the platform: it is submitted in the name of who gave the answers. */
final class ProxyCard extends Div {

    private final transient Place place;
    private final transient Response response;
    private final transient ResponseApi responses;
    private final transient Consumer<Runnable> guard;
    private final transient Runnable done;
    private final TextField name = new TextField();
    private final RadioButtonGroup<Channel> how = new RadioButtonGroup<>();
    private final Refusal refusal = new Refusal("proxy-answer");

    ProxyCard(Place place, Response response, ResponseApi responses, Consumer<Runnable> guard, Runnable done) {
        this.place = place;
        this.response = response;
        this.responses = responses;
        this.guard = guard;
        this.done = done;
        addClassName("card");
        setId("proxy");
        Paragraph why =
                new Paragraph(getTranslation("assessment.proxy.text", summary().town()));
        why.addClassName("muted");
        add(new H2(getTranslation("assessment.proxy", summary().town())), why);
        offer();
        add(refusal);
    }

    private ResponseSummary summary() {
        return response.summary();
    }

    private void offer() {
        switch (summary().state()) {
            case NOT_STARTED -> start();
            case DRAFT -> submission();
            case IN_APPROVAL, SUBMITTED -> add(new Paragraph(getTranslation("assessment.proxy.submitted")));
            case ACCEPTED -> add(new Paragraph(getTranslation("assessment.proxy.accepted")));
        }
    }

    private void start() {
        if (!NextMove.writes(place, summary())) {
            add(new Paragraph(getTranslation("assessment.response.decide.waits")));
            return;
        }
        add(main(
                "proxy-start",
                "assessment.proxy.start",
                () -> step(() -> responses.start(place.tenant(), summary().id()))));
    }

    private void submission() {
        if (!NextMove.writes(place, summary())) {
            add(new Paragraph(getTranslation("assessment.response.decide.waits")));
            return;
        }
        long open = response.answers().stream()
                .filter(one -> DraftWords.isOpen(one.content()))
                .count();
        add(new Paragraph(getTranslation(open == 0 ? "assessment.proxy.complete" : "assessment.proxy.open", open)));
        Draft draft = new Draft("proxy " + summary().id()).keep("name", name);
        Div fields = new Div(name(), how(), draft);
        fields.addClassName("proxy-fields");
        Button submit = main("proxy-submit", "assessment.proxy.submit", () -> submit(draft));
        submit.setEnabled(open == 0);
        add(fields, submit);
    }

    private TextField name() {
        name.setId("proxy-name");
        name.setLabel(getTranslation("assessment.proxy.name"));
        name.setHelperText(getTranslation("assessment.proxy.name.example"));
        name.setMaxLength(200);
        name.setRequiredIndicatorVisible(true);
        return name;
    }

    private RadioButtonGroup<Channel> how() {
        how.setId("proxy-how");
        how.setLabel(getTranslation("assessment.proxy.how"));
        how.setItems(Channel.values());
        how.setItemLabelGenerator(one -> getTranslation("assessment.proxy.how." + one));
        how.setRequiredIndicatorVisible(true);
        return how;
    }

    private void submit(Draft draft) {
        Channel channel = how.getValue();
        name.setInvalid(name.getValue().isBlank());
        how.setInvalid(channel == null);
        if (channel == null || name.isInvalid()) {
            refusal.say(getTranslation("assessment.proxy.incomplete"));
            return;
        }
        step(() -> {
            responses.submitAsProxy(
                    place.tenant(),
                    summary().id(),
                    new Informant(name.getValue().strip(), channel));
            draft.forget();
        });
    }

    private static Button main(String id, String key, Runnable action) {
        Button button = new Button("", click -> action.run());
        button.setText(button.getTranslation(key));
        button.setId(id);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void step(Runnable action) {
        guard.accept(() -> refusal.attempt(() -> {
            action.run();
            done.run();
        }));
    }
}
