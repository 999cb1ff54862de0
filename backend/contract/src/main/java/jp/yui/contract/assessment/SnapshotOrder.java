package jp.yui.contract.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jp.yui.contract.FiscalYear;

/**
 * Which means to freeze.
 *
 * @param framework code of the framework
 * @param fiscalYear the fiscal year that answers describe
 * @param demo whether of the fictional bodies, which are never mixed with real ones
 */
public record SnapshotOrder(
        @NotBlank @Size(max = 40) String framework, @NotNull FiscalYear fiscalYear, boolean demo) {}
