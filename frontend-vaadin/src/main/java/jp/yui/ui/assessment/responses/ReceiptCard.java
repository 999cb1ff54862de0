package jp.yui.ui.assessment.responses;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import jp.yui.contract.assessment.Informant;
import jp.yui.contract.assessment.ResponseSummary;
import jp.yui.contract.assessment.Submission;
import jp.yui.ui.shell.Labels;

/** What was handed in, by whom and when, with the hash by which a copy can be checked. */
final class ReceiptCard extends Div {

    ReceiptCard(ResponseSummary summary, List<Submission> submissions) {
        addClassName("card");
        setId("receipt");
        Paragraph why = new Paragraph(getTranslation("assessment.response.receipt.text"));
        why.addClassName("muted");
        add(new H2(getTranslation("assessment.response.receipt")), why);
        submissions.forEach(one -> add(receipt(summary, one)));
    }

    private Div receipt(ResponseSummary summary, Submission one) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        String late = one.late() ? getTranslation("assessment.response.receipt.late") : "";
        facts.add(
                new Term(getTranslation("assessment.response.receipt.at")),
                new Description(Labels.moment(one.submittedAt(), this) + late),
                new Term(getTranslation("assessment.response.receipt.by")),
                new Description(one.submittedBy()),
                new Term(getTranslation("assessment.response.receipt.to")),
                new Description(summary.owner()),
                new Term(getTranslation("assessment.response.receipt.hash")),
                new Description(new Code(one.hash())));
        Informant informant = one.informant();
        if (informant != null) {
            facts.add(
                    new Term(getTranslation("assessment.proxy.tag")),
                    new Description(getTranslation(
                            "assessment.proxy.informant",
                            informant.name(),
                            getTranslation("assessment.proxy.how." + informant.how()))));
        }
        return new Div(new H3(getTranslation("assessment.response.receipt.number", one.number())), facts);
    }
}
