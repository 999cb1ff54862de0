package jp.yui.assessment.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NoFeasibleSolutionException;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.jspecify.annotations.Nullable;

/**
 * Reads means, quartiles and movements of all groups and versions together, and some levels besides. It builds worlds in which
 * everything published is just so: in the order of the truth, or with one town moved to either end of it. What no two worlds tell
 * apart by 30 % of the scale counts as found; so it may find too much, and never too little. Unknown towns of one batch are
 * interchangeable, hence the span of a batch is that of each of its towns.
 */
final class JointAttacker {

    /**
     * A town in one measure.
     *
     * @param batch with whom it entered
     * @param least the least its level can be by the movements told of its items
     * @param most the most it can be by them
     */
    record Town(UUID id, Object batch, double level, double least, double most) {}

    /** A published mean, perhaps with quartiles, and the towns that each rests on. */
    record Told(Set<UUID> towns, double mean, Set<UUID> ranked, double @Nullable [] quartiles) {}

    private static final double TOP = 5;
    private static final double ENOUGH = 1.5;
    private static final double ROUNDING = 0.005;
    private static final double[] SHARES = {0.25, 0.5, 0.75};

    private final List<Town> towns;
    private final List<Told> told;
    private final Set<UUID> known;

    JointAttacker(List<Town> towns, List<Told> told, Set<UUID> known) {
        this.towns = towns.stream()
                .sorted(Comparator.comparingDouble(Town::level).thenComparing(Town::id))
                .toList();
        this.told = told;
        this.known = known;
    }

    /** The span of the batch that is bound most narrowly, or any of at least 30 % of the scale; the whole scale if all is known. */
    double narrowest() {
        Map<Object, List<Town>> batches = towns.stream()
                .filter(town -> !known.contains(town.id()))
                .collect(Collectors.groupingBy(Town::batch, LinkedHashMap::new, Collectors.toList()));
        return batches.values().stream().mapToDouble(this::span).min().orElse(TOP);
    }

    /** Tries one town after the other, those at the ends first, until the batch spans enough. */
    private double span(List<Town> batch) {
        double high = 0;
        double low = TOP;
        for (int i = 0; i < batch.size() && high - low < ENOUGH; i++) {
            high = Math.max(high, furthest(batch.get(batch.size() - 1 - i), GoalType.MAXIMIZE));
            low = Math.min(low, furthest(batch.get(i), GoalType.MINIMIZE));
        }
        return high - low;
    }

    private double furthest(Town town, GoalType goal) {
        List<Town> others = towns.stream().filter(other -> other != town).toList();
        List<Town> moved = goal == GoalType.MAXIMIZE
                ? Stream.concat(others.stream(), Stream.of(town)).toList()
                : Stream.concat(Stream.of(town), others.stream()).toList();
        double inTruth = bound(towns, town, goal).orElse(town.level());
        double atTheEnd = bound(moved, town, goal).orElse(town.level());
        return goal == GoalType.MAXIMIZE ? Math.max(inTruth, atTheEnd) : Math.min(inTruth, atTheEnd);
    }

    private OptionalDouble bound(List<Town> order, Town town, GoalType goal) {
        double[] objective = new double[order.size()];
        objective[order.indexOf(town)] = 1;
        try {
            return OptionalDouble.of(new SimplexSolver()
                    .optimize(
                            new MaxIter(100_000),
                            new LinearObjectiveFunction(objective, 0),
                            new LinearConstraintSet(constraints(order)),
                            goal,
                            new NonNegativeConstraint(true))
                    .getValue());
        } catch (NoFeasibleSolutionException noSuchWorld) {
            return OptionalDouble.empty();
        }
    }

    private List<LinearConstraint> constraints(List<Town> order) {
        List<LinearConstraint> constraints = new ArrayList<>();
        for (Town town : order) {
            double[] one = row(order, List.of(town), 1);
            boolean sure = known.contains(town.id());
            constraints.add(
                    new LinearConstraint(one, Relationship.LEQ, sure ? town.level() : Math.min(TOP, town.most())));
            constraints.add(new LinearConstraint(one, Relationship.GEQ, sure ? town.level() : town.least()));
        }
        for (Told cell : told) {
            List<Town> members = members(order, cell.towns());
            around(constraints, row(order, members, 1.0 / members.size()), cell.mean());
            if (cell.quartiles() != null) {
                quartiles(constraints, order, members(order, cell.ranked()), cell.quartiles());
            }
        }
        return constraints;
    }

    private static void quartiles(
            List<LinearConstraint> constraints, List<Town> order, List<Town> members, double[] quartiles) {
        List<Integer> pivots = Arrays.stream(SHARES)
                .map(share -> (members.size() - 1) * share)
                .boxed()
                .flatMap(position -> Stream.of((int) Math.floor(position), (int) Math.ceil(position)))
                .distinct()
                .toList();
        for (int pivot : pivots) {
            for (int i = 0; i < members.size(); i++) {
                if (i != pivot && between(pivots, i, pivot)) {
                    double[] rising = row(order, List.of(members.get(Math.max(i, pivot))), 1);
                    rising[order.indexOf(members.get(Math.min(i, pivot)))] = -1;
                    constraints.add(new LinearConstraint(rising, Relationship.GEQ, 0));
                }
            }
        }
        for (int i = 0; i < SHARES.length; i++) {
            double position = (members.size() - 1) * SHARES[i];
            int below = (int) position;
            double[] row = row(order, List.of(members.get(below)), 1 - (position - below));
            row[order.indexOf(members.get(below + 1))] += position - below;
            around(constraints, row, quartiles[i]);
        }
    }

    /** Whether no other pivot stands between a place and this one: what lies beyond follows from the others. */
    private static boolean between(List<Integer> pivots, int place, int pivot) {
        return pivots.stream()
                .noneMatch(other -> other != pivot
                        && other >= Math.min(place, pivot)
                        && other <= Math.max(place, pivot)
                        && other != place);
    }

    private static List<Town> members(List<Town> order, Set<UUID> ids) {
        return order.stream().filter(town -> ids.contains(town.id())).toList();
    }

    private static double[] row(List<Town> order, List<Town> chosen, double weight) {
        double[] row = new double[order.size()];
        chosen.forEach(town -> row[order.indexOf(town)] = weight);
        return row;
    }

    private static void around(List<LinearConstraint> constraints, double[] row, double value) {
        constraints.add(new LinearConstraint(row, Relationship.LEQ, value + ROUNDING));
        constraints.add(new LinearConstraint(row, Relationship.GEQ, value - ROUNDING));
    }
}
