package jp.yui.ui.assessment.team;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import java.util.function.Predicate;
import jp.yui.contract.assessment.AssignmentApi;
import jp.yui.contract.assessment.AssignmentOrder;
import jp.yui.contract.assessment.DepartmentDraft;
import jp.yui.contract.assessment.ResponseState;
import jp.yui.contract.assessment.ResponseSummary;
import jp.yui.contract.tenancy.Permission;
import jp.yui.ui.assessment.Catalogue;
import jp.yui.ui.shell.Place;

/** Over the list of items: which of them to see, who is meant to answer them, and which department is one's own. */
public final class TeamBar extends Div {

    private final transient Place place;
    private final transient ResponseSummary response;
    private final transient Catalogue catalogue;
    private final transient AssignmentApi assignments;
    private final transient ItemBoard board;
    private final Select<Show> show = new Select<>();
    private transient Plan plan;

    /** The list that the bar speaks to. */
    public interface ItemBoard {

        /** Shows these items only. */
        void narrow(Predicate<String> shown);

        /** Says at each item who is meant to answer it. */
        void meantFor(Plan plan);

        /** Whether nobody has answered it yet. */
        boolean isOpen(String item);

        /** Keeps in the address which items are shown. */
        void remember();
    }

    public TeamBar(
            Place place,
            ResponseSummary response,
            Catalogue catalogue,
            AssignmentApi assignments,
            Location location,
            ItemBoard board) {
        this.place = place;
        this.response = response;
        this.catalogue = catalogue;
        this.assignments = assignments;
        this.board = board;
        this.plan = Plan.of(
                assignments.respondents(place.tenant()), assignments.assignments(place.tenant(), response.id()));
        addClassName("team-bar");
        setId("team-bar");
        show.setId("show");
        show.setLabel(getTranslation("assessment.team.show"));
        show.setItems(Show.values());
        count();
        show.setValue(Show.of(location));
        show.addValueChangeListener(change -> {
            narrow();
            board.remember();
        });
        show.setWidthFull();
        add(show);
        buttons();
        tell();
    }

    /** What an address needs to come back to the same view. */
    public String query() {
        return show.getValue().query();
    }

    /** The counts in the choices; refreshing the choices themselves would take the choice away. */
    private void count() {
        show.setItemLabelGenerator(this::label);
    }

    private String label(Show one) {
        return getTranslation("assessment.team.show." + one, items(one));
    }

    private long items(Show one) {
        Predicate<String> items = plan.items(one, board::isOpen);
        return catalogue.items().stream()
                .filter(item -> items.test(item.code()))
                .count();
    }

    private void buttons() {
        Div buttons = new Div();
        buttons.addClassName("bar");
        if (plans()) {
            buttons.add(button("assign", this::assign));
        }
        if (place.may(Permission.ASSESSMENT_ANSWER) || place.may(Permission.ASSESSMENT_APPROVE)) {
            buttons.add(button("department", this::introduce));
        }
        add(buttons);
    }

    private boolean plans() {
        boolean underWay = response.state() != ResponseState.NOT_STARTED && response.state() != ResponseState.ACCEPTED;
        return underWay && (place.may(Permission.ASSESSMENT_ANSWER) || place.may(Permission.TENANT_ADMINISTER));
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(getTranslation("assessment.team." + key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setId("team-" + key);
        return button;
    }

    private void assign() {
        new AssignDialog(catalogue, plan, this::assign).open();
    }

    private void assign(AssignmentOrder order) {
        plan = plan.with(assignments.assign(place.tenant(), response.id(), order));
        tell();
    }

    private void introduce() {
        new DepartmentDialog(plan.respondents(), this::introduce).open();
    }

    private void introduce(String department) {
        plan = plan.with(assignments.introduce(place.tenant(), new DepartmentDraft(department)));
        tell();
    }

    private void tell() {
        board.meantFor(plan);
        count();
        narrow();
    }

    /** Answers were saved: what is open may have changed. An item that one has just answered stays in sight until the next choice. */
    public void again() {
        count();
    }

    private void narrow() {
        board.narrow(plan.items(show.getValue(), board::isOpen));
    }
}
