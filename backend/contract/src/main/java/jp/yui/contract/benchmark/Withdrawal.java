package jp.yui.contract.benchmark;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why a release is withdrawn.
 *
 * @param reason shown beside every edition that used it, 1 to 500 characters
 */
public record Withdrawal(@NotBlank @Size(max = 500) String reason) {}
