package jp.yui.procurement.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.Yen;
import jp.yui.procurement.alignment.Beginning.Priced;
import jp.yui.procurement.alignment.Position.Bridge;
import jp.yui.procurement.alignment.Position.Termination;
import org.junit.jupiter.api.Test;

/** Against a search that tries every combination of moves and counts in plain numbers. */
class ExhaustiveAlignmentTests {

    private static final int CASES = 400;
    private static final YearMonth ZERO = YearMonth.of(2027, 1);
    private static final int LATEST = 5;
    private static final int COUNTED = 9;

    private final Random random = new Random(20261125);

    /** A member in plain numbers: months are counted from 0, -1 stands for "not offered". */
    private record Plain(int free, int present, int joint, int fee, int perLeft, int bridge, int most) {}

    private record Terms(int months, int wave, int missing) {}

    @Test
    void costsWhatTheCheapestCombinationCosts() {
        int impossible = 0;
        for (int i = 0; i < CASES; i++) {
            List<Plain> members = IntStream.range(0, 1 + random.nextInt(4))
                    .mapToObj(n -> member())
                    .toList();
            Terms terms = new Terms(2 + random.nextInt(8), random.nextInt(200), random.nextInt(20));
            for (AlignmentPolicy policy : AlignmentPolicy.values()) {
                impossible += compare(members, terms, policy);
            }
        }
        IO.println(
                "Figure: alignment: %d cases × 2 policies × 6 months against every combination, 0 deviations, %d impossible"
                        .formatted(CASES, impossible));
        assertThat(impossible).isBetween(CASES / 10, CASES * 11);
    }

    private static int compare(List<Plain> members, Terms terms, AlignmentPolicy policy) {
        Alignment alignment = new AlignmentPlanner(
                        new JointTerms(
                                ZERO,
                                ZERO.plusMonths(LATEST),
                                ZERO.plusMonths(COUNTED),
                                terms.months(),
                                new Yen(terms.wave()),
                                new Yen(terms.missing())),
                        policy)
                .plan(positions(members));
        int impossible = 0;
        for (int start = 0; start <= LATEST; start++) {
            OptionalLong least = search(members, terms, policy, start, 0, new HashSet<>(), 0);
            Beginning beginning = alignment.beginnings().get(start);
            assertThat(beginning instanceof Priced).as(members + " " + terms).isEqualTo(least.isPresent());
            if (beginning instanceof Priced priced) {
                assertThat(priced.total().value()).as(members + " " + terms).isEqualTo(least.getAsLong());
            } else {
                impossible++;
            }
        }
        return impossible;
    }

    /** The least cost of the members from this one on, given the waves and the cost so far. */
    private static OptionalLong search(
            List<Plain> members,
            Terms terms,
            AlignmentPolicy policy,
            int start,
            int next,
            Set<Integer> waves,
            long cost) {
        if (next == members.size()) {
            return OptionalLong.of(cost + (long) waves.size() * terms.wave());
        }
        Plain member = members.get(next);
        List<Long> least = new ArrayList<>();
        boolean bridged = member.free() < start && member.bridge() >= 0 && start - member.free() <= member.most();
        boolean ended = member.free() > start && member.fee() >= 0;
        if (member.free() == start || bridged || ended) {
            long once = ended ? member.fee() + (long) member.perLeft() * (member.free() - start) : 0;
            search(members, terms, policy, start, next + 1, waves, cost + once + months(member, start))
                    .ifPresent(least::add);
        }
        boolean shortTerm = member.free() < start + terms.months();
        if (member.free() > start && member.free() <= COUNTED && (shortTerm || policy == AlignmentPolicy.CHEAPEST)) {
            long once = policy == AlignmentPolicy.CHEAPEST ? 0 : (long) terms.missing() * (member.free() - start);
            Set<Integer> more = new HashSet<>(waves);
            more.add(member.free());
            search(members, terms, policy, start, next + 1, more, cost + once + months(member, member.free()))
                    .ifPresent(least::add);
        }
        return least.stream().mapToLong(Long::longValue).min();
    }

    private static long months(Plain member, int joins) {
        long sum = 0;
        for (int month = 0; month <= COUNTED; month++) {
            sum += month >= joins ? member.joint() : month < member.free() ? member.present() : member.bridge();
        }
        return sum;
    }

    private Plain member() {
        boolean ends = random.nextInt(4) > 0;
        boolean extendsIt = random.nextInt(4) > 0;
        return new Plain(
                random.nextInt(12) - 1,
                random.nextInt(100),
                random.nextInt(100),
                ends ? random.nextInt(200) : -1,
                random.nextInt(30),
                extendsIt ? random.nextInt(150) : -1,
                1 + random.nextInt(6));
    }

    private static List<Position> positions(List<Plain> members) {
        return IntStream.range(0, members.size())
                .mapToObj(n -> position(n, members.get(n)))
                .toList();
    }

    private static Position position(int number, Plain plain) {
        LocalDate end = ZERO.plusMonths(plain.free()).atDay(1).minusDays(1);
        return new Position(
                LocalGovernmentCode.ofFiveDigits("9930" + number),
                end,
                new Yen(plain.present()),
                plain.fee() < 0 ? null : new Termination(new Yen(plain.fee()), new Yen(plain.perLeft())),
                plain.bridge() < 0 ? null : new Bridge(new Yen(plain.bridge()), plain.most()),
                new Yen(plain.joint()));
    }
}
