package jp.yui.ui.assessment.answers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.yui.contract.assessment.AnswerDraft;
import jp.yui.contract.assessment.AnswerDraft.Evidence;
import jp.yui.contract.assessment.Framework.Item;
import jp.yui.ui.assessment.Wordings;
import jp.yui.ui.assessment.answers.CarriedPiece.Stand;
import org.jspecify.annotations.Nullable;

/** What shows the level: one line for each text or link, and before them what counts. */
final class EvidenceFields extends Div {

    private final transient Clock clock;
    private final transient Runnable changed;
    private final Div lines = new Div();
    private final Button more;
    private final List<EvidenceLine> all = new ArrayList<>();
    private int last;

    EvidenceFields(Item item, Clock clock, Runnable changed) {
        this.clock = clock;
        this.changed = changed;
        setId("evidence");
        more = new Button(
                getTranslation("assessment.answer.evidence.add"),
                click -> line(null).focus());
        more.addThemeVariants(ButtonVariant.LUMO_SMALL);
        more.setId("evidence-add");
        add(new H3(getTranslation("assessment.answer.evidence")), counts(item), lines, more);
    }

    private Div counts(Item item) {
        UnorderedList list = new UnorderedList(item.evidence().stream()
                .map(text -> new ListItem(Wordings.of(text, this)))
                .toArray(ListItem[]::new));
        Div counts = new Div(new Paragraph(getTranslation("assessment.answer.evidence.counts")), list);
        counts.addClassNames("muted", "counts");
        return counts;
    }

    void show(List<Evidence> evidence) {
        lines.removeAll();
        all.clear();
        last = 0;
        evidence.forEach(this::line);
        if (evidence.isEmpty()) {
            line(null);
        }
    }

    /** One more piece, once and only if there is room, in place of a line that nobody has written in. */
    void take(Evidence evidence) {
        List<Evidence> written = new ArrayList<>(evidence());
        if (stand(evidence, written) == Stand.OFFERED) {
            written.add(evidence);
            show(written);
        }
    }

    /** How a piece stands to those that are written; until when it counts may have been changed since. */
    static Stand stand(Evidence evidence, List<Evidence> written) {
        if (written.stream().anyMatch(one -> same(one.text(), evidence.text()) && same(one.link(), evidence.link()))) {
            return Stand.TAKEN;
        }
        return written.size() < AnswerDraft.MOST_EVIDENCE ? Stand.OFFERED : Stand.FULL;
    }

    private static boolean same(String one, String other) {
        return one.strip().equals(other.strip());
    }

    private EvidenceLine line(@Nullable Evidence evidence) {
        EvidenceLine line = new EvidenceLine(++last, evidence, clock, changed, this::remove);
        all.add(line);
        lines.add(line);
        more.setEnabled(all.size() < AnswerDraft.MOST_EVIDENCE);
        return line;
    }

    private void remove(EvidenceLine line) {
        int place = all.indexOf(line);
        all.remove(line);
        lines.remove(line);
        more.setEnabled(true);
        focusAt(place);
        changed.run();
    }

    /** To the line that has come into this place, else to the one before; without any to the button that adds one. */
    private void focusAt(int place) {
        if (all.isEmpty()) {
            more.focus();
        } else {
            all.get(Math.min(place, all.size() - 1)).focus();
        }
    }

    /** What is written; empty lines do not count. */
    List<Evidence> evidence() {
        return all.stream().map(EvidenceLine::evidence).filter(Objects::nonNull).toList();
    }

    /** Marks the line whose link the backend refused, counted without empty lines. */
    void refuseLink(int index) {
        all.stream()
                .filter(line -> line.evidence() != null)
                .skip(index)
                .findFirst()
                .ifPresent(EvidenceLine::refuseLink);
    }

    void setReadOnly(boolean readOnly) {
        all.forEach(line -> line.setReadOnly(readOnly));
        more.setVisible(!readOnly);
    }
}
