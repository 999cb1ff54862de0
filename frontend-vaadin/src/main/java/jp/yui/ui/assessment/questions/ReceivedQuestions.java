package jp.yui.ui.assessment.questions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import jp.yui.contract.assessment.QuestionApi;
import jp.yui.contract.assessment.QuestionThread;
import jp.yui.contract.tenancy.Permission;
import jp.yui.ui.shell.Place;

/** A town's threads for the owner of the round: those that wait for an answer first, each with room for it. */
public final class ReceivedQuestions extends Div {

    private final transient Place place;
    private final transient UUID round;
    private final transient UUID response;
    private final transient QuestionApi questions;
    private final transient UnaryOperator<String> name;

    /** @param name the name of an item, by its code */
    public ReceivedQuestions(
            Place place,
            UUID round,
            UUID response,
            List<QuestionThread> threads,
            QuestionApi questions,
            UnaryOperator<String> name) {
        this.place = place;
        this.round = round;
        this.response = response;
        this.questions = questions;
        this.name = name;
        addClassName("card");
        setId("questions");
        add(new H2(getTranslation("assessment.question.received", threads.size())), note());
        threads.stream().filter(QuestionThread::open).forEach(thread -> add(section(thread)));
        threads.stream().filter(thread -> !thread.open()).forEach(thread -> add(section(thread)));
    }

    private Paragraph note() {
        Paragraph note = new Paragraph(getTranslation("assessment.question.received.note"));
        note.addClassName("muted");
        return note;
    }

    private Div section(QuestionThread thread) {
        Div section = new Div();
        section.addClassName("thread-section");
        section.setId("thread-" + thread.item());
        fill(section, thread);
        return section;
    }

    private void fill(Div section, QuestionThread thread) {
        Div head = new Div(new H3(name.apply(thread.item())), new ThreadTag(thread));
        head.addClassName("bar");
        section.removeAll();
        section.add(head, new ThreadView(thread));
        if (place.may(Permission.ASSESSMENT_CONDUCT)) {
            section.add(new LineForm(
                    LineForm.Side.ANSWERS,
                    thread.item(),
                    thread.open(),
                    line -> questions.answer(place.tenant(), round, response, thread.item(), line),
                    answered -> fill(section, answered)));
        }
    }
}
