package jp.yui.contract.assessment;

import java.time.OffsetDateTime;

/**
 * A published version of the framework (診断モデル).
 *
 * @param code such as {@code YUI-2026.1}
 * @param name its name
 * @param publishedAt since when it cannot change
 * @param items how many items it asks
 */
public record FrameworkSummary(String code, Wording name, OffsetDateTime publishedAt, int items) {}
