package jp.yui.contract.assessment;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * A review that was read and agreed to.
 *
 * @param review its id
 */
public record SheetAcceptance(@NotNull UUID review) {}
