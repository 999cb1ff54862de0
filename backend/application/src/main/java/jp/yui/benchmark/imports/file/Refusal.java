package jp.yui.benchmark.imports.file;

import jp.yui.contract.benchmark.ImportReview;

/**
 * A file that cannot be read at all.
 *
 * @param failure the reason, as the review shows it
 */
public record Refusal(ImportReview.Failure failure) implements Reading {}
