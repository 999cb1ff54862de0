package jp.yui.ui.assessment.answers;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.page.History;
import com.vaadin.flow.router.Location;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import jp.yui.contract.Revision;
import jp.yui.contract.assessment.Answer;
import jp.yui.contract.assessment.AnswerDraft;
import jp.yui.contract.assessment.Framework.Item;
import jp.yui.contract.assessment.Response;
import jp.yui.contract.assessment.ResponseApi;
import jp.yui.contract.assessment.ResponseState;
import jp.yui.contract.assessment.ResponseSummary;
import jp.yui.ui.assessment.Addresses;
import jp.yui.ui.assessment.Catalogue;
import jp.yui.ui.assessment.NextMove;
import jp.yui.ui.assessment.team.TeamBar;
import jp.yui.ui.shell.Place;
import org.jspecify.annotations.Nullable;

/** The list of items and the one that is open; opening another one reads the answers anew, so that colleagues' work is seen. */
final class AnswerDesk extends Div implements AnswerEditor.Desk {

    private static final String SHOWS_ITEM = "shows-item";

    private final transient Place place;
    private final transient Catalogue catalogue;
    private final transient ResponseApi responses;
    private final transient EvidenceDesk evidence;
    private final transient Frame frame;
    private final transient Company company;
    private final TeamBar bar;
    private final ItemList list;
    private final Div pane = new Div();
    private transient Response response;
    private @Nullable AnswerEditor editor;
    private String here;

    /** What the page around does for it. */
    interface Frame {

        /** Runs a step; if it is refused, the page says so. */
        void guarded(Runnable step);

        /** Begins to answer. */
        void start();
    }

    AnswerDesk(
            Place place,
            Response response,
            Catalogue catalogue,
            ResponseApi responses,
            EvidenceDesk evidence,
            Company company,
            Frame frame) {
        this.place = place;
        this.response = response;
        this.catalogue = catalogue;
        this.responses = responses;
        this.evidence = evidence;
        this.frame = frame;
        this.company = company;
        addClassName("answering");
        pane.addClassNames("card", "item-pane");
        here = Addresses.answers(place, response.summary().id());
        list = new ItemList(catalogue, this::address, item -> leave(() -> go(item)));
        list.show(response.answers());
        list.asked(company.threads());
        bar = company.bar(response.summary(), list, this::remember);
        list.addComponentAsFirst(bar);
        add(list, pane);
    }

    /** The item of the address; without one the first that is open, and on a small screen the list. */
    void open(Optional<String> code) {
        Optional<Item> asked = code.flatMap(catalogue::item);
        setClassName(SHOWS_ITEM, asked.isPresent());
        here = asked.map(this::address).orElse(here);
        show(asked.orElseGet(this::firstOpen));
    }

    private Item firstOpen() {
        return firstOpen(item -> list.isShown(item.code()))
                .or(() -> firstOpen(item -> true))
                .orElseGet(() -> catalogue.items().getFirst());
    }

    private Optional<Item> firstOpen(Predicate<Item> wanted) {
        return catalogue.items().stream()
                .filter(item -> list.isOpen(item.code()))
                .filter(wanted)
                .findFirst();
    }

    private ItemHead show(Item item) {
        ItemHead head = new ItemHead(catalogue, item);
        AnswerEditor opened = new AnswerEditor(
                item, summary().fiscalYear(), answer(item.code()), writable(), this, evidence, this::saved);
        editor = opened;
        pane.removeAll();
        pane.add(toList());
        if (summary().state() == ResponseState.NOT_STARTED && NextMove.writes(place, summary())) {
            pane.add(start());
        }
        pane.add(head, opened);
        pane.add(company.question(summary(), item, list));
        pane.add(new ItemSteps(catalogue, item, next -> leave(() -> go(next))));
        list.current(item);
        return head;
    }

    private void saved(Answer answer) {
        list.show(answer);
        bar.again();
    }

    private ResponseSummary summary() {
        return response.summary();
    }

    private UUID id() {
        return summary().id();
    }

    private boolean writable() {
        return summary().state() == ResponseState.DRAFT && NextMove.writes(place, summary());
    }

    private Answer answer(String code) {
        return response.answers().stream()
                .filter(answer -> answer.item().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Button start() {
        Button start = new Button(getTranslation("assessment.answer.start"), click -> frame.start());
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.setId("start");
        return start;
    }

    private Button toList() {
        Button back = new Button(
                getTranslation("assessment.answer.to-list", catalogue.items().size()),
                click -> leave(this::backToList));
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        back.addClassName("to-list");
        return back;
    }

    private void backToList() {
        removeClassName(SHOWS_ITEM);
        push(Addresses.answers(place, id()));
    }

    private void go(Item item) {
        frame.guarded(() -> {
            response = responses.response(place.tenant(), id());
            list.show(response.answers());
            company.listen(summary());
            list.asked(company.threads());
            addClassName(SHOWS_ITEM);
            show(item).focus();
            push(address(item));
        });
    }

    private String address(Item item) {
        return Addresses.answer(place, id(), item.code());
    }

    private void push(String address) {
        here = address;
        history().pushState(null, new Location(here + bar.query()));
    }

    /** Another view of the list is no step of its own: going back leads to the page before. */
    private void remember() {
        history().replaceState(null, new Location(here + bar.query()));
    }

    private static History history() {
        return UI.getCurrent().getPage().getHistory();
    }

    private void leave(Runnable away) {
        if (isUnsaved()) {
            new LeaveDialog(this::save, this::isUnsaved, away, () -> {}).open();
        } else {
            away.run();
        }
    }

    boolean isUnsaved() {
        return editor != null && editor.isUnsaved();
    }

    void save() {
        if (editor != null) {
            editor.save();
        }
    }

    @Override
    public Answer save(Answer seen, AnswerDraft draft) {
        return responses.save(place.tenant(), id(), seen.item(), new Revision(seen.version()), draft);
    }

    @Override
    public Answer current(String item) {
        response = responses.response(place.tenant(), id());
        return answer(item);
    }

    @Override
    public void keptUnsaved(String item) {
        list.unsaved(item);
    }
}
