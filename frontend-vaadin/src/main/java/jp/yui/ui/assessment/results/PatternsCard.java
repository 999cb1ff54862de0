package jp.yui.ui.assessment.results;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jp.yui.contract.assessment.Result;
import jp.yui.contract.assessment.Result.Danger;
import jp.yui.contract.assessment.Result.Risk;
import jp.yui.ui.assessment.Items;
import jp.yui.ui.shell.Labels;
import org.jspecify.annotations.Nullable;

/** The five ways to fail and how near each is, with the answers that led there. */
final class PatternsCard extends Div {

    PatternsCard(Result result, Items items) {
        addClassName("card");
        setId("patterns");
        Paragraph lead = new Paragraph(getTranslation("assessment.result.patterns.lead"));
        lead.addClassName("muted");
        add(new H2(getTranslation("assessment.result.patterns")), lead);
        result.patterns().forEach(risk -> add(pattern(risk, items)));
    }

    private Div pattern(Risk risk, Items items) {
        Span tag = new Span(
                getTranslation("assessment.result.danger." + (risk.danger() == null ? "NONE" : risk.danger())));
        tag.addClassNames("tag", look(risk.danger()));
        Span name = new Span(getTranslation("assessment.result.pattern." + risk.pattern()));
        name.addClassName("strong");
        Span level = new Span(getTranslation("assessment.result.wall.mean", Labels.level(risk.level())));
        level.addClassName("muted");
        Div head = new Div(tag, name, level);
        head.addClassName("finding-head");
        Div finding = new Div(head);
        finding.addClassName("finding");
        if (risk.danger() != null) {
            finding.add(new Led(risk.items(), items));
        }
        return finding;
    }

    private static String look(@Nullable Danger danger) {
        return switch (danger) {
            case HIGH -> "bad";
            case MEDIUM -> "wait";
            case LOW -> "good";
            case null -> "quiet";
        };
    }
}
