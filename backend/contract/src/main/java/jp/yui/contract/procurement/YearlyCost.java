package jp.yui.contract.procurement;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.stream.Stream;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.Yen;
import org.jspecify.annotations.Nullable;

/**
 * What a system costs in one fiscal year, tax included, by item; null is "not known", which is not 0.
 *
 * @param fiscalYear the year
 * @param licence licences and use of software
 * @param maintenance maintenance and support
 * @param cloud government cloud and hosting
 * @param network lines and network
 * @param other anything else; negative for a discount
 */
public record YearlyCost(
        @NotNull FiscalYear fiscalYear,
        @Nullable Yen licence,
        @Nullable Yen maintenance,
        @Nullable Yen cloud,
        @Nullable Yen network,
        @Nullable Yen other) {

    /** The sum of what is known; null if nothing is. */
    public @Nullable Yen total() {
        return known().reduce(Yen::plus).orElse(null);
    }

    private Stream<Yen> known() {
        return Stream.of(licence, maintenance, cloud, network, other).filter(Objects::nonNull);
    }
}
