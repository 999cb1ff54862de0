package jp.yui.procurement.consortia;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.yui.platform.Problem;

/** The versions of a consortium's rule book; the one in force on the day decides, however new the newest is. */
record RuleBooks(List<RuleBook> versions) {

    RuleBooks {
        versions = List.copyOf(versions);
    }

    RuleBook at(LocalDate day) {
        return versions.reversed().stream()
                .filter(book -> !book.inForceFrom().isAfter(day))
                .findFirst()
                .orElseThrow(() -> new Problem.Conflict(
                        "no-rules-in-force", "No rule book is in force on " + day, Map.of("day", day)));
    }

    /** With the next version, which follows the last in number and in time. */
    RuleBooks with(RuleBook next) {
        RuleBook last = versions.getLast();
        if (next.version() != last.version() + 1 || !next.inForceFrom().isAfter(last.inForceFrom())) {
            throw new Problem.Conflict(
                    "rules-out-of-order",
                    "The next rule book is version " + (last.version() + 1) + " and comes into force after "
                            + last.inForceFrom(),
                    Map.of("version", last.version(), "inForceFrom", last.inForceFrom()));
        }
        List<RuleBook> more = new ArrayList<>(versions);
        more.add(next);
        return new RuleBooks(more);
    }
}
