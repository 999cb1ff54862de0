package jp.yui.ui.benchmark.items;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import jp.yui.contract.benchmark.Item;
import jp.yui.contract.benchmark.ItemComparison;
import jp.yui.contract.benchmark.ItemRate;
import jp.yui.ui.benchmark.Look;
import jp.yui.ui.benchmark.Shares;
import jp.yui.ui.shell.FigureCard;
import jp.yui.ui.shell.Labels;

/** The figures of one item that count: the nation, its middle, and the viewer's own place. */
final class ItemFigures extends Div {

    ItemFigures(Item item, Optional<ItemComparison> own, Optional<ItemRate> prefecture) {
        addClassNames("row", "four");
        add(nation(item), middle(item));
        prefecture.ifPresent(rate -> add(prefecture(rate)));
        own.ifPresent(one -> add(own(one)));
    }

    private FigureCard nation(Item item) {
        return new FigureCard(
                "figure-nation",
                getTranslation("item.mean." + item.scale()),
                Shares.of(item.mean(), item.scale()),
                getTranslation(
                        "item.mean.note",
                        Labels.count(item.n()),
                        Labels.count(item.notApplicable()),
                        Labels.count(item.notAnswered() + item.notCollected())));
    }

    /** A yes or no has no middle; there the residents say more. */
    private FigureCard middle(Item item) {
        if (item.median() == null) {
            return new FigureCard(
                    "figure-weighted",
                    getTranslation("item.weighted"),
                    Shares.of(item.populationWeighted(), item.scale()),
                    getTranslation("item.weighted.note"));
        }
        return new FigureCard(
                "figure-median",
                getTranslation("item.median"),
                Shares.of(item.median(), item.scale()),
                getTranslation(
                        "item.median.note", Shares.of(item.q1(), item.scale()), Shares.of(item.q3(), item.scale())));
    }

    private FigureCard prefecture(ItemRate rate) {
        String note = rate.mean() == null
                ? getTranslation("item.own.none")
                : getTranslation(
                        "item.prefecture.note",
                        Labels.change(Shares.difference(rate.need()), 1),
                        Labels.count(rate.n()));
        return new FigureCard("figure-prefecture", rate.prefectureName(), Shares.of(rate.mean(), rate.scale()), note);
    }

    private FigureCard own(ItemComparison own) {
        return new FigureCard(
                "figure-own",
                getTranslation("item.own"),
                Look.of(own.status(), own.value(), own.scale(), this).text(),
                own.ahead() == null
                        ? getTranslation("item.own.none")
                        : getTranslation("item.own.note", Labels.figure(own.ahead(), 1)));
    }
}
