package jp.yui.procurement.alignment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.yui.procurement.alignment.Beginning.Priced;

/** All beginnings month by month. */
record Alignment(List<Beginning> beginnings) {

    Alignment {
        beginnings = List.copyOf(beginnings);
    }

    /** The cheapest beginning, the earlier one of equals; none if every month is impossible for somebody. */
    Optional<Priced> cheapest() {
        return beginnings.stream()
                .filter(Priced.class::isInstance)
                .map(Priced.class::cast)
                .min(Comparator.comparing(Priced::total).thenComparing(Priced::month));
    }
}
