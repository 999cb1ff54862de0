package jp.yui.contract.assessment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Approval inside the town.
 *
 * @param reason needed only where an ADMIN approves what he or she edited last, because there is nobody else; it is logged
 */
public record Approval(@NotNull @Size(max = 1000) String reason) {}
