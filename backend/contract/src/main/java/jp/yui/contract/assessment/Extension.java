package jp.yui.contract.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;

/**
 * More time for one municipality.
 *
 * @param dueAt its new deadline, inclusive; later than now
 * @param reason why, for the record
 */
public record Extension(
        @NotNull OffsetDateTime dueAt,
        @NotBlank @Size(max = 1000) String reason) {}
