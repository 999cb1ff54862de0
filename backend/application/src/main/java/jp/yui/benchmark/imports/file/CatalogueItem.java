package jp.yui.benchmark.imports.file;

import jp.yui.contract.benchmark.Item;
import jp.yui.contract.benchmark.SourceLayout;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as a reader of files needs it: where it stands and how its cells are to be read.
 *
 * @param code code of the indicator
 * @param version version of its definition that is valid in the file's fiscal year
 * @param layout the layout it is published in
 * @param area area heading as published
 * @param label label as published
 * @param scale how a cell is read
 * @param numerator the indicator printed as its numerator, if any
 * @param denominator the indicator printed as its denominator, if any
 */
public record CatalogueItem(
        String code,
        int version,
        SourceLayout layout,
        String area,
        String label,
        Item.Scale scale,
        @Nullable String numerator,
        @Nullable String denominator) {}
