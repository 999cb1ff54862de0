package jp.yui.contract.assessment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The caller's own department, empty for none. */
public record DepartmentDraft(@NotNull @Size(max = 100) String department) {}
