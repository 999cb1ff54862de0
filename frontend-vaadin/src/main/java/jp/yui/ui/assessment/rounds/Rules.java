package jp.yui.ui.assessment.rounds;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import jp.yui.contract.assessment.RoundDraft;
import jp.yui.ui.shell.Labels;

/** What a planned round will do once it is open. */
final class Rules extends Div {

    Rules(RoundDraft plan) {
        addClassName("card");
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        rule(facts, "opens", Labels.moment(plan.opensAt(), this));
        rule(facts, "closes", getTranslation("assessment.round.until", Labels.moment(plan.closesAt(), this)));
        rule(facts, "late-answers", getTranslation("assessment.round.late-answers." + plan.lateAnswers()));
        rule(facts, "reminder", reminder(plan));
        add(new H2(getTranslation("assessment.round.plan.when")), facts);
    }

    private String reminder(RoundDraft plan) {
        if (plan.reminderDays() == null) {
            return getTranslation("assessment.round.reminder.never");
        }
        return getTranslation(
                plan.lateAnswers() ? "assessment.round.reminder.weekly" : "assessment.round.reminder.once",
                plan.reminderDays());
    }

    private void rule(DescriptionList facts, String key, String value) {
        facts.add(
                new DescriptionList.Term(getTranslation("assessment.round." + key)),
                new DescriptionList.Description(value));
    }
}
