package jp.yui.ui.benchmark.municipalities;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import jp.yui.contract.benchmark.MunicipalityPosition;
import jp.yui.ui.benchmark.Ranks;
import jp.yui.ui.benchmark.Reasons;
import jp.yui.ui.shell.FigureCard;
import jp.yui.ui.shell.Labels;

/** The three figures of one municipality: T-score, rank with percentile, and score with the base beside it. */
final class MunicipalityFigures extends Div {

    MunicipalityFigures(MunicipalityPosition one) {
        addClassNames("row", "three");
        add(tScore(one), rank(one), score(one));
    }

    private FigureCard tScore(MunicipalityPosition one) {
        String note = one.tScore() == null
                ? Reasons.of(one.reason(), this)
                : getTranslation(
                        "municipality.t-score.note",
                        Labels.count(one.of()),
                        Labels.figure(one.mean(), 1),
                        Labels.figure(one.sd(), 1));
        return new FigureCard("figure-t-score", getTranslation("column.t-score"), Labels.figure(one.tScore(), 1), note);
    }

    private FigureCard rank(MunicipalityPosition one) {
        String rank = one.rank() == null
                ? Labels.NONE
                : getTranslation("rank.of", Ranks.of(one.rank(), one.tied(), this), Labels.count(one.of()));
        String note = one.percentile() == null
                ? Reasons.of(one.reason(), this)
                : getTranslation("municipality.percentile.note", Labels.figure(one.percentile(), 0));
        FigureCard card = new FigureCard("figure-rank", getTranslation("column.rank"), rank, note);
        Optional.ofNullable(one.percentile()).map(PlaceStrip::new).ifPresent(card::add);
        return card;
    }

    private FigureCard score(MunicipalityPosition one) {
        return new FigureCard(
                "figure-score",
                getTranslation("column.score"),
                Labels.figure(one.score(), 1),
                getTranslation(
                        "municipality.score.note",
                        Labels.figure(one.coverage(), 0),
                        Labels.figure(one.scoreNotApplicableAsZero(), 1)));
    }
}
