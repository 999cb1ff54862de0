package jp.yui.contract.assessment;

import java.time.OffsetDateTime;
import jp.yui.contract.FiscalYear;

/**
 * Means over towns that can be read.
 *
 * @param framework code of the framework
 * @param fiscalYear the fiscal year that answers describe
 * @param serial number of the newest snapshot
 * @param takenAt when that one was frozen
 */
public record PublishedSnapshot(String framework, FiscalYear fiscalYear, int serial, OffsetDateTime takenAt) {}
