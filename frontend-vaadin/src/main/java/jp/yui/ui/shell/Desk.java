package jp.yui.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.benchmark.BenchmarkApi;
import jp.yui.contract.benchmark.Edition;
import jp.yui.contract.tenancy.Me;
import jp.yui.contract.tenancy.MeApi;
import jp.yui.contract.tenancy.Permission;
import jp.yui.ui.api.ApiProblem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/** What one browser tab looks at. Asked anew on every navigation, so that a right that ended is gone at the next step. */
@SpringComponent
@UIScope
public class Desk {

    private static final String LAST_TENANT = "yui.last-tenant";

    private final MeApi people;
    private final BenchmarkApi benchmark;
    private final Clock clock;
    private @Nullable Place place;
    private @Nullable Me me;

    Desk(MeApi people, BenchmarkApi benchmark, Clock clock) {
        this.people = people;
        this.benchmark = benchmark;
        this.clock = clock;
    }

    /** Finds the place of an address; a tenant that the person does not belong to is as unknown as one that is not. */
    Place arrive(BeforeEnterEvent event) {
        place = null;
        me = people.me();
        Me.Membership membership =
                membership(me, event.getRouteParameters().get(Place.TENANT).orElse(""));
        List<Edition> editions = editions(membership);
        place = new Place(me, membership, editions, year(event, editions), thisYear());
        VaadinSession.getCurrent().setAttribute(LAST_TENANT, place.tenant().value());
        return place;
    }

    /** The place of the page that is shown, if it could be found. */
    Optional<Place> place() {
        return Optional.ofNullable(place);
    }

    /** The person as last seen, also where the place could not be found. */
    Optional<Me> me() {
        return Optional.ofNullable(me);
    }

    /** The tenant to begin with: the last one visited in this session, else the first. */
    Optional<Me.Membership> firstMembership() {
        Me now = people.me();
        me = now;
        Object last = VaadinSession.getCurrent().getAttribute(LAST_TENANT);
        return now.memberships().stream()
                .filter(one -> one.tenant().key().value().equals(last))
                .findFirst()
                .or(() -> now.memberships().stream().findFirst());
    }

    private static Me.Membership membership(Me me, String tenant) {
        return me.memberships().stream()
                .filter(one -> one.tenant().key().value().equals(tenant))
                .findFirst()
                .orElseThrow(() -> ApiProblem.of(
                        404, JsonNodeFactory.instance.objectNode().put("type", "urn:yui:problem:tenant-not-found")));
    }

    private List<Edition> editions(Me.Membership membership) {
        return membership.permissions().contains(Permission.BENCHMARK_READ)
                ? benchmark.editions(membership.tenant().key())
                : List.of();
    }

    private FiscalYear year(BeforeEnterEvent event, List<Edition> editions) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(Place.YEAR)
                .flatMap(Desk::yearOf)
                .or(() -> editions.stream().map(Edition::fiscalYear).max(FiscalYear::compareTo))
                .orElseGet(this::thisYear);
    }

    private static Optional<FiscalYear> yearOf(String text) {
        try {
            return Optional.of(FiscalYear.valueOf(text));
        } catch (IllegalArgumentException notAYear) {
            return Optional.empty();
        }
    }

    private FiscalYear thisYear() {
        LocalDate today = LocalDate.now(clock);
        return new FiscalYear(today.getMonthValue() < 4 ? today.getYear() - 1 : today.getYear());
    }
}
