package jp.yui.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.yui.ui.api.ApiProblem;
import jp.yui.ui.session.SignInEnded;

/** What a page shows in place of its content: what happened, and how to mend it. */
public final class Notice extends Div {

    private static final Set<Integer> WORTH_RETRYING = Set.of(429, 500, 502, 503, 504);

    private final Div actions = new Div();

    public Notice(String id, String title, String text) {
        setId(id);
        addClassName("notice");
        actions.addClassName("actions");
        getElement().setAttribute("role", "status");
        add(new H2(title), new Paragraph(text), actions);
    }

    /** An additional way out. */
    public Notice with(Component action) {
        actions.add(action);
        return this;
    }

    static Notice of(RuntimeException trouble, Optional<Place> place) {
        return switch (trouble) {
            case SignInEnded ended -> signInEnded();
            case ApiProblem problem when problem.status() == 401 -> signInEnded();
            case ApiProblem problem -> of(problem, place);
            default -> unreachable();
        };
    }

    private static Notice of(ApiProblem problem, Optional<Place> place) {
        Words words = Words.of(problem);
        Notice notice = new Notice("problem-" + problem.name(), words.title(), words.remedy());
        notice.list(problem.errors());
        if (WORTH_RETRYING.contains(problem.status())) {
            notice.with(retry());
        }
        place.filter(here -> problem.name().equals("no-edition"))
                .flatMap(here -> here.editions().stream().findFirst())
                .ifPresent(newest -> notice.with(new NewestYear(newest.fiscalYear())));
        return notice.with(new Anchor(place.map(here -> here.address("")).orElse("."), words.home()));
    }

    private void list(List<String> lines) {
        if (!lines.isEmpty()) {
            addComponentAtIndex(
                    2, new UnorderedList(lines.stream().map(ListItem::new).toArray(ListItem[]::new)));
        }
    }

    private static Notice unreachable() {
        Notice notice =
                new Notice("problem-unreachable", say("problem.unreachable.title"), say("problem.unreachable.text"));
        return notice.with(retry());
    }

    private static Button retry() {
        return primary(say("problem.retry"), () -> UI.getCurrent().refreshCurrentRoute(true));
    }

    private static Notice signInEnded() {
        Notice notice =
                new Notice("problem-signed-out", say("problem.signed-out.title"), say("problem.signed-out.text"));
        return notice.with(primary(say("problem.sign-in-again"), Notice::signInAgain));
    }

    /** Ends what is left of the session; loading the same address again leads through sign-in and back here. */
    static void signInAgain() {
        UI.getCurrent().getPage().reload();
        VaadinSession.getCurrent().getSession().invalidate();
    }

    private static Button primary(String text, Runnable action) {
        Button button = new Button(text, click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
