package jp.yui.contract.assessment;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import jp.yui.contract.LocalGovernmentCode;
import org.jspecify.annotations.Nullable;

/**
 * Whom a round asks.
 *
 * @param kind all municipalities of the prefecture, chosen ones, those of one population class, or the town itself
 * @param bodies the chosen ones; empty for every other kind
 * @param populationClass class of scheme JP-7, such as {@code 5000-9999}; null for every other kind
 */
public record Audience(
        @NotNull Kind kind,
        @NotNull List<LocalGovernmentCode> bodies,
        @Nullable String populationClass) {

    /** The ways to choose. */
    public enum Kind {
        ALL,
        CHOSEN,
        CLASS,
        SELF
    }
}
