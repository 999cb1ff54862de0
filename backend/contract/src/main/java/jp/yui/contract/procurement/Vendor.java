package jp.yui.contract.procurement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Whom a contract is with.
 *
 * @param name as somebody typed it; ways of writing the same name are merged, never changed
 * @param corporateNumber null where it is not known or there is none
 */
public record Vendor(
        @NotBlank @Size(max = 200) String name, @Nullable CorporateNumber corporateNumber) {}
