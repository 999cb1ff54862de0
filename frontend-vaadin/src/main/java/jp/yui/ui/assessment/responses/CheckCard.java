package jp.yui.ui.assessment.responses;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Predicate;
import jp.yui.contract.assessment.Answer;
import jp.yui.contract.assessment.AnswerState;
import jp.yui.contract.assessment.Entry;
import jp.yui.contract.assessment.Response;
import jp.yui.ui.assessment.DraftWords;
import jp.yui.ui.assessment.Items;
import jp.yui.ui.assessment.StateTag;

/** What to look at before asking for approval; only items that are open hold it up. */
final class CheckCard extends Div {

    private final transient Items items;

    CheckCard(Response response, Items items) {
        this.items = items;
        addClassName("card");
        setId("check");
        add(new H2(getTranslation(
                response.summary().entry() == Entry.PROXY ? "assessment.proxy.check" : "assessment.response.check")));
        if (StateTag.cameBack(response.summary())) {
            add(reason(response));
        }
        comments(response.answers());
        section("open", response.answers(), answer -> DraftWords.isOpen(answer.content()));
        section("unconfirmed", response.answers(), CheckCard::isUnconfirmed);
        section("hint", response.answers(), answer -> answer.hint() != null);
        section("bare", response.answers(), CheckCard::isBare);
    }

    private Paragraph reason(Response response) {
        Paragraph reason = new Paragraph(
                getTranslation("assessment.response.back", response.summary().reason()));
        reason.addClassNames("banner", "bad");
        reason.setId("came-back");
        return reason;
    }

    private void comments(List<Answer> answers) {
        List<ListItem> lines = answers.stream()
                .filter(answer -> !answer.comment().isEmpty())
                .map(answer -> {
                    Span comment = new Span(answer.comment());
                    comment.addClassName("as-typed");
                    return new ListItem(items.link(answer.item(), this), new Div(comment));
                })
                .toList();
        if (!lines.isEmpty()) {
            UnorderedList list = new UnorderedList(lines.toArray(ListItem[]::new));
            list.setId("check-comments");
            list.addClassName("items");
            add(new H3(getTranslation("assessment.response.check.comments", lines.size())), list);
        }
    }

    private void section(String key, List<Answer> answers, Predicate<Answer> wanted) {
        List<String> codes = answers.stream().filter(wanted).map(Answer::item).toList();
        String words = "assessment.response.check." + key + (codes.isEmpty() ? ".none" : "");
        if (codes.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation(words));
            none.addClassName("done");
            add(none);
            return;
        }
        UnorderedList list = items.list(codes, this);
        list.setId("check-" + key);
        list.addClassName("columns");
        add(new H3(getTranslation(words, codes.size())), list);
    }

    private static boolean isUnconfirmed(Answer answer) {
        return answer.content().state() == AnswerState.ANSWERED
                && !answer.content().confirmed();
    }

    /** A level without anything that shows it. */
    private static boolean isBare(Answer answer) {
        return answer.content().state() == AnswerState.ANSWERED
                && answer.content().level() != null
                && answer.content().level().value() > 0
                && answer.content().evidence().isEmpty()
                && answer.content().note().isEmpty();
    }
}
