package jp.yui.procurement.consortia;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days on which something holds, first and last included; without a last day it holds until further notice. */
public record Term(LocalDate from, @Nullable LocalDate last) {

    public Term {
        if (last != null && last.isBefore(from)) {
            throw new IllegalArgumentException("A term ends on " + last + ", before it begins on " + from);
        }
    }

    public static Term from(LocalDate day) {
        return new Term(day, null);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (last == null || !day.isAfter(last));
    }

    /** Whether some day lies in both. */
    public boolean overlaps(Term other) {
        return covers(other.from) || other.covers(from);
    }

    /** The same term, over at the end of this day. */
    Term until(LocalDate day) {
        return new Term(from, day);
    }
}
