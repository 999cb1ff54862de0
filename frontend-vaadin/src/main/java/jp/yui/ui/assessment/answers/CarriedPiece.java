package jp.yui.ui.assessment.answers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One piece of last year's answer: whether it stands in this year's, can be taken over or finds no room. */
final class CarriedPiece extends Div {

    private final Button take;
    private final Span taken;
    private final Span full;
    private final boolean writable;

    /** How a piece stands to the answer. */
    enum Stand {
        TAKEN,
        OFFERED,
        FULL
    }

    CarriedPiece(String kind, int number, Component what, boolean writable, Runnable taking) {
        this.writable = writable;
        addClassName("carried-piece");
        setId("carried-" + kind + "-" + number);
        take = new Button(getTranslation("assessment.carried.take." + kind), click -> taking.run());
        take.addThemeVariants(ButtonVariant.LUMO_SMALL);
        take.setId("take-" + kind + "-" + number);
        taken = new Span(getTranslation("assessment.carried.taken"));
        taken.addClassNames("tag", "good");
        full = new Span(getTranslation("assessment.carried.full." + kind));
        full.addClassName("muted");
        add(what, take, taken, full);
    }

    void mark(Stand stand) {
        take.setVisible(writable && stand == Stand.OFFERED);
        taken.setVisible(stand == Stand.TAKEN);
        full.setVisible(writable && stand == Stand.FULL);
    }

    boolean isOffered() {
        return take.isVisible();
    }

    void focus() {
        take.focus();
    }
}
