package jp.yui.ui.assessment.rounds;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import jp.yui.contract.assessment.Framework;
import jp.yui.contract.assessment.FrameworkApi;
import jp.yui.contract.assessment.LevelRow;
import jp.yui.contract.assessment.Round;
import jp.yui.contract.assessment.RoundApi;
import jp.yui.ui.benchmark.Downloads;
import jp.yui.ui.shell.Crumbs;
import jp.yui.ui.shell.Labels;
import jp.yui.ui.shell.Notice;
import jp.yui.ui.shell.Page;
import jp.yui.ui.shell.Place;
import jp.yui.ui.shell.Shell;

/** What was submitted to a round, by name: municipality and dimension, and item by item. */
@Route(value = RoundAddresses.LEVELS, layout = Shell.class)
@PermitAll
class LevelsPage extends Page {

    private final transient RoundApi rounds;
    private final transient FrameworkApi frameworks;
    private final transient Downloads downloads;

    LevelsPage(RoundApi rounds, FrameworkApi frameworks, Downloads downloads) {
        super("assessment.round.levels");
        this.rounds = rounds;
        this.frameworks = frameworks;
        this.downloads = downloads;
    }

    @Override
    protected void draw(Place place, BeforeEnterEvent event) {
        Round round =
                rounds.round(place.tenant(), RoundAddresses.id(event, "round").orElseThrow(BoardPage::unknown));
        List<LevelRow> rows = rounds.levels(place.tenant(), round.id());
        Crumbs crumbs = new Crumbs()
                .step(getTranslation("assessment.round.title"), RoundAddresses.rounds(place))
                .step(round.plan().title(), RoundAddresses.board(place, round.id()))
                .here(title());
        head(
                crumbs,
                getTranslation(
                        "assessment.round.levels.lead",
                        round.plan().title(),
                        Labels.count(rows.size()),
                        Labels.count(round.bodies())));
        if (rows.isEmpty()) {
            add(new Notice(
                    "no-levels",
                    getTranslation("assessment.round.levels.none.title"),
                    getTranslation("assessment.round.levels.none.text")));
        } else {
            show(place, round, rows);
        }
    }

    private void show(Place place, Round round, List<LevelRow> rows) {
        Framework framework = frameworks.framework(place.tenant(), round.plan().framework());
        Div files = downloads.links(
                uri -> uri.path("/api/t/{tenant}/assessment/rounds/{round}/levels")
                        .build(place.tenant(), round.id()),
                "yui-levels-" + round.plan().fiscalYear());
        add(new HeatCard(place, round, framework, rows, files), new ItemSpreadCard(framework, rows));
    }
}
