package jp.yui.ui.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yui.contract.assessment.Framework;
import jp.yui.contract.assessment.Framework.Dimension;
import jp.yui.contract.assessment.Framework.Item;
import jp.yui.contract.assessment.Level;

/** A framework to look things up in: by code, and what comes before and after. */
public record Catalogue(Framework framework) {

    public List<Dimension> dimensions() {
        return framework.dimensions();
    }

    public List<Item> items() {
        return items(framework).toList();
    }

    public Optional<Item> item(String code) {
        return items(framework).filter(item -> item.code().equals(code)).findFirst();
    }

    /** The dimension of an item. */
    public Dimension dimension(Item item) {
        return dimensions().stream()
                .filter(dimension -> dimension.items().contains(item))
                .findFirst()
                .orElseThrow();
    }

    /** The item so many places after this one, or before it; none beyond the ends. */
    public Optional<Item> beside(Item item, int places) {
        List<Item> all = items();
        int wanted = all.indexOf(item) + places;
        return wanted < 0 || wanted >= all.size() ? Optional.empty() : Optional.of(all.get(wanted));
    }

    /** What can be seen at a level. */
    public static Framework.LevelText text(Item item, Level level) {
        return item.levels().stream()
                .filter(text -> text.level().equals(level))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Item> items(Framework framework) {
        return framework.dimensions().stream().flatMap(dimension -> dimension.items().stream());
    }
}
