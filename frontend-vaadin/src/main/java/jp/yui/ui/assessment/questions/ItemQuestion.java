package jp.yui.ui.assessment.questions;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import jp.yui.contract.assessment.QuestionApi;
import jp.yui.contract.assessment.QuestionReading;
import jp.yui.contract.assessment.QuestionThread;
import jp.yui.contract.tenancy.Permission;
import jp.yui.ui.shell.Place;

/** The town's side of a thread, under its item; looking at an answer counts as having read it. */
public final class ItemQuestion extends Div {

    private final transient Place place;
    private final transient UUID response;
    private final transient QuestionApi questions;
    private final transient Consumer<QuestionThread> changed;
    private final String item;
    private final String owner;

    public ItemQuestion(
            Place place,
            UUID response,
            String owner,
            String item,
            Optional<QuestionThread> thread,
            QuestionApi questions,
            Consumer<QuestionThread> changed) {
        this.place = place;
        this.response = response;
        this.questions = questions;
        this.changed = changed;
        this.item = item;
        this.owner = owner;
        addClassName("item-question");
        setId("item-question");
        show(thread);
    }

    private void show(Optional<QuestionThread> thread) {
        removeAll();
        boolean asks = place.may(Permission.ASSESSMENT_ANSWER) || place.may(Permission.ASSESSMENT_APPROVE);
        if (!asks && thread.isEmpty()) {
            return;
        }
        Details details = new Details(summary(thread));
        details.setOpened(thread.isPresent());
        thread.ifPresent(one -> details.add(new ThreadView(one)));
        if (asks) {
            details.add(form(thread));
        }
        add(details);
        thread.filter(QuestionThread::unread).ifPresent(this::read);
    }

    private Div summary(Optional<QuestionThread> thread) {
        Div summary = new Div(new Span(getTranslation("assessment.question.title", owner)));
        thread.ifPresent(one -> summary.add(new ThreadTag(one)));
        summary.addClassName("bar");
        return summary;
    }

    private Div form(Optional<QuestionThread> thread) {
        Paragraph who = new Paragraph(getTranslation("assessment.question.who-sees", owner));
        who.addClassName("muted");
        boolean settles = thread.filter(QuestionThread::open).isPresent();
        return new Div(
                who,
                new LineForm(
                        LineForm.Side.ASKS,
                        item,
                        settles,
                        line -> questions.ask(place.tenant(), response, item, line),
                        this::took));
    }

    private void took(QuestionThread thread) {
        show(Optional.of(thread));
        changed.accept(thread);
    }

    /** The tag still says that it is new; the list beside it does not any more. */
    private void read(QuestionThread thread) {
        int last = thread.messages().getLast().seq();
        changed.accept(questions.read(place.tenant(), response, item, new QuestionReading(last)));
    }
}
