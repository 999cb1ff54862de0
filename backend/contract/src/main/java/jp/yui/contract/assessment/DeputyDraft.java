package jp.yui.contract.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;

/**
 * A deputy to be named.
 *
 * @param person one of the town's {@link Respondents}, not the caller
 * @param from from when
 * @param until until when, exclusive; later than from and than now
 * @param reason why, for the record
 */
public record DeputyDraft(
        @NotBlank @Size(max = 100) String person,
        @NotNull OffsetDateTime from,
        @NotNull OffsetDateTime until,
        @NotBlank @Size(max = 1000) String reason) {}
