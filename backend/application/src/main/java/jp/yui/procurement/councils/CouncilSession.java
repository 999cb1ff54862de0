package jp.yui.procurement.councils;

import java.time.LocalDate;

/**
 * A session of a council (会期).
 *
 * @param papersDue the last day on which a bill for it can be handed in inside the town hall (議案提出期限)
 * @param closes its last day, on which it votes at the latest
 */
public record CouncilSession(LocalDate papersDue, LocalDate opens, LocalDate closes) {

    public CouncilSession {
        if (closes.isBefore(opens)) {
            throw new IllegalArgumentException("A session ends on " + closes + ", before it opens on " + opens);
        }
        if (papersDue.isAfter(closes)) {
            throw new IllegalArgumentException("Papers are due on " + papersDue + ", after the session ends");
        }
    }
}
