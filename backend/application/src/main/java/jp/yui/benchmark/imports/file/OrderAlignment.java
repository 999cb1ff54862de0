package jp.yui.benchmark.imports.file;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Says which body a column can mean when only the official code order tells equal names apart.
 *
 * <p>Of all ways to lay the columns along the register, in order and by name, the largest count (longest common
 * subsequence). A column is certain only if it means the same body in every one of them and can be left out of none.
 */
final class OrderAlignment {

    private final List<String> columns;
    private final List<Body> bodies;
    private final boolean[][] same;
    private final int[][] before;
    private final int[][] after;

    OrderAlignment(List<String> columns, List<Body> bodies) {
        this.columns = columns;
        this.bodies = bodies;
        this.same = new boolean[columns.size()][bodies.size()];
        this.before = new int[columns.size() + 1][bodies.size() + 1];
        this.after = new int[columns.size() + 1][bodies.size() + 1];
        compareNames();
        measureBefore();
        measureAfter();
    }

    /** Indexes of the bodies that the column means in some largest alignment. */
    List<Integer> candidates(int column) {
        return IntStream.range(0, bodies.size())
                .filter(body -> same[column][body])
                .filter(body -> before[column][body] + 1 + after[column + 1][body + 1] == largest())
                .boxed()
                .toList();
    }

    /** Whether some largest alignment does without the column. */
    boolean isDispensable(int column) {
        return IntStream.rangeClosed(0, bodies.size())
                .anyMatch(body -> before[column][body] + after[column + 1][body] == largest());
    }

    /** Indexes of all bodies of the column's name, wherever they stand. */
    List<Integer> namesakes(int column) {
        return IntStream.range(0, bodies.size())
                .filter(body -> same[column][body])
                .boxed()
                .toList();
    }

    private int largest() {
        return after[0][0];
    }

    private void compareNames() {
        List<List<String>> names = new ArrayList<>();
        bodies.forEach(body -> names.add(body.keys().toList()));
        for (int column = 0; column < columns.size(); column++) {
            for (int body = 0; body < bodies.size(); body++) {
                same[column][body] = names.get(body).contains(columns.get(column));
            }
        }
    }

    private void measureBefore() {
        for (int column = 0; column < columns.size(); column++) {
            for (int body = 0; body < bodies.size(); body++) {
                before[column + 1][body + 1] = same[column][body]
                        ? before[column][body] + 1
                        : Math.max(before[column][body + 1], before[column + 1][body]);
            }
        }
    }

    private void measureAfter() {
        for (int column = columns.size() - 1; column >= 0; column--) {
            for (int body = bodies.size() - 1; body >= 0; body--) {
                after[column][body] = same[column][body]
                        ? after[column + 1][body + 1] + 1
                        : Math.max(after[column][body + 1], after[column + 1][body]);
            }
        }
    }
}
