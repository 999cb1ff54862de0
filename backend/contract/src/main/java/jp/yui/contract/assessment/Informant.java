package jp.yui.contract.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Who in a municipality gave the answers that its prefecture entered.
 *
 * @param name name and office as they are to stand on the receipt
 * @param how in what way they came
 */
public record Informant(
        @NotBlank @Size(max = 200) String name, @NotNull Channel how) {

    /** On paper, by telephone, or in a meeting. */
    public enum Channel {
        PAPER,
        PHONE,
        MEETING
    }
}
