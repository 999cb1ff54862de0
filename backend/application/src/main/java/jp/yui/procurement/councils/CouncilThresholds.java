package jp.yui.procurement.councils;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.Yen;

/** All amounts with their days; what counts on the day decides, a body's ordinance before the law. */
public record CouncilThresholds(List<CouncilThreshold> all) {

    /** Not looked into before this day. */
    private static final LocalDate SINCE = LocalDate.of(2000, 4, 1);

    public CouncilThresholds {
        all = List.copyOf(all);
    }

    /** What Yui starts with: 地方自治法施行令 別表第三・第四 as read on 2026-11-25; services and leases are not among them. */
    public static CouncilThresholds initial() {
        return new CouncilThresholds(List.of(
                works(BodyClass.PREFECTURE, 500_000_000),
                works(BodyClass.DESIGNATED_CITY, 300_000_000),
                works(BodyClass.CITY, 150_000_000),
                works(BodyClass.TOWN, 50_000_000),
                movables(BodyClass.PREFECTURE, 70_000_000),
                movables(BodyClass.DESIGNATED_CITY, 40_000_000),
                movables(BodyClass.CITY, 20_000_000),
                movables(BodyClass.TOWN, 7_000_000)));
    }

    /** Whether a council votes on this contract, concluded on this day. */
    boolean ask(ContractTerms terms, LocalDate day) {
        return ask(terms.subject(), terms.of(), terms.body(), terms.estimate(), day);
    }

    /** Whether the council of this body votes on a contract of this estimated price, concluded on this day. */
    boolean ask(Subject subject, BodyClass of, LocalGovernmentCode body, Yen estimate, LocalDate day) {
        return inForce(subject, of, body, day)
                .map(threshold -> estimate.compareTo(threshold.least()) >= 0)
                .orElse(false);
    }

    /** With one more amount, which changes nothing before its first day. */
    CouncilThresholds with(CouncilThreshold threshold) {
        List<CouncilThreshold> more = new ArrayList<>(all);
        more.add(threshold);
        return new CouncilThresholds(more);
    }

    private Optional<CouncilThreshold> inForce(Subject subject, BodyClass of, LocalGovernmentCode body, LocalDate day) {
        return all.stream()
                .filter(threshold -> threshold.subject() == subject && threshold.of() == of)
                .filter(threshold -> threshold.body() == null || body.equals(threshold.body()))
                .filter(threshold -> !threshold.validFrom().isAfter(day))
                .max(Comparator.comparing((CouncilThreshold threshold) -> threshold.body() != null)
                        .thenComparing(CouncilThreshold::validFrom));
    }

    private static CouncilThreshold works(BodyClass of, long least) {
        return new CouncilThreshold(Subject.WORKS, of, null, new Yen(least), SINCE, "地方自治法施行令 別表第三");
    }

    private static CouncilThreshold movables(BodyClass of, long least) {
        return new CouncilThreshold(Subject.MOVABLES, of, null, new Yen(least), SINCE, "地方自治法施行令 別表第四");
    }
}
