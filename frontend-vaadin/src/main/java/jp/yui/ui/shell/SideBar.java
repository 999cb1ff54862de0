package jp.yui.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.yui.contract.tenancy.Permission;
import jp.yui.contract.tenancy.TenantKind;

/** The way to each job. A job that is not built yet is named, so that people know it will come, but leads nowhere. */
final class SideBar extends Nav {

    /** Who measures itself against the country. */
    private static final Set<TenantKind> MEASURED = EnumSet.of(TenantKind.MUNICIPALITY, TenantKind.PREFECTURE);

    private final Tools tools = new Tools("menu-");

    SideBar() {
        addClassName("side");
        setAriaLabel(getTranslation("shell.jobs"));
    }

    void show(Optional<Place> place, String path) {
        removeAll();
        place.ifPresent(here -> add(jobs(here, path)));
        tools.show(place);
        add(tools);
    }

    private UnorderedList jobs(Place place, String path) {
        UnorderedList jobs = new UnorderedList(link(place, path, "", "home"), assessment(place, path));
        jobs.add(group(
                "benchmark",
                link(place, path, "benchmark/prefectures", "prefectures"),
                link(place, path, "benchmark/municipalities", "municipalities"),
                link(place, path, "benchmark/answers", "answers"),
                link(place, path, "benchmark/items", "items"),
                link(place, path, "benchmark/method", "method")));
        jobs.add(procurement(place, path));
        if (place.may(Permission.BENCHMARK_IMPORT)) {
            jobs.add(group(
                    "administration",
                    link(place, path, "benchmark/imports", "imports"),
                    link(place, path, "benchmark/releases", "releases")));
        }
        return jobs;
    }

    /** A municipality answers, and conducts rounds of its own; a prefecture conducts. */
    private ListItem assessment(Place place, String path) {
        List<ListItem> steps = new ArrayList<>();
        if (place.kind() == TenantKind.MUNICIPALITY && place.may(Permission.ASSESSMENT_READ)) {
            steps.add(link(place, path, "assessment/responses", "responses"));
        }
        if (place.may(Permission.ASSESSMENT_CONDUCT)) {
            steps.add(link(place, path, "assessment/rounds", "rounds"));
        }
        if (MEASURED.contains(place.kind()) && place.may(Permission.ASSESSMENT_READ)) {
            steps.add(link(place, path, "assessment/aggregates", "aggregates"));
        }
        return steps.isEmpty() ? planned("assessment") : group("assessment", steps.toArray(ListItem[]::new));
    }

    /** A town begins with what it uses today; what is done together comes later. */
    private ListItem procurement(Place place, String path) {
        return place.may(Permission.PROCUREMENT_READ)
                ? group("procurement", link(place, path, "procurement/systems", "systems"))
                : planned("procurement");
    }

    private ListItem group(String job, ListItem... steps) {
        Div name = new Div(getTranslation("job." + job));
        name.addClassName("group");
        return new ListItem(name, new UnorderedList(steps));
    }

    private ListItem planned(String job) {
        Span later = new Span(getTranslation("shell.planned"));
        later.addClassName("later");
        Div text = new Div(new Span(getTranslation("job." + job)), later);
        text.addClassName("planned");
        return new ListItem(text);
    }

    private ListItem link(Place place, String path, String target, String job) {
        Anchor link = new Anchor(place.address(target), getTranslation("job." + job));
        link.setId("nav-" + job);
        String address = "t/" + place.tenant() + (target.isEmpty() ? "" : "/" + target);
        boolean current = target.isEmpty() ? path.equals(address) : path.startsWith(address);
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return new ListItem(link);
    }
}
