package jp.yui.ui.assessment.results;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jp.yui.contract.assessment.Result;
import jp.yui.contract.assessment.Result.WallLevel;
import jp.yui.ui.assessment.Items;
import jp.yui.ui.shell.Labels;

/** The three walls, lowest first, each with the answers that led there. */
final class WallsCard extends Div {

    WallsCard(Result result, Items items) {
        addClassName("card");
        setId("walls");
        Paragraph lead = new Paragraph(getTranslation("assessment.result.walls.lead"));
        lead.addClassName("muted");
        add(new H2(getTranslation("assessment.result.walls")), lead);
        result.walls().forEach(wall -> add(wall(wall, items)));
    }

    private Div wall(WallLevel wall, Items items) {
        Span name = new Span(getTranslation("assessment.result.wall." + wall.wall()));
        name.addClassName("strong");
        Span level = new Span(Labels.level(wall.level()));
        level.addClassName("level");
        Div head = new Div(level, name);
        head.addClassName("finding-head");
        Div finding = new Div(head);
        finding.addClassName("finding");
        if (wall.level() == null) {
            finding.add(new Paragraph(getTranslation("assessment.result.not-enough")));
        } else {
            finding.add(
                    new Paragraph(getTranslation("assessment.result.wall." + wall.wall() + ".text")),
                    new Led(wall.items(), items));
        }
        return finding;
    }
}
