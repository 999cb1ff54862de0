package jp.yui.benchmark.imports.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.yui.contract.benchmark.SourceLayout;

/** The indicators of every published layout, found by the label that a file prints. */
public final class Catalogue {

    private final Map<SourceLayout, Map<String, CatalogueItem>> byLabel;

    public Catalogue(List<CatalogueItem> items) {
        this.byLabel = items.stream()
                .collect(Collectors.groupingBy(
                        CatalogueItem::layout, Collectors.toMap(item -> Text.key(item.label()), Function.identity())));
    }

    Optional<CatalogueItem> find(SourceLayout layout, String label) {
        return Optional.ofNullable(byLabel.getOrDefault(layout, Map.of()).get(Text.key(label)));
    }

    List<CatalogueItem> items(SourceLayout layout) {
        return List.copyOf(byLabel.getOrDefault(layout, Map.of()).values());
    }
}
