package jp.yui.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import jp.yui.contract.tenancy.TenantKind;
import jp.yui.ui.shell.Page;
import jp.yui.ui.shell.Place;
import jp.yui.ui.shell.Shell;

/** Answers "what do I have to do today", then "where do we stand", then "what next", each for its kind of tenant. */
@Route(value = "", layout = Shell.class)
@PermitAll
class HomePage extends Page {

    private static final int MORNING_ENDS = 11;
    private static final int DAY_ENDS = 17;

    private final transient OperatorDesk operators;
    private final transient PrefectureDesk prefectures;
    private final transient TownDesk towns;
    private final transient Standing standing;
    private final transient AdministratorDesk administrators;
    private final transient Clock clock;

    HomePage(
            OperatorDesk operators,
            PrefectureDesk prefectures,
            TownDesk towns,
            Standing standing,
            AdministratorDesk administrators,
            Clock clock) {
        super("home.title");
        this.operators = operators;
        this.prefectures = prefectures;
        this.towns = towns;
        this.standing = standing;
        this.administrators = administrators;
        this.clock = clock;
    }

    @Override
    protected void draw(Place place, BeforeEnterEvent event) {
        Today today = today(place);
        List<Component> figures =
                place.kind() == TenantKind.PLATFORM ? operators.figures(place, this) : standing.figures(place, this);
        H1 greeting = new H1(getTranslation(greeting(), place.me().name()));
        greeting.setId("page-title");
        Paragraph lead = new Paragraph(today.lead());
        lead.addClassName("lead");
        AdministratorDesk.Said said = administrators.of(place);
        add(greeting, lead);
        said.warning().ifPresent(this::add);
        add(row("wide", today, new NextStep(place)), row("three", figures.toArray(Component[]::new)));
        said.list().ifPresent(this::add);
        List<Component> pictures = standing.pictures(place);
        if (!pictures.isEmpty()) {
            add(row("two", pictures.toArray(Component[]::new)));
        }
    }

    private Today today(Place place) {
        return switch (place.kind()) {
            case PLATFORM -> operators.today(place, this);
            case PREFECTURE -> prefectures.today(place, this);
            case MUNICIPALITY -> towns.today(place, this);
            case CONSORTIUM -> Today.nothing(place, this);
        };
    }

    private String greeting() {
        int hour = LocalTime.now(clock).getHour();
        if (hour < MORNING_ENDS) {
            return "home.morning";
        }
        return hour < DAY_ENDS ? "home.day" : "home.evening";
    }

    private static Div row(String shape, Component... cards) {
        Div row = new Div(cards);
        row.addClassNames("row", shape);
        return row;
    }
}
