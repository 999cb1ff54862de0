package jp.yui.ui.assessment.rounds;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import jp.yui.contract.assessment.AnswerDraft;
import jp.yui.contract.assessment.AnswerState;
import jp.yui.contract.assessment.EvidenceFile;
import jp.yui.contract.assessment.Framework;
import jp.yui.contract.assessment.Return;
import jp.yui.contract.assessment.Submission;
import jp.yui.ui.assessment.FileWords;
import jp.yui.ui.shell.Labels;

/** One item as the town submitted it: the level, what that level means, what shows it, and room for a comment. */
final class SubmittedItem extends Div {

    private static final int LONGEST = 1000;

    private final transient Framework.Item item;
    private final transient Clock clock;
    private final TextArea comment = new TextArea();

    SubmittedItem(
            Framework.Item item,
            Submission.Copy copy,
            boolean commentable,
            Clock clock,
            Function<EvidenceFile, Anchor> link) {
        AnswerDraft content = copy.content();
        this.item = item;
        this.clock = clock;
        addClassName("submitted");
        setId("item-" + item.code());
        add(head(content), sentence(content));
        if (!content.note().isBlank()) {
            add(labelled("note", content.note()));
        }
        if (!content.evidence().isEmpty()) {
            add(evidence(content));
        }
        if (!copy.files().isEmpty()) {
            add(labelled("files", FileWords.list(copy.files(), link, clock, this)));
        }
        if (content.target() != null && content.targetYear() != null) {
            add(labelled(
                    "target",
                    getTranslation(
                            "assessment.round.target.of", content.target(), Labels.year(content.targetYear(), this))));
        }
        if (commentable) {
            add(comments());
        }
    }

    private Div head(AnswerDraft content) {
        H3 name = new H3(getTranslation("assessment.round.item", item.code(), Spoken.of(item.name(), this)));
        Span level = new Span(word(content));
        level.addClassNames(
                "level",
                content.level() == null
                        ? "none"
                        : "step-" + HeatStep.of(content.level().value()));
        Div head = new Div(level, name);
        head.addClassName("submitted-head");
        return head;
    }

    private String word(AnswerDraft content) {
        return content.level() == null
                ? getTranslation("assessment.round.answer." + content.state())
                : getTranslation("assessment.round.level", content.level());
    }

    private Paragraph sentence(AnswerDraft content) {
        String meaning = item.levels().stream()
                .filter(text -> text.level().equals(content.level()))
                .findFirst()
                .map(text -> Spoken.of(text.text(), this))
                .orElse("");
        boolean reasoned = content.state() != AnswerState.ANSWERED;
        Paragraph sentence = new Paragraph(
                reasoned
                        ? getTranslation(
                                "assessment.round.why", content.reason().isBlank() ? Labels.NONE : content.reason())
                        : meaning);
        sentence.addClassName("sentence");
        return sentence;
    }

    private Div labelled(String key, String text) {
        return labelled(key, new Div(text));
    }

    private Div labelled(String key, Component content) {
        Span label = new Span(getTranslation("assessment.round." + key));
        label.addClassName("muted");
        Div line = new Div(label, content);
        line.addClassName("labelled");
        return line;
    }

    private Div evidence(AnswerDraft content) {
        UnorderedList list = new UnorderedList();
        content.evidence().forEach(one -> list.add(line(one)));
        return labelled("evidence", list);
    }

    /** A link to elsewhere opens apart and tells nobody where it came from. */
    private ListItem line(AnswerDraft.Evidence one) {
        ListItem line = new ListItem(one.text());
        if (one.link().startsWith("https://") || one.link().startsWith("http://")) {
            Anchor link = new Anchor(one.link(), getTranslation("assessment.round.evidence.open"));
            link.setTarget("_blank");
            link.getElement().setAttribute("rel", "noopener noreferrer");
            line.add(new Span(" "), link);
        }
        line.add(new Span(" "), FileWords.until(one.expiresOn(), clock, this));
        return line;
    }

    private Div comments() {
        comment.setId("comment-" + item.code());
        comment.setLabel(getTranslation("assessment.round.comment.of", item.code()));
        comment.setMaxLength(LONGEST);
        comment.setWidthFull();
        comment.setVisible(false);
        Button write = new Button(getTranslation("assessment.round.comment"));
        write.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
        write.setId("write-" + item.code());
        write.setAriaLabel(getTranslation("assessment.round.comment.of", item.code()));
        write.addClickListener(click -> {
            write.setVisible(false);
            comment.setVisible(true);
            comment.focus();
        });
        return new Div(write, comment);
    }

    Optional<Return.Comment> comment() {
        return Optional.of(comment.getValue().strip())
                .filter(text -> !text.isEmpty())
                .map(text -> new Return.Comment(item.code(), text));
    }
}
