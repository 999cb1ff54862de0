package jp.yui.procurement.councils;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.LocalGovernmentCode;
import org.jspecify.annotations.Nullable;

/** What the calendar of a council says about a vote that is needed by a day. */
public sealed interface CouncilWarning {

    /** How long before the latest safe date one is warned. */
    int DAYS_AHEAD = 30;

    LocalGovernmentCode body();

    /** No session that ends in time is known: somebody enters the calendar. */
    record NoSessionKnown(LocalGovernmentCode body) implements CouncilWarning {}

    /** The latest safe date is near. */
    record LastChance(LocalGovernmentCode body, LocalDate latestSafeDate) implements CouncilWarning {}

    /**
     * No session can be reached in time any more.
     *
     * @param next the session that can be reached, if one is known
     * @param anotherYear whether that one ends in a later fiscal year than the vote is needed in: it costs the town a year
     */
    record Missed(
            LocalGovernmentCode body,
            LocalDate latestSafeDate,
            @Nullable CouncilSession next,
            boolean anotherYear) implements CouncilWarning {}

    /** The warnings for all bodies whose vote is awaited, the earliest latest safe date first. */
    static List<CouncilWarning> of(Collection<SessionCalendar> calendars, LocalDate needed, LocalDate today) {
        return calendars.stream()
                .sorted(Comparator.comparing((SessionCalendar calendar) ->
                                calendar.latestSafeDate(needed).orElse(LocalDate.MIN))
                        .thenComparing(SessionCalendar::body))
                .flatMap(calendar -> of(calendar, needed, today))
                .toList();
    }

    private static Stream<CouncilWarning> of(SessionCalendar calendar, LocalDate needed, LocalDate today) {
        Optional<LocalDate> latest = calendar.latestSafeDate(needed);
        if (latest.isEmpty()) {
            return Stream.of(new NoSessionKnown(calendar.body()));
        }
        if (today.isAfter(latest.get())) {
            return Stream.of(missed(calendar, latest.get(), needed, today));
        }
        return today.plusDays(DAYS_AHEAD).isBefore(latest.get())
                ? Stream.empty()
                : Stream.of(new LastChance(calendar.body(), latest.get()));
    }

    private static Missed missed(SessionCalendar calendar, LocalDate latest, LocalDate needed, LocalDate today) {
        CouncilSession next = calendar.next(today).orElse(null);
        boolean anotherYear = next == null || FiscalYear.of(next.closes()).compareTo(FiscalYear.of(needed)) > 0;
        return new Missed(calendar.body(), latest, next, anotherYear);
    }
}
