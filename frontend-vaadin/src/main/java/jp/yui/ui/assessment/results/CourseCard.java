package jp.yui.ui.assessment.results;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jp.yui.contract.assessment.Result;
import jp.yui.ui.assessment.Items;
import jp.yui.ui.shell.Labels;

/** Where a town is going: settled, failing, stuck or on the way, with the means it was decided by. */
final class CourseCard extends Div {

    CourseCard(Result result, Items items) {
        addClassName("card");
        setId("course");
        add(new H2(getTranslation("assessment.result.course")));
        Result.Course course = result.course();
        if (course == null) {
            add(new Paragraph(getTranslation("assessment.result.course.unknown")));
            return;
        }
        Span tag = new Span(getTranslation("assessment.result.course." + course.kind()));
        tag.addClassNames("tag", "large", look(course.kind()));
        Paragraph figures = new Paragraph(getTranslation(
                "assessment.result.course.figures",
                Labels.level(course.adoption()),
                Labels.level(course.operation()),
                Labels.level(course.steps())));
        figures.addClassName("muted");
        add(
                tag,
                new Paragraph(getTranslation("assessment.result.course." + course.kind() + ".text")),
                figures,
                new Led(course.items(), items));
    }

    private static String look(Result.Kind kind) {
        return switch (kind) {
            case SETTLED -> "good";
            case FAILING -> "bad";
            case STUCK -> "wait";
            case ON_THE_WAY -> "running";
        };
    }
}
