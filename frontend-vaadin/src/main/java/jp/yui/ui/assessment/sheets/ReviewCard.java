package jp.yui.ui.assessment.sheets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import jp.yui.contract.assessment.SheetReview;
import jp.yui.contract.assessment.SheetReview.Change;
import jp.yui.ui.api.ApiProblem;
import jp.yui.ui.assessment.Items;
import jp.yui.ui.assessment.Tables;
import jp.yui.ui.shell.Refusal;

/** What a sheet would change and what of it could not be read; nothing is saved before a person says so. */
final class ReviewCard extends Div {

    private final transient SheetReview review;
    private final transient Items items;
    private final Refusal refusal = new Refusal("sheet-answer");
    private final Button yes = new Button();

    ReviewCard(SheetReview review, Items items, Consumer<ReviewCard> save, Runnable leave) {
        this.review = review;
        this.items = items;
        addClassName("sheet");
        setId("sheet-review");
        add(decision(save, leave), changes());
        if (!review.unreadable().isEmpty()) {
            add(unread());
        }
    }

    private Div decision(Consumer<ReviewCard> save, Runnable leave) {
        long taken =
                review.changes().stream().filter(change -> !change.conflict()).count();
        Paragraph words = new Paragraph(getTranslation(
                taken == 0 ? "assessment.sheet.review.none" : "assessment.sheet.review.text",
                taken,
                review.changes().size() - taken,
                review.unreadable().size()));
        words.setId("sheet-words");
        yes.setText(getTranslation("assessment.sheet.save"));
        yes.addClickListener(click -> save.accept(this));
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.setId("sheet-save");
        yes.setDisableOnClick(true);
        yes.setEnabled(taken > 0);
        Button no = new Button(getTranslation("confirm.no"), click -> leave.run());
        no.setId("sheet-leave");
        Div buttons = new Div(yes, no);
        buttons.addClassName("bar");
        return card("sheet-decision", new H2(getTranslation("assessment.sheet.review")), words, refusal, buttons);
    }

    private Div changes() {
        H2 title = new H2(getTranslation(
                "assessment.sheet.changes.count", review.changes().size()));
        Paragraph rest = new Paragraph(getTranslation("assessment.sheet.unchanged", review.unchanged()));
        rest.addClassName("muted");
        Div card = card("sheet-changes", title, rest);
        if (review.changes().stream().anyMatch(Change::conflict)) {
            card.add(new Paragraph(getTranslation("assessment.sheet.conflict.text")));
        }
        if (!review.changes().isEmpty()) {
            card.add(Changes.table(
                    "sheet-changes-table", review.changes(), item -> Tables.text(items.name(item, this)), this));
        }
        return card;
    }

    private Div unread() {
        Paragraph words = new Paragraph(getTranslation("assessment.sheet.unread.text"));
        words.addClassName("muted");
        return card(
                "sheet-unread",
                new H2(getTranslation(
                        "assessment.sheet.unread", review.unreadable().size())),
                words,
                Unread.table(review.unreadable(), items, this));
    }

    private static Div card(String id, Component... content) {
        Div card = new Div(content);
        card.addClassName("card");
        card.setId(id);
        return card;
    }

    void refuse(ApiProblem problem) {
        yes.setEnabled(true);
        refusal.say(problem);
    }
}
