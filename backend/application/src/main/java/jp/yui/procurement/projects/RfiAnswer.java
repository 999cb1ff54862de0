package jp.yui.procurement.projects;

import java.time.LocalDate;

/** What a vendor answered to the request for information: prices that bind nobody, until they are out of date. */
record RfiAnswer(String vendor, TieredPrice price, LocalDate answered, LocalDate validUntil) {

    RfiAnswer {
        if (vendor.isBlank()) {
            throw new IllegalArgumentException("A price comes from a vendor");
        }
        if (validUntil.isBefore(answered)) {
            throw new IllegalArgumentException("A price is valid no shorter than until it is given");
        }
    }

    boolean prices(int buyers, LocalDate day) {
        return !day.isAfter(validUntil) && price.at(buyers).isPresent();
    }
}
