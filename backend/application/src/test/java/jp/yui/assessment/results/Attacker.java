package jp.yui.assessment.results;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/**
 * Everybody together: reads every mean ever published, knows which towns each rests on, and some levels besides. By linear
 * programming it finds the narrowest interval that any other town's level must lie in.
 */
final class Attacker {

    /** A published mean and whom it rests on. */
    record Published(Set<UUID> towns, double mean) {}

    private static final double TOP = 5;
    private static final double ROUNDING = 0.005;

    private final List<Published> published;
    private final Map<UUID, Double> known;

    Attacker(List<Published> published, Map<UUID, Double> known) {
        this.published = published;
        this.known = known;
    }

    /** The width of the narrowest interval; the whole scale if there is nothing to find. */
    double narrowest() {
        return strangers().stream().mapToDouble(this::width).min().orElse(TOP);
    }

    /** One of each set of unknown towns that no publication tells apart; the others of a set have the same bounds. */
    private Collection<UUID> strangers() {
        Map<List<Boolean>, UUID> oneOfEach = new LinkedHashMap<>();
        for (UUID town : unknown()) {
            oneOfEach.putIfAbsent(
                    published.stream().map(mean -> mean.towns().contains(town)).toList(), town);
        }
        return oneOfEach.values();
    }

    private List<UUID> unknown() {
        return published.stream()
                .flatMap(mean -> mean.towns().stream())
                .filter(town -> !known.containsKey(town))
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }

    private double width(UUID town) {
        return bound(town, GoalType.MAXIMIZE) - bound(town, GoalType.MINIMIZE);
    }

    private double bound(UUID town, GoalType goal) {
        List<UUID> unknown = unknown();
        double[] objective = new double[unknown.size()];
        objective[unknown.indexOf(town)] = 1;
        return new SimplexSolver()
                .optimize(
                        new MaxIter(100_000),
                        new LinearObjectiveFunction(objective, 0),
                        new LinearConstraintSet(constraints(unknown)),
                        goal,
                        new NonNegativeConstraint(true))
                .getValue();
    }

    private List<LinearConstraint> constraints(List<UUID> unknown) {
        List<LinearConstraint> constraints = new ArrayList<>();
        for (Published mean : published) {
            double[] sum = unknown.stream()
                    .mapToDouble(town -> mean.towns().contains(town) ? 1 : 0)
                    .toArray();
            double rest = mean.mean() * mean.towns().size() - alreadyKnown(mean);
            double slack = ROUNDING * mean.towns().size() + 1e-9;
            constraints.add(new LinearConstraint(sum, Relationship.LEQ, rest + slack));
            constraints.add(new LinearConstraint(sum, Relationship.GEQ, rest - slack));
        }
        for (int i = 0; i < unknown.size(); i++) {
            double[] one = new double[unknown.size()];
            one[i] = 1;
            constraints.add(new LinearConstraint(one, Relationship.LEQ, TOP));
        }
        return constraints;
    }

    private double alreadyKnown(Published mean) {
        return mean.towns().stream()
                .filter(known::containsKey)
                .mapToDouble(known::get)
                .sum();
    }
}
