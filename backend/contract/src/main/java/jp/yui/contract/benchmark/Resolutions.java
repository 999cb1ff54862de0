package jp.yui.contract.benchmark;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import jp.yui.contract.LocalGovernmentCode;
import org.jspecify.annotations.Nullable;

/**
 * A person's decisions on uncertain columns.
 *
 * @param resolutions one per column; all are applied or none
 */
public record Resolutions(@Valid @NotEmpty List<Resolution> resolutions) {

    /**
     * @param index the column's index as the review gives it
     * @param code the body it means, or null to leave the column out
     */
    public record Resolution(int index, @Nullable LocalGovernmentCode code) {}
}
