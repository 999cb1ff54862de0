package jp.yui.procurement.consortia;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import jp.yui.contract.LocalGovernmentCode;

/** A meeting that was held, and the bodies that were present. */
record Meeting(LocalDate held, String subject, SortedSet<LocalGovernmentCode> present) {

    Meeting {
        present = Collections.unmodifiableSortedSet(new TreeSet<>(present));
    }

    static Meeting of(LocalDate held, String subject, Collection<LocalGovernmentCode> present) {
        return new Meeting(held, subject, new TreeSet<>(present));
    }
}
