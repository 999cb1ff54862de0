package jp.yui.contract.assessment;

import jp.yui.contract.FiscalYear;

/**
 * A snapshot that was taken.
 *
 * @param serial 1 for the first of the framework, year and kind of bodies
 */
public record SnapshotTaken(String framework, FiscalYear fiscalYear, boolean demo, int serial) {}
