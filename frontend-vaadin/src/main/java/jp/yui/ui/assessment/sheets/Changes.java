package jp.yui.ui.assessment.sheets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import jp.yui.contract.assessment.AnswerDraft;
import jp.yui.contract.assessment.SheetReview.Change;
import jp.yui.ui.assessment.Tables;

/** What stands there beside what the sheet says, item by item, only the parts that differ. */
final class Changes {

    private Changes() {}

    /** A table of changes whose items are shown so. */
    static Div table(String id, List<Change> changes, Function<String, Component> item, Component reader) {
        List<String> head = List.of(
                reader.getTranslation("assessment.answer.item"),
                reader.getTranslation("assessment.sheet.before"),
                reader.getTranslation("assessment.sheet.after"));
        return Tables.table(
                id,
                reader.getTranslation("assessment.sheet.changes"),
                head,
                changes.stream().map(change -> line(change, item, reader)).toList());
    }

    private static List<Component> line(Change change, Function<String, Component> item, Component reader) {
        Div name = new Div(item.apply(change.item()));
        if (change.conflict()) {
            Span tag = new Span(reader.getTranslation("assessment.sheet.conflict"));
            tag.addClassNames("tag", "bad");
            name.add(tag);
        }
        return List.of(name, facts(change, change.before(), reader), facts(change, change.after(), reader));
    }

    private static DescriptionList facts(Change change, AnswerDraft draft, Component reader) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        Part.of(change)
                .forEach(part -> facts.add(new Term(part.name(reader)), new Description(part.show(draft, reader))));
        return facts;
    }
}
