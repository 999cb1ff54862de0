package jp.yui.procurement.alignment;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.Yen;
import jp.yui.procurement.alignment.Beginning.Wave;
import jp.yui.procurement.alignment.MemberPlan.Kind;
import jp.yui.procurement.alignment.MemberPlan.MonthPrice;
import jp.yui.procurement.alignment.Position.Bridge;
import jp.yui.procurement.alignment.Position.Termination;

/**
 * Prices every month of beginning exactly. Members whose contracts end before it extend them. Of those whose contracts end later,
 * all with the same end share the price of their wave, so they are decided together: all end early, or the wave is paid and each
 * takes what is cheaper for it. Everybody joins at the beginning or when the own contract ends, never in between.
 */
final class AlignmentPlanner {

    private static final Comparator<MemberPlan> CHEAPER =
            Comparator.comparing(MemberPlan::total).thenComparing(MemberPlan::move);

    private final JointTerms terms;
    private final AlignmentPolicy policy;

    AlignmentPlanner(JointTerms terms, AlignmentPolicy policy) {
        this.terms = terms;
        this.policy = policy;
    }

    Alignment plan(Collection<Position> positions) {
        return new Alignment(terms.beginnings().stream()
                .map(start -> beginning(start, positions))
                .toList());
    }

    private Beginning beginning(YearMonth start, Collection<Position> positions) {
        Map<YearMonth, List<Position>> byEnd = positions.stream()
                .collect(Collectors.groupingBy(Position::firstUncovered, TreeMap::new, Collectors.toList()));
        List<MemberPlan> plans = new ArrayList<>();
        byEnd.values().forEach(group -> plans.addAll(decide(start, group)));
        SortedSet<LocalGovernmentCode> stuck =
                positions.stream().map(Position::body).collect(Collectors.toCollection(TreeSet::new));
        plans.forEach(plan -> stuck.remove(plan.body()));
        return stuck.isEmpty()
                ? new Beginning.Priced(start, byBody(plans), waves(start, plans))
                : new Beginning.Impossible(start, stuck);
    }

    /** The best plans of members whose contracts end in the same month; those that have none are left out. */
    private List<MemberPlan> decide(YearMonth start, List<Position> group) {
        List<MemberPlan> together = best(group, position -> together(start, position));
        List<MemberPlan> apart =
                best(group, position -> Stream.concat(together(start, position), apart(start, position)));
        if (together.size() < apart.size()) {
            return apart;
        }
        return cost(apart).plus(wavesPrice(start, apart)).compareTo(cost(together)) < 0 ? apart : together;
    }

    private static List<MemberPlan> best(List<Position> group, Function<Position, Stream<MemberPlan>> moves) {
        return group.stream()
                .map(position -> moves.apply(position).min(CHEAPER))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Joining at the beginning: on time, after an extension, or by ending early. */
    private Stream<MemberPlan> together(YearMonth start, Position position) {
        YearMonth free = position.firstUncovered();
        long gap = free.until(start, ChronoUnit.MONTHS);
        Bridge bridge = position.bridge();
        Termination termination = position.termination();
        if (gap == 0) {
            return Stream.of(plan(Move.ON_TIME, position, start, Yen.ZERO));
        }
        if (gap > 0) {
            return bridge != null && gap <= bridge.most()
                    ? Stream.of(plan(Move.BRIDGE, position, start, Yen.ZERO))
                    : Stream.empty();
        }
        return termination == null
                ? Stream.empty()
                : Stream.of(plan(Move.EARLY_END, position, start, fee(termination, -gap)));
    }

    /** Joining when the own contract ends, after the beginning. */
    private Stream<MemberPlan> apart(YearMonth start, Position position) {
        YearMonth free = position.firstUncovered();
        if (!free.isAfter(start) || free.isAfter(terms.counted())) {
            return Stream.empty();
        }
        Yen shorter = times(terms.perMonthMissing(), start.until(free, ChronoUnit.MONTHS));
        Stream<MemberPlan> shortened = free.isAfter(terms.commonEnd(start))
                ? Stream.empty()
                : Stream.of(plan(Move.SHORT_FIRST_TERM, position, free, shorter));
        return Stream.concat(shortened, Stream.of(plan(Move.LATER_WAVE, position, free, Yen.ZERO)))
                .filter(plan -> policy.allows(plan.move()));
    }

    private MemberPlan plan(Move move, Position position, YearMonth joins, Yen once) {
        List<MonthPrice> months = Stream.iterate(
                        terms.earliest(), month -> !month.isAfter(terms.counted()), month -> month.plusMonths(1))
                .map(month -> price(position, joins, month))
                .toList();
        return new MemberPlan(position.body(), move, joins, once, months);
    }

    private static MonthPrice price(Position position, YearMonth joins, YearMonth month) {
        Bridge bridge = position.bridge();
        if (!month.isBefore(joins)) {
            return new MonthPrice(month, Kind.JOINT, position.joint());
        }
        return bridge == null || month.isBefore(position.firstUncovered())
                ? new MonthPrice(month, Kind.PRESENT, position.present())
                : new MonthPrice(month, Kind.BRIDGE, bridge.monthly());
    }

    private List<Wave> waves(YearMonth start, List<MemberPlan> plans) {
        return plans.stream()
                .map(MemberPlan::joins)
                .filter(month -> month.isAfter(start))
                .distinct()
                .sorted()
                .map(month -> new Wave(month, terms.extraWave()))
                .toList();
    }

    private Yen wavesPrice(YearMonth start, List<MemberPlan> plans) {
        return waves(start, plans).stream().map(Wave::price).reduce(Yen.ZERO, Yen::plus);
    }

    private static Yen cost(List<MemberPlan> plans) {
        return plans.stream().map(MemberPlan::total).reduce(Yen.ZERO, Yen::plus);
    }

    private static List<MemberPlan> byBody(List<MemberPlan> plans) {
        return plans.stream().sorted(Comparator.comparing(MemberPlan::body)).toList();
    }

    private static Yen fee(Termination termination, long monthsLeft) {
        return termination.fixed().plus(times(termination.perMonthLeft(), monthsLeft));
    }

    private static Yen times(Yen amount, long months) {
        return new Yen(Math.multiplyExact(amount.value(), months));
    }
}
