package jp.yui.procurement.councils;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.yui.contract.LocalGovernmentCode;

/** The sessions of a council that are known (議会の日程). */
public record SessionCalendar(LocalGovernmentCode body, List<CouncilSession> sessions) {

    public SessionCalendar {
        sessions = sessions.stream()
                .sorted(Comparator.comparing(CouncilSession::closes))
                .toList();
    }

    /** The calendar of the body among these; an empty one if there is none. */
    static SessionCalendar of(LocalGovernmentCode body, Collection<SessionCalendar> calendars) {
        return calendars.stream()
                .filter(calendar -> calendar.body().equals(body))
                .findFirst()
                .orElse(new SessionCalendar(body, List.of()));
    }

    /** The last day on which papers can be handed in so that the vote is there by the day it is needed (最終期限). */
    Optional<LocalDate> latestSafeDate(LocalDate needed) {
        return sessions.stream()
                .filter(session -> !session.closes().isAfter(needed))
                .map(CouncilSession::papersDue)
                .max(Comparator.naturalOrder());
    }

    /** The first session that papers handed in on this day still reach. */
    Optional<CouncilSession> next(LocalDate day) {
        return sessions.stream()
                .filter(session -> !session.papersDue().isBefore(day))
                .findFirst();
    }
}
