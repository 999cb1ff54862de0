package jp.yui.contract.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why somebody takes a step back; it stands in the history. */
public record Reason(@NotBlank @Size(max = 1000) String reason) {}
