package jp.yui.contract.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** A maturity level: 0, 0.5, 1, 1.5, 2, 3, 4 or 5; small towns need the half-steps at the low end. */
public record Level(@JsonValue double value) implements Comparable<Level> {

    /** All levels, lowest first. */
    public static final List<Level> ALL = List.of(0.0, 0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 5.0).stream()
            .map(Level::new)
            .toList();

    public Level {
        if (!(value == 0.5 || value == 1.5 || value >= 0 && value <= 5 && value == Math.rint(value))) {
            throw new IllegalArgumentException("A level is one of 0, 0.5, 1, 1.5, 2, 3, 4, 5, not " + value);
        }
    }

    @JsonCreator
    public static Level valueOf(double value) {
        return new Level(value);
    }

    public static Level valueOf(String value) {
        return new Level(Double.parseDouble(value));
    }

    @Override
    public int compareTo(Level other) {
        return Double.compare(value, other.value);
    }

    /** As people write it: 1, not 1.0. */
    @Override
    public String toString() {
        return value == Math.rint(value) ? String.valueOf((int) value) : String.valueOf(value);
    }
}
