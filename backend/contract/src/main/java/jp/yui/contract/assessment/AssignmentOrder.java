package jp.yui.contract.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Items given to a department, a person, or, with neither, to nobody in particular again.
 *
 * @param items codes of the items, one or all
 * @param department name of the department, empty for none
 * @param person one of the town's {@link Respondents}, null for none
 */
public record AssignmentOrder(
        @NotEmpty @Size(max = 200) List<@NotBlank @Size(max = 20) String> items,
        @NotNull @Size(max = 100) String department,
        @Nullable @Size(max = 100) String person) {}
