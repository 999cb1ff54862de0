package jp.yui.procurement.projects;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.yui.contract.Yen;
import org.jspecify.annotations.Nullable;

/** A price for each buyer by how many buy (参加団体数別の価格); between and beyond the tiers nothing is quoted, and nothing is guessed. */
record TieredPrice(List<Tier> tiers) {

    TieredPrice {
        tiers = List.copyOf(tiers);
        if (tiers.isEmpty()) {
            throw new IllegalArgumentException("A price schedule has a tier");
        }
        for (int i = 1; i < tiers.size(); i++) {
            Integer before = tiers.get(i - 1).upTo();
            if (before == null || tiers.get(i).from() <= before) {
                throw new IllegalArgumentException("Tiers follow one another and do not overlap");
            }
        }
    }

    /**
     * One tier, net of tax.
     *
     * @param from the fewest buyers
     * @param upTo the most buyers; null for any number
     * @param once what each buyer pays at the beginning
     * @param yearly what each buyer pays a year
     */
    record Tier(int from, @Nullable Integer upTo, Yen once, Yen yearly) {

        Tier {
            if (from < 1 || (upTo != null && upTo < from)) {
                throw new IllegalArgumentException("A tier counts from 1 buyer upwards");
            }
            if (once.value() < 0 || yearly.value() < 0) {
                throw new IllegalArgumentException("A price is nothing or more");
            }
        }

        boolean holds(int buyers) {
            return buyers >= from && (upTo == null || buyers <= upTo);
        }

        /** What one buyer pays over this many years. */
        Yen over(int years) {
            return new Yen(Math.addExact(once.value(), Math.multiplyExact(yearly.value(), (long) years)));
        }
    }

    /** The tier for this many buyers, if one was quoted. */
    Optional<Tier> at(int buyers) {
        return tiers.stream().filter(tier -> tier.holds(buyers)).findFirst();
    }

    /** With a tier that was quoted later, for a number of buyers that had no price. */
    TieredPrice with(Tier tier) {
        List<Tier> more = new ArrayList<>(tiers);
        more.add(tier);
        more.sort(Comparator.comparingInt(Tier::from));
        return new TieredPrice(more);
    }

    /** Whether one more buyer makes it dearer for the others somewhere, which somebody should ask about. */
    boolean risesWithBuyers(int years) {
        for (int i = 1; i < tiers.size(); i++) {
            if (tiers.get(i).over(years).compareTo(tiers.get(i - 1).over(years)) > 0) {
                return true;
            }
        }
        return false;
    }
}
