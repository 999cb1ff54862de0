package jp.yui.procurement.councils;

import java.time.LocalDate;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.Yen;

/**
 * What a body signs.
 *
 * @param of class of the body, which the law sets amounts for
 * @param estimate the estimated price (予定価格), by which it is told whether the council votes
 * @param price what is paid over the whole term, with tax
 * @param from first day
 * @param last last day
 */
public record ContractTerms(
        LocalGovernmentCode body,
        BodyClass of,
        Subject subject,
        Yen estimate,
        Yen price,
        LocalDate from,
        LocalDate last) {

    public ContractTerms {
        if (last.isBefore(from)) {
            throw new IllegalArgumentException("A contract ends on " + last + ", before it begins on " + from);
        }
        if (price.value() < 0 || estimate.compareTo(price) < 0) {
            throw new IllegalArgumentException("A contract costs nothing or more, and no more than was estimated");
        }
    }

    ContractTerms beginning(LocalDate day) {
        return new ContractTerms(body, of, subject, estimate, price, day, last);
    }
}
