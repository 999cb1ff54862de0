package jp.yui.assessment.results;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/** Reads a mean and quartiles of n towns: from the lowest that the lowest may be to the highest that the highest may be. */
record QuartileAttacker(int n, double mean, double[] quartiles) {

    private static final double ROUNDING = 0.005;
    private static final double[] SHARES = {0.25, 0.5, 0.75};

    double width() {
        return bound(n - 1, GoalType.MAXIMIZE) - bound(0, GoalType.MINIMIZE);
    }

    private double bound(int rank, GoalType goal) {
        return new SimplexSolver()
                .optimize(
                        new MaxIter(100_000),
                        new LinearObjectiveFunction(row(rank, 1, rank, 0), 0),
                        new LinearConstraintSet(constraints()),
                        goal,
                        new NonNegativeConstraint(true))
                .getValue();
    }

    private List<LinearConstraint> constraints() {
        List<LinearConstraint> constraints = new ArrayList<>();
        double[] all = new double[n];
        java.util.Arrays.fill(all, 1.0 / n);
        around(constraints, all, mean);
        for (int i = 0; i < SHARES.length; i++) {
            double position = (n - 1) * SHARES[i];
            int below = (int) position;
            around(constraints, row(below, 1 - (position - below), below + 1, position - below), quartiles[i]);
        }
        for (int i = 0; i + 1 < n; i++) {
            constraints.add(new LinearConstraint(row(i, -1, i + 1, 1), Relationship.GEQ, 0));
        }
        constraints.add(new LinearConstraint(row(n - 1, 1, n - 1, 0), Relationship.LEQ, 5));
        return constraints;
    }

    private static void around(List<LinearConstraint> constraints, double[] row, double value) {
        constraints.add(new LinearConstraint(row, Relationship.LEQ, value + ROUNDING));
        constraints.add(new LinearConstraint(row, Relationship.GEQ, value - ROUNDING));
    }

    private double[] row(int first, double weight, int second, double other) {
        double[] row = new double[n];
        row[first] += weight;
        row[second] += other;
        return row;
    }
}
