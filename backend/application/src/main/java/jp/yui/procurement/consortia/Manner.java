package jp.yui.procurement.consortia;

import java.time.LocalDate;

/** How ballots are given: at a meeting by those present, or in writing until a day (書面表決). */
sealed interface Manner {

    /** The last day on which a ballot counts. */
    LocalDate lastDay();

    /** At a meeting, on its day. */
    record At(Meeting meeting) implements Manner {

        @Override
        public LocalDate lastDay() {
            return meeting.held();
        }
    }

    /** In writing, until the end of this day. */
    record InWriting(LocalDate lastDay) implements Manner {}
}
