package jp.yui.contract.assessment;

import jakarta.validation.constraints.Min;

/** Up to which line the caller has read a thread. */
public record QuestionReading(@Min(1) int seq) {}
