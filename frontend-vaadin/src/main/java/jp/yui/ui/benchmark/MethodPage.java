package jp.yui.ui.benchmark;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import jp.yui.ui.shell.Crumbs;
import jp.yui.ui.shell.Page;
import jp.yui.ui.shell.Place;
import jp.yui.ui.shell.Shell;

/** How every figure is computed, in words and as formulas, so that a council can check it by hand. */
@Route(value = Addresses.METHOD, layout = Shell.class)
@PermitAll
class MethodPage extends Page {

    private static final List<String> CHAPTERS = List.of(
            "score",
            "t-score",
            "prefecture",
            "rank",
            "percentile",
            "need",
            "correlation",
            "classes",
            "missing",
            "rounding",
            "source");
    private static final List<String> WITH_FORMULA = List.of("score", "t-score", "percentile", "need", "correlation");

    MethodPage() {
        super("method.title");
    }

    @Override
    protected void draw(Place place, BeforeEnterEvent event) {
        head(new Crumbs().step(getTranslation("job.benchmark")).here(title()), getTranslation("method.lead"));
        CHAPTERS.forEach(chapter -> add(card(chapter)));
    }

    private Div card(String chapter) {
        String key = "method." + chapter;
        Div card = new Div(new H2(getTranslation(key)));
        card.addClassNames("card", "prose");
        card.setId("method-" + chapter);
        if (WITH_FORMULA.contains(chapter)) {
            card.add(new Pre(getTranslation(key + ".formula")));
        }
        getTranslation(key + ".text").lines().map(Paragraph::new).forEach(card::add);
        return card;
    }
}
