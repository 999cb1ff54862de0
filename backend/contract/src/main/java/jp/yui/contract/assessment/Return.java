package jp.yui.contract.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A submission sent back to the town, or an accepted one opened again.
 *
 * @param reason why, as a whole
 * @param comments what to mend, item by item
 * @param dueAt a new deadline for this town; needed when its present one has passed and late answers are not taken
 */
public record Return(
        @NotBlank @Size(max = 1000) String reason,
        @NotNull @Size(max = 200) List<@Valid Comment> comments,
        @Nullable OffsetDateTime dueAt) {

    /** What is to be mended in one item. */
    public record Comment(
            @NotBlank @Size(max = 20) String item,
            @NotBlank @Size(max = 1000) String text) {}
}
