package jp.yui.procurement.alignment;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import jp.yui.contract.Yen;

/**
 * What the shared system asks of those that join it, and over which months all beginnings are compared.
 *
 * @param earliest first month in which it may begin; costs are counted from here on
 * @param latest last month in which it may begin
 * @param counted last month that is counted, the same for every beginning
 * @param months length of the first common term
 * @param extraWave what each further month of going live costs, however many join in it
 * @param perMonthMissing what a first term costs more for each month by which it is shorter
 */
record JointTerms(
        YearMonth earliest, YearMonth latest, YearMonth counted, int months, Yen extraWave, Yen perMonthMissing) {

    JointTerms {
        if (latest.isBefore(earliest) || counted.isBefore(latest)) {
            throw new IllegalArgumentException("The months run from the earliest over the latest to the last counted");
        }
        if (months < 1 || extraWave.value() < 0 || perMonthMissing.value() < 0) {
            throw new IllegalArgumentException("A term lasts a month or more, and costs are nothing or more");
        }
    }

    List<YearMonth> beginnings() {
        return Stream.iterate(earliest, month -> !month.isAfter(latest), month -> month.plusMonths(1))
                .toList();
    }

    /** The last month of the common term that begins in this month. */
    YearMonth commonEnd(YearMonth start) {
        return start.plusMonths(months - 1L);
    }
}
