package jp.yui.contract.assessment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A line for a thread.
 *
 * @param text plain text; may be empty only when the line settles the thread
 * @param settled whether the matter is settled with it
 */
public record QuestionDraft(@NotNull @Size(max = 2000) String text, boolean settled) {}
