package jp.yui.ui.assessment.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import jp.yui.contract.assessment.AssignmentApi;
import jp.yui.contract.assessment.Deputies;
import jp.yui.contract.assessment.Deputy;
import jp.yui.contract.assessment.DeputyApi;
import jp.yui.contract.tenancy.Permission;
import jp.yui.ui.shell.Confirmation;
import jp.yui.ui.shell.Labels;
import jp.yui.ui.shell.Place;
import jp.yui.ui.shell.Refusal;

/** Who may decide in the approver's place, from when until when and why; approvers and administrators name and revoke. */
public final class DeputyCard extends Div {

    private final transient Place place;
    private final transient DeputyApi deputies;
    private final transient AssignmentApi people;
    private final transient Clock clock;
    private final transient Consumer<Runnable> guard;
    private final transient Runnable done;
    private final Refusal refusal = new Refusal("deputy-answer");

    public DeputyCard(
            Place place,
            Deputies now,
            DeputyApi deputies,
            AssignmentApi people,
            Clock clock,
            Consumer<Runnable> guard,
            Runnable done) {
        this.place = place;
        this.deputies = deputies;
        this.people = people;
        this.clock = clock;
        this.guard = guard;
        this.done = done;
        addClassName("card");
        setId("deputies");
        Div head = new Div(new H2(getTranslation("assessment.deputy.title")));
        head.addClassName("bar");
        if (names(place)) {
            head.add(nameButton());
        }
        add(head, list(now.deputies()), refusal);
    }

    /** Whether the card has anything to say to this person. */
    public static boolean concerns(Place place, Deputies now) {
        return names(place) || !now.deputies().isEmpty();
    }

    private static boolean names(Place place) {
        return place.may(Permission.ASSESSMENT_APPROVE) || place.may(Permission.TENANT_ADMINISTER);
    }

    private Button nameButton() {
        Button name = new Button(
                getTranslation("assessment.deputy.name"),
                click -> guard.accept(() -> new DeputyDialog(people.respondents(place.tenant()), clock, draft -> {
                            deputies.name(place.tenant(), draft);
                            done.run();
                        })
                        .open()));
        name.addThemeVariants(ButtonVariant.LUMO_SMALL);
        name.setId("deputy-name");
        return name;
    }

    private Component list(List<Deputy> all) {
        if (all.isEmpty()) {
            return new Paragraph(getTranslation("assessment.deputy.none"));
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("items", "deputies");
        all.forEach(one -> list.add(line(one)));
        return list;
    }

    private ListItem line(Deputy one) {
        Span name = new Span(one.name());
        name.addClassName("strong");
        Span tag = new Span(getTranslation("assessment.deputy.state." + state(one)));
        tag.addClassNames("tag", one.active() ? "good" : isToCome(one) ? "wait" : "quiet");
        Div head = new Div(name, tag);
        head.addClassName("bar");
        if ((one.active() || isToCome(one)) && names(place)) {
            head.add(revoke(one));
        }
        Paragraph why = new Paragraph(getTranslation("assessment.deputy.why", one.reason(), one.namedBy()));
        why.addClassName("muted");
        return new ListItem(head, new Div(period(one)), why);
    }

    private String period(Deputy one) {
        String period = getTranslation(
                "assessment.deputy.period",
                Labels.moment(one.from(), this),
                Labels.moment(one.until().minusMinutes(1), this));
        return one.revokedAt() == null
                ? period
                : period
                        + getTranslation(
                                "assessment.deputy.revoked-by", Labels.moment(one.revokedAt(), this), one.revokedBy());
    }

    private boolean isToCome(Deputy one) {
        return one.revokedAt() == null && one.from().isAfter(OffsetDateTime.now(clock));
    }

    private String state(Deputy one) {
        if (one.revokedAt() != null) {
            return "REVOKED";
        }
        return one.active() ? "ACTIVE" : isToCome(one) ? "TO_COME" : "OVER";
    }

    private Button revoke(Deputy one) {
        Button revoke = new Button(getTranslation("assessment.deputy.revoke"), click -> confirm(one));
        revoke.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        revoke.setAriaLabel(getTranslation("assessment.deputy.revoke.of", one.name()));
        revoke.setId("revoke-" + one.id());
        return revoke;
    }

    private void confirm(Deputy one) {
        new Confirmation(
                        "confirm-revoke",
                        "assessment.deputy.revoke",
                        "assessment.deputy.revoke",
                        () -> guard.accept(() -> refusal.attempt(() -> revokeNow(one))),
                        one.name())
                .open();
    }

    private void revokeNow(Deputy one) {
        deputies.revoke(place.tenant(), one.id());
        done.run();
    }
}
