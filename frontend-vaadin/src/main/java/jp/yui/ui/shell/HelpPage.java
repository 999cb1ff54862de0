package jp.yui.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The questions that come first, answered in plain words. */
@Route(value = "help", layout = Shell.class)
@PermitAll
class HelpPage extends Page {

    private static final List<String> QUESTIONS =
            List.of("what", "tenant", "year", "t-score", "signs", "export", "keyboard", "wrong");

    HelpPage() {
        super("help.title");
    }

    @Override
    protected void draw(Place place, BeforeEnterEvent event) {
        head(new Crumbs().here(title()), getTranslation("help.lead"));
        QUESTIONS.forEach(question -> add(answer(question)));
    }

    private Div answer(String question) {
        Div card = new Div(
                new H2(getTranslation("help." + question)),
                new Paragraph(getTranslation("help." + question + ".text")));
        card.addClassNames("card", "prose");
        return card;
    }
}
