package jp.yui.procurement.councils;

import java.time.LocalDate;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.Yen;

/** What a body signs: price with tax over the whole term, and its first and last day. */
public record ContractTerms(LocalGovernmentCode body, Subject subject, Yen price, LocalDate from, LocalDate last) {

    public ContractTerms {
        if (last.isBefore(from)) {
            throw new IllegalArgumentException("A contract ends on " + last + ", before it begins on " + from);
        }
        if (price.value() < 0) {
            throw new IllegalArgumentException("A contract costs nothing or more, not " + price + " yen");
        }
    }

    ContractTerms beginning(LocalDate day) {
        return new ContractTerms(body, subject, price, day, last);
    }
}
