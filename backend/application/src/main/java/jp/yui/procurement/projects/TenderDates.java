package jp.yui.procurement.projects;

import java.time.OffsetDateTime;

/** The dates of a tender: questions end before the deadline, and nothing is opened before it has passed. */
record TenderDates(
        OffsetDateTime notice, OffsetDateTime questionsUntil, OffsetDateTime deadline, OffsetDateTime opening) {

    TenderDates {
        if (questionsUntil.isBefore(notice)) {
            throw new IllegalArgumentException("Questions end after the notice");
        }
        if (!questionsUntil.isBefore(deadline)) {
            throw new IllegalArgumentException("Questions end before the deadline");
        }
        if (opening.isBefore(deadline)) {
            throw new IllegalArgumentException("Nothing is opened before the deadline");
        }
    }
}
