package jp.yui.procurement.consortia;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.platform.Problem;

/** Who coordinates (幹事団体) from which day on: one body on every day since the founding. */
final class Coordinators {

    private final NavigableMap<LocalDate, LocalGovernmentCode> from = new TreeMap<>();

    Coordinators(LocalGovernmentCode first, LocalDate day) {
        from.put(day, first);
    }

    LocalGovernmentCode at(LocalDate day) {
        Map.Entry<LocalDate, LocalGovernmentCode> since = from.floorEntry(day);
        return (since == null ? from.firstEntry() : since).getValue();
    }

    /** Hands over from this day on, after the last change. */
    void hand(LocalGovernmentCode next, LocalDate day) {
        if (!day.isAfter(from.lastKey())) {
            throw new Problem.Conflict(
                    "coordination-out-of-order",
                    "Coordination changed on " + from.lastKey() + " already",
                    Map.of("since", from.lastKey()));
        }
        from.put(day, next);
    }

    /** What was to be coordinated by those that are gone is coordinated by their successor. */
    void merge(Collection<LocalGovernmentCode> gone, LocalGovernmentCode successor, LocalDate day) {
        if (gone.contains(at(day))) {
            from.put(day, successor);
        }
        from.tailMap(day, true).replaceAll((since, body) -> gone.contains(body) ? successor : body);
    }

    /** Whether the body coordinates on this day or on a later one. */
    boolean isFrom(LocalGovernmentCode body, LocalDate day) {
        return at(day).equals(body) || from.tailMap(day, false).containsValue(body);
    }
}
