package jp.yui.ui.assessment.rounds;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import jp.yui.contract.assessment.Askable;
import jp.yui.ui.shell.Labels;

/** Who will be asked, by name; who has no place on the platform yet is marked. */
final class AskedList extends Div {

    AskedList(List<Askable> asked) {
        setId("asked");
        addClassName("asked");
        getElement().setAttribute("aria-live", "polite");
        long away = asked.stream().filter(one -> !one.onPlatform()).count();
        Paragraph count = new Paragraph(getTranslation(
                away == 0 ? "assessment.round.asked" : "assessment.round.asked.away",
                Labels.count(asked.size()),
                Labels.count(away)));
        count.addClassName("strong");
        UnorderedList names = new UnorderedList();
        asked.forEach(one -> names.add(line(one)));
        add(count, names);
    }

    private ListItem line(Askable one) {
        ListItem line = new ListItem(one.name());
        if (!one.onPlatform()) {
            line.add(Tags.tag(getTranslation("assessment.round.away"), "quiet"));
        }
        return line;
    }
}
