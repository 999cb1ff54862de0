package jp.yui.procurement.systems;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.Yen;
import jp.yui.contract.procurement.SystemDraft;
import jp.yui.contract.procurement.Vendor;
import jp.yui.contract.procurement.YearlyCost;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a record of a system must keep. */
class SystemRulesTests {

    private static final LocalDate START = LocalDate.of(2024, 4, 1);
    private static final LocalDate END = LocalDate.of(2029, 3, 31);

    private final SystemRules rules = new SystemRules(Set.of("chat"));

    @Test
    void acceptsWhatIsKnownAndWhatIsNot() {
        assertThat(rules.faults(draft("chat", "みどりチャット", "㈱みどり", START, END, cost(1L, 0L))))
                .isEmpty();
        assertThat(rules.faults(draft("chat", "みどりチャット", "㈱みどり", null, null, null)))
                .isEmpty();
        assertThat(rules.faults(draft("chat", "x", "x", START, null, cost(null, null))))
                .isEmpty();
    }

    @Test
    void acceptsAContractOfOneDay() {
        assertThat(rules.faults(draft("chat", "x", "x", START, START, null))).isEmpty();
    }

    @Test
    void refusesAnEndBeforeTheStart() {
        assertThat(rules.faults(draft("chat", "x", "x", START, START.minusDays(1), null)))
                .containsExactly(new Fault(Field.ENDS_ON, "ends-before-it-starts"));
    }

    @Test
    void refusesDaysThatNobodyMeans() {
        assertThat(rules.faults(draft("chat", "x", "x", LocalDate.of(24, 4, 1), LocalDate.of(20270, 3, 31), null)))
                .containsExactly(new Fault(Field.STARTS_ON, "odd-date"), new Fault(Field.ENDS_ON, "odd-date"));
    }

    @Test
    void tellsEveryFaultAtOnce() {
        assertThat(rules.faults(draft("no-such", "　", "　", null, null, null)))
                .containsExactly(
                        new Fault(Field.TYPE, "unknown-type"),
                        new Fault(Field.PRODUCT, "missing"),
                        new Fault(Field.VENDOR, "missing"));
    }

    @Test
    void refusesANegativeCostButTakesADiscount() {
        assertThat(rules.faults(draft("chat", "x", "x", null, null, cost(-1L, 5L))))
                .containsExactly(new Fault(Field.LICENCE, "negative"));
        assertThat(rules.faults(draft("chat", "x", "x", null, null, cost(5L, -5L))))
                .isEmpty();
        assertThat(rules.faults(draft("chat", "x", "x", null, null, cost(5L, -6L))))
                .containsExactly(new Fault(Field.OTHER, "negative"));
    }

    @Test
    void refusesAmountsThatNoTownPays() {
        assertThat(rules.faults(draft("chat", "x", "x", null, null, cost(1_000_000_000_001L, Long.MIN_VALUE))))
                .containsExactly(new Fault(Field.LICENCE, "too-large"), new Fault(Field.OTHER, "too-large"));
        assertThat(rules.faults(draft("chat", "x", "x", null, null, cost(1_000_000_000_000L, 1L))))
                .isEmpty();
    }

    private static YearlyCost cost(@Nullable Long licence, @Nullable Long other) {
        return new YearlyCost(new FiscalYear(2026), yen(licence), null, null, null, yen(other));
    }

    private static @Nullable Yen yen(@Nullable Long amount) {
        return amount == null ? null : new Yen(amount);
    }

    private static SystemDraft draft(
            String type,
            String product,
            String vendor,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable YearlyCost cost) {
        return new SystemDraft(type, product, new Vendor(vendor, null), start, end, null, null, "", null, false, cost);
    }
}
