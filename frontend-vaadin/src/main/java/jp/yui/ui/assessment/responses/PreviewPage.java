package jp.yui.ui.assessment.responses;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.yui.contract.assessment.Answer;
import jp.yui.contract.assessment.AnswerDraft;
import jp.yui.contract.assessment.Entry;
import jp.yui.contract.assessment.EvidenceFile;
import jp.yui.contract.assessment.Framework.Dimension;
import jp.yui.contract.assessment.Response;
import jp.yui.contract.assessment.ResponseApi;
import jp.yui.contract.assessment.ResponseState;
import jp.yui.contract.assessment.ResponseSummary;
import jp.yui.contract.assessment.Submission;
import jp.yui.ui.assessment.Addresses;
import jp.yui.ui.assessment.Catalogue;
import jp.yui.ui.assessment.DraftWords;
import jp.yui.ui.assessment.EvidenceFiles;
import jp.yui.ui.assessment.FileWords;
import jp.yui.ui.assessment.Frameworks;
import jp.yui.ui.assessment.Items;
import jp.yui.ui.assessment.Tables;
import jp.yui.ui.assessment.Wordings;
import jp.yui.ui.shell.Crumbs;
import jp.yui.ui.shell.Page;
import jp.yui.ui.shell.Place;
import jp.yui.ui.shell.Shell;

/** Exactly what the owner of the round will see, before it is handed in; afterwards what was handed in. */
@Route(value = Addresses.PREVIEW, layout = Shell.class)
@PermitAll
class PreviewPage extends Page {

    private final transient ResponseApi responses;
    private final transient Frameworks frameworks;
    private final transient EvidenceFiles files;
    private final transient Clock clock;

    PreviewPage(ResponseApi responses, Frameworks frameworks, EvidenceFiles files, Clock clock) {
        super("assessment.response.preview");
        this.responses = responses;
        this.frameworks = frameworks;
        this.files = files;
        this.clock = clock;
    }

    @Override
    protected void draw(Place place, BeforeEnterEvent event) {
        UUID id = Addresses.id(event.getRouteParameters().get(Addresses.ID));
        Response response = responses.response(place.tenant(), id);
        ResponseSummary summary = response.summary();
        Catalogue catalogue = frameworks.get(place, summary.framework());
        boolean handedIn = isHandedIn(summary);
        String lead = "assessment.response.preview.lead." + (handedIn ? "after" : "before");
        head(crumbs(place, summary), getTranslation(lead, summary.owner()));
        add(who(summary));
        Map<String, Submission.Copy> answers = shown(place, response, handedIn);
        Items items = new Items(place, id, catalogue);
        catalogue
                .dimensions()
                .forEach(dimension ->
                        add(card(dimension, answers, items, file -> files.link(place.tenant(), id, file))));
    }

    private Crumbs crumbs(Place place, ResponseSummary summary) {
        return new Crumbs()
                .step(getTranslation("job.assessment"), Addresses.responses(place))
                .step(summary.title(), Addresses.response(place, summary.id()))
                .here(title());
    }

    private static boolean isHandedIn(ResponseSummary summary) {
        return summary.state() == ResponseState.SUBMITTED || summary.state() == ResponseState.ACCEPTED;
    }

    /** What waits to be confirmed is shown as it was handed over. */
    private Map<String, Submission.Copy> shown(Place place, Response response, boolean handedIn) {
        UUID id = response.summary().id();
        if (response.summary().entry() == Entry.TRANSFERRED) {
            return byItem(responses.transfer(place.tenant(), id).answers());
        }
        return handedIn ? submitted(place, id) : drafted(response);
    }

    private Map<String, Submission.Copy> submitted(Place place, UUID id) {
        return byItem(responses.submissions(place.tenant(), id).getFirst().answers());
    }

    private static Map<String, Submission.Copy> byItem(List<Submission.Copy> answers) {
        return answers.stream().collect(Collectors.toMap(Submission.Copy::item, Function.identity()));
    }

    private static Map<String, Submission.Copy> drafted(Response response) {
        return response.answers().stream()
                .collect(Collectors.toMap(
                        Answer::item, one -> new Submission.Copy(one.item(), one.content(), one.files())));
    }

    private Component who(ResponseSummary summary) {
        Div card = new Div(new H2(getTranslation("assessment.response.preview.who")));
        card.addClassName("card");
        card.setId("preview-who");
        getTranslation("assessment.response.preview.who.text", summary.owner())
                .lines()
                .map(Paragraph::new)
                .forEach(card::add);
        return card;
    }

    private Component card(
            Dimension dimension,
            Map<String, Submission.Copy> answers,
            Items items,
            Function<EvidenceFile, Anchor> link) {
        List<String> head = List.of(
                getTranslation("assessment.answer.item"),
                getTranslation("assessment.answer.level"),
                getTranslation("assessment.response.preview.words"),
                getTranslation("assessment.answer.evidence"),
                getTranslation("assessment.answer.target"));
        Div card = new Div(
                new H2(dimension.code() + " " + Wordings.of(dimension.name(), this)),
                Tables.table(
                        "preview-" + dimension.code(),
                        Wordings.of(dimension.name(), this),
                        head,
                        dimension.items().stream()
                                .filter(item -> answers.containsKey(item.code()))
                                .map(item -> line(answers.get(item.code()), items, link))
                                .toList()));
        card.addClassNames("card", "preview");
        return card;
    }

    private List<Component> line(Submission.Copy copy, Items items, Function<EvidenceFile, Anchor> link) {
        AnswerDraft draft = copy.content();
        Span words = new Span((draft.reason() + "\n" + draft.note()).strip());
        words.addClassName("as-typed");
        return List.of(
                items.link(copy.item(), this),
                Tables.text(DraftWords.level(draft, this)),
                words,
                evidence(copy, link),
                Tables.text(DraftWords.target(draft, this)));
    }

    private Component evidence(Submission.Copy copy, Function<EvidenceFile, Anchor> link) {
        UnorderedList texts = DraftWords.evidence(copy.content(), this);
        if (copy.files().isEmpty()) {
            return texts;
        }
        return new Div(texts, FileWords.list(copy.files(), link, clock, this));
    }
}
