package jp.yui.procurement.systems;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.yui.contract.Yen;
import jp.yui.contract.procurement.SystemDraft;
import jp.yui.contract.procurement.TypedYen;
import jp.yui.contract.procurement.YearlyCost;
import jp.yui.procurement.VendorName;
import org.jspecify.annotations.Nullable;

/** What a record of a system must keep, whatever way it came: by screen or by sheet. */
final class SystemRules {

    private static final int FIRST_YEAR = 1980;
    private static final int LAST_YEAR = 2100;

    private final Set<String> types;

    /**
     * @param types the codes that there are
     */
    SystemRules(Set<String> types) {
        this.types = types;
    }

    /** Everything that is wrong, in the order of the fields. */
    List<Fault> faults(SystemDraft draft) {
        List<Fault> faults = new ArrayList<>();
        unless(types.contains(draft.type()), Field.TYPE, "unknown-type", faults);
        unless(!draft.product().isBlank(), Field.PRODUCT, "missing", faults);
        unless(isName(draft.vendor().name()), Field.VENDOR, "missing", faults);
        term(draft, faults);
        if (draft.cost() != null) {
            cost(draft.cost(), faults);
        }
        return faults;
    }

    private static boolean isName(String text) {
        try {
            new VendorName(text);
            return true;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    private static void term(SystemDraft draft, List<Fault> faults) {
        unless(isNear(draft.startsOn()), Field.STARTS_ON, "odd-date", faults);
        unless(isNear(draft.endsOn()), Field.ENDS_ON, "odd-date", faults);
        LocalDate start = draft.startsOn();
        LocalDate end = draft.endsOn();
        unless(start == null || end == null || !end.isBefore(start), Field.ENDS_ON, "ends-before-it-starts", faults);
    }

    private static boolean isNear(@Nullable LocalDate day) {
        return day == null || day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    private static void cost(YearlyCost cost, List<Fault> faults) {
        amount(cost.licence(), Field.LICENCE, faults);
        amount(cost.maintenance(), Field.MAINTENANCE, faults);
        amount(cost.cloud(), Field.CLOUD, faults);
        amount(cost.network(), Field.NETWORK, faults);
        unless(isBounded(cost.other()), Field.OTHER, "too-large", faults);
        if (faults.stream().noneMatch(fault -> fault.reason().equals("too-large"))) {
            Yen total = cost.total();
            unless(total == null || total.compareTo(Yen.ZERO) >= 0, Field.OTHER, "negative", faults);
        }
    }

    private static void amount(@Nullable Yen amount, Field field, List<Fault> faults) {
        unless(isBounded(amount), field, "too-large", faults);
        unless(amount == null || amount.compareTo(Yen.ZERO) >= 0, field, "negative", faults);
    }

    private static boolean isBounded(@Nullable Yen amount) {
        return amount == null || amount.value() >= -TypedYen.LARGEST && amount.value() <= TypedYen.LARGEST;
    }

    private static void unless(boolean fine, Field field, String reason, List<Fault> faults) {
        if (!fine) {
            faults.add(new Fault(field, reason));
        }
    }
}
