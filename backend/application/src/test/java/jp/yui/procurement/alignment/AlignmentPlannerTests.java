package jp.yui.procurement.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.Yen;
import jp.yui.procurement.alignment.Beginning.Impossible;
import jp.yui.procurement.alignment.Beginning.Priced;
import jp.yui.procurement.alignment.Beginning.Wave;
import jp.yui.procurement.alignment.MemberPlan.Kind;
import jp.yui.procurement.alignment.Position.Bridge;
import jp.yui.procurement.alignment.Position.Termination;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignmentPlannerTests {

    private static final LocalGovernmentCode MIDORI = LocalGovernmentCode.ofFiveDigits("99301");
    private static final LocalGovernmentCode SAKURA = LocalGovernmentCode.ofFiveDigits("99302");
    private static final LocalGovernmentCode MIZUHO = LocalGovernmentCode.ofFiveDigits("99303");

    private static final YearMonth APRIL = YearMonth.of(2027, 4);
    private static final YearMonth COUNTED = YearMonth.of(2028, 3);

    /** みどり町 ends in March, さくら村 in June, みずほ町 in September; each pays 100 now and 80 together. */
    private final Position midori = position(MIDORI, "2027-03-31", new Termination(yen(0), yen(100)), bridge(120, 12));

    private final Position sakura = position(SAKURA, "2027-06-30", new Termination(yen(50), yen(10)), bridge(120, 12));
    private final Position mizuho = position(MIZUHO, "2027-09-30", null, bridge(120, 12));

    @Test
    void namesTheMoveOfEachMemberForEachMonth() {
        Alignment alignment = plan(terms(1000, 0), AlignmentPolicy.ENDS_TOGETHER, midori, sakura, mizuho);
        assertThat(alignment.beginnings()).hasSize(7);
        assertThat(moves(alignment, APRIL)).containsExactly(Move.ON_TIME, Move.EARLY_END, Move.SHORT_FIRST_TERM);
        assertThat(moves(alignment, APRIL.plusMonths(3)))
                .containsExactly(Move.BRIDGE, Move.ON_TIME, Move.SHORT_FIRST_TERM);
        assertThat(moves(alignment, APRIL.plusMonths(6))).containsExactly(Move.BRIDGE, Move.BRIDGE, Move.ON_TIME);
    }

    /**
     * April: 12 × 80, then 12 × 80 + 50 + 3 × 10, then 6 × 100 + 6 × 80 and a wave of 1,000: 4,080 together. October, without a wave:
     * 6 × 120 + 6 × 80, then 3 × 100 + 3 × 120 + 6 × 80, then 6 × 100 + 6 × 80: 3,420.
     */
    @Test
    void pricesEachBeginningToTheYen() {
        Alignment alignment = plan(terms(1000, 0), AlignmentPolicy.ENDS_TOGETHER, midori, sakura, mizuho);
        assertThat(priced(alignment, APRIL).total()).isEqualTo(yen(960 + 960 + 80 + 1080 + 1000));
        assertThat(priced(alignment, APRIL).waves()).containsExactly(new Wave(APRIL.plusMonths(6), yen(1000)));
        assertThat(priced(alignment, APRIL.plusMonths(6)).total()).isEqualTo(yen(1200 + 1140 + 1080));
        assertThat(alignment.cheapest().orElseThrow().month()).isEqualTo(APRIL.plusMonths(6));
    }

    @Test
    void takesTheEarlierOfEquallyCheapMonths() {
        Position free = new Position(MIDORI, LocalDate.of(2027, 3, 31), yen(80), null, bridge(80, 12), yen(80));
        Alignment alignment = plan(terms(0, 0), AlignmentPolicy.ENDS_TOGETHER, free);
        assertThat(alignment.beginnings())
                .allSatisfy(one -> assertThat(((Priced) one).total()).isEqualTo(yen(960)));
        assertThat(alignment.cheapest().orElseThrow().month()).isEqualTo(APRIL);
    }

    @Test
    void namesWhoIsStuck() {
        Position fixed = position(MIZUHO, "2028-03-31", null, null);
        Position expired = position(MIDORI, "2027-03-31", null, bridge(120, 2));
        Alignment alignment = plan(terms(0, 0), AlignmentPolicy.ENDS_TOGETHER, expired, fixed);
        assertThat(alignment.beginnings().getFirst()).isEqualTo(new Impossible(APRIL, new TreeSet<>(List.of(MIZUHO))));
        assertThat(alignment.beginnings().get(3))
                .isEqualTo(new Impossible(APRIL.plusMonths(3), new TreeSet<>(List.of(MIDORI, MIZUHO))));
        assertThat(alignment.cheapest()).isEmpty();
    }

    @Test
    void letsAWaveGoItsOwnWayOnlyWhereThePolicyDoes() {
        JointTerms dear = terms(0, 1000);
        assertThat(moves(plan(dear, AlignmentPolicy.CHEAPEST, mizuho), APRIL)).containsExactly(Move.LATER_WAVE);
        Alignment together = plan(dear, AlignmentPolicy.ENDS_TOGETHER, mizuho);
        assertThat(moves(together, APRIL)).containsExactly(Move.SHORT_FIRST_TERM);
        assertThat(priced(together, APRIL).plans().getFirst().once()).isEqualTo(yen(6 * 1000));
    }

    @Test
    void shortensNoTermToNothing() {
        JointTerms brief = new JointTerms(APRIL, APRIL, COUNTED, 6, yen(0), yen(0));
        assertThat(moves(plan(brief, AlignmentPolicy.ENDS_TOGETHER, mizuho), APRIL))
                .isEmpty();
        Position august = position(MIZUHO, "2027-08-31", null, null);
        assertThat(moves(plan(brief, AlignmentPolicy.ENDS_TOGETHER, august), APRIL))
                .containsExactly(Move.SHORT_FIRST_TERM);
    }

    /** Ending early costs each 250 more than staying; a wave of 400 pays for two of them and not for one. */
    @Test
    void sharesAWaveAmongThoseWhoseContractsEndTogether() {
        Position one = position(SAKURA, "2027-06-30", new Termination(yen(310), yen(0)), null);
        Position two = position(MIZUHO, "2027-06-30", new Termination(yen(310), yen(0)), null);
        assertThat(moves(plan(terms(400, 1), AlignmentPolicy.CHEAPEST, one), APRIL))
                .containsExactly(Move.EARLY_END);
        Alignment both = plan(terms(400, 1), AlignmentPolicy.CHEAPEST, one, two);
        assertThat(moves(both, APRIL)).containsExactly(Move.LATER_WAVE, Move.LATER_WAVE);
        assertThat(priced(both, APRIL).waves()).hasSize(1);
    }

    @Test
    void beginsTogetherWhenAWaveCostsAsMuch() {
        Position one = position(SAKURA, "2027-06-30", new Termination(yen(310), yen(0)), null);
        Alignment equal = plan(terms(250, 1), AlignmentPolicy.CHEAPEST, one);
        assertThat(moves(equal, APRIL)).containsExactly(Move.EARLY_END);
        assertThat(moves(plan(terms(249, 1), AlignmentPolicy.CHEAPEST, one), APRIL))
                .containsExactly(Move.LATER_WAVE);
    }

    @ParameterizedTest
    @CsvSource({
        "2028-02-29, 2028-03",
        "2028-02-28, 2028-02",
        "2027-02-28, 2027-03",
        "2027-03-31, 2027-04",
        "2027-03-30, 2027-03",
        "2026-12-31, 2027-01"
    })
    void coversAMonthOnlyToItsLastDay(String end, YearMonth uncovered) {
        assertThat(position(MIDORI, end, null, null).firstUncovered()).isEqualTo(uncovered);
    }

    @Test
    void splitsByFiscalYear() {
        JointTerms longTerms =
                new JointTerms(YearMonth.of(2027, 2), YearMonth.of(2027, 4), YearMonth.of(2027, 5), 60, yen(0), yen(0));
        Position early = position(MIDORI, "2027-05-31", new Termination(yen(5), yen(1)), null);
        MemberPlan plan = priced(plan(longTerms, AlignmentPolicy.ENDS_TOGETHER, early), YearMonth.of(2027, 4))
                .plans()
                .getFirst();
        assertThat(plan.move()).isEqualTo(Move.EARLY_END);
        assertThat(plan.perFiscalYear())
                .isEqualTo(Map.of(new FiscalYear(2026), yen(200), new FiscalYear(2027), yen(160 + 5 + 2)));
    }

    @Test
    void sumsToWhatItsMonthsSay() {
        Alignment alignment = plan(terms(1000, 7), AlignmentPolicy.CHEAPEST, midori, sakura, mizuho);
        for (Beginning beginning : alignment.beginnings()) {
            for (MemberPlan plan : ((Priced) beginning).plans()) {
                assertThat(plan.months()).hasSize(12);
                assertThat(plan.perFiscalYear().values().stream().reduce(Yen.ZERO, Yen::plus))
                        .isEqualTo(plan.total());
                assertThat(plan.months())
                        .allSatisfy(month -> assertThat(month.kind() == Kind.JOINT)
                                .isEqualTo(!month.month().isBefore(plan.joins())));
            }
        }
    }

    @Test
    void doesNotDependOnTheOrderOfMembers() {
        List<Position> positions = new ArrayList<>(List.of(midori, sakura, mizuho));
        Alignment one = new AlignmentPlanner(terms(500, 3), AlignmentPolicy.CHEAPEST).plan(positions);
        Collections.reverse(positions);
        assertThat(new AlignmentPlanner(terms(500, 3), AlignmentPolicy.CHEAPEST).plan(positions))
                .isEqualTo(one);
    }

    @Test
    void refusesCostsBelowNothing() {
        LocalDate end = LocalDate.of(2027, 3, 31);
        refused(() -> new Position(MIDORI, end, yen(-1), null, null, yen(0)));
        refused(() -> new Position(MIDORI, end, yen(0), null, null, yen(-1)));
        refused(() -> new Termination(yen(-1), yen(0)));
        refused(() -> new Termination(yen(0), yen(-1)));
        refused(() -> bridge(-1, 1));
        refused(() -> bridge(0, 0));
        refused(() -> terms(-1, 0));
        refused(() -> terms(0, -1));
    }

    @Test
    void refusesMonthsOutOfOrder() {
        new JointTerms(APRIL, APRIL, APRIL, 1, yen(0), yen(0));
        refused(() -> new JointTerms(APRIL, APRIL.minusMonths(1), COUNTED, 60, yen(0), yen(0)));
        refused(() -> new JointTerms(APRIL, COUNTED, COUNTED.minusMonths(1), 60, yen(0), yen(0)));
        refused(() -> new JointTerms(APRIL, APRIL, APRIL, 0, yen(0), yen(0)));
    }

    private static void refused(ThrowingCallable birth) {
        assertThatIllegalArgumentException().isThrownBy(birth);
    }

    private static Alignment plan(JointTerms terms, AlignmentPolicy policy, Position... positions) {
        return new AlignmentPlanner(terms, policy).plan(List.of(positions));
    }

    private static List<Move> moves(Alignment alignment, YearMonth month) {
        return alignment.beginnings().stream()
                .filter(one -> one.month().equals(month))
                .filter(Priced.class::isInstance)
                .flatMap(one -> ((Priced) one).plans().stream())
                .map(MemberPlan::move)
                .toList();
    }

    private static Priced priced(Alignment alignment, YearMonth month) {
        return alignment.beginnings().stream()
                .filter(one -> one.month().equals(month))
                .map(Priced.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static JointTerms terms(long wave, long missing) {
        return new JointTerms(APRIL, APRIL.plusMonths(6), COUNTED, 60, yen(wave), yen(missing));
    }

    private static Position position(LocalGovernmentCode body, String end, Termination termination, Bridge bridge) {
        return new Position(body, LocalDate.parse(end), yen(100), termination, bridge, yen(80));
    }

    private static Bridge bridge(long monthly, int most) {
        return new Bridge(yen(monthly), most);
    }

    private static Yen yen(long amount) {
        return new Yen(amount);
    }
}
