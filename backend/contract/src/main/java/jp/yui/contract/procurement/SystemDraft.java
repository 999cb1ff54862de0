package jp.yui.contract.procurement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A system as a town records it; what is not known yet is null.
 *
 * @param type code of its {@link SystemType}
 * @param product what it is called
 * @param vendor whom the contract is with
 * @param startsOn first day of the contract
 * @param endsOn last day of the contract
 * @param noticeMonths how many months before the end the town must say that it will not go on
 * @param users how many people use it
 * @param exportTerms how the data leave it, in words: format, fee, time
 * @param exportIncluded whether giving the data out is part of the contract
 * @param openToJoint whether the town would buy it together with others
 * @param cost what it costs in one year; other years stay as they are; null leaves all years as they are
 */
public record SystemDraft(
        @NotBlank @Size(max = 40) String type,
        @NotBlank @Size(max = 200) String product,
        @NotNull @Valid Vendor vendor,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable @Min(0) @Max(60) Integer noticeMonths,
        @Nullable @Min(0) @Max(1_000_000) Integer users,
        @NotNull @Size(max = 2000) String exportTerms,
        @Nullable Boolean exportIncluded,
        boolean openToJoint,
        @Nullable @Valid YearlyCost cost) {}
