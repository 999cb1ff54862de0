package jp.yui.contract.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import jp.yui.contract.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * A round as it is planned.
 *
 * @param title what towns read
 * @param framework code of a published framework
 * @param fiscalYear the fiscal year that answers describe
 * @param opensAt from when towns may answer
 * @param closesAt the last moment at which an answer is in time, inclusive, by the database's clock
 * @param lateAnswers whether answers after that are taken, and marked late
 * @param reminderDays how many days before the deadline towns that have not submitted are reminded, 1 to 60; those late are
 *     reminded weekly after it; null for no reminders
 * @param audience whom it asks
 */
public record RoundDraft(
        @NotBlank @Size(max = 100) String title,
        @NotBlank @Size(max = 40) String framework,
        @NotNull FiscalYear fiscalYear,
        @NotNull OffsetDateTime opensAt,
        @NotNull OffsetDateTime closesAt,
        boolean lateAnswers,
        @Nullable @Min(1) @Max(60) Integer reminderDays,
        @NotNull @Valid Audience audience) {}
