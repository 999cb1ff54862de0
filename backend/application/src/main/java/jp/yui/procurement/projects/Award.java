package jp.yui.procurement.projects;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import jp.yui.contract.Yen;
import jp.yui.platform.Problem;
import jp.yui.procurement.projects.TieredPrice.Tier;

/** Who was chosen, at which prices by number of buyers, for how many years. */
record Award(String vendor, TieredPrice price, int years, LocalDate decided) {

    Award {
        if (vendor.isBlank() || years < 1) {
            throw new IllegalArgumentException("An award names a vendor and a year or more");
        }
    }

    /** What each buyer pays over the whole term if this many buy; nothing if that was not quoted. */
    Optional<Yen> perBuyer(int buyers) {
        return price.at(buyers).map(this::over);
    }

    /** The same, refused where nothing was quoted. */
    Yen requirePrice(int buyers) {
        return perBuyer(buyers)
                .orElseThrow(() -> new Problem.Conflict(
                        "no-tier", "No price was quoted for " + buyers + " buyers", Map.of("buyers", buyers)));
    }

    Award with(Tier tier) {
        return new Award(vendor, price.with(tier), years, decided);
    }

    private Yen over(Tier tier) {
        return tier.over(years);
    }
}
