package jp.yui.ui.procurement.systems;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.LocalDate;
import java.util.Optional;
import jp.yui.contract.procurement.CorporateNumber;
import jp.yui.contract.procurement.SystemContract;
import jp.yui.contract.procurement.SystemDraft;
import jp.yui.ui.assessment.Days;
import jp.yui.ui.shell.Labels;
import org.jspecify.annotations.Nullable;

/** A system for who may read it and not change it. */
final class FactsCard extends Div {

    private final DescriptionList facts = new DescriptionList();

    FactsCard(SystemContract system, Kinds kinds) {
        SystemDraft content = system.content();
        addClassName("card");
        setId("system-facts");
        facts.addClassName("facts");
        row("kind", kinds.name(content.type(), this));
        row("vendor", content.vendor().name());
        row(
                "number",
                Optional.ofNullable(content.vendor().corporateNumber())
                        .map(CorporateNumber::value)
                        .orElse(Labels.NONE));
        row("starts", day(content.startsOn()));
        row("ends", day(content.endsOn()));
        row("column.notice", day(system.noticeBy()));
        row("users", Labels.count(content.users()));
        system.costs()
                .forEach(cost -> facts.add(
                        new Term(getTranslation("procurement.systems.cost.of", Labels.year(cost.fiscalYear(), this))),
                        new Description(Money.yen(cost.total(), this))));
        row("included.short", included(content.exportIncluded()));
        row("terms", content.exportTerms().isEmpty() ? Labels.NONE : content.exportTerms());
        row("column.joint", content.openToJoint() ? getTranslation("procurement.systems.joint.yes") : Labels.NONE);
        add(new H2(content.product()), facts);
    }

    private void row(String key, String value) {
        facts.add(new Term(getTranslation("procurement.systems." + key)), new Description(value));
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? Labels.NONE : Days.day(day, this);
    }

    private String included(@Nullable Boolean included) {
        SystemForm.Included word = included == null
                ? SystemForm.Included.UNKNOWN
                : included ? SystemForm.Included.YES : SystemForm.Included.NO;
        return getTranslation("procurement.systems.included." + word);
    }
}
