package jp.yui.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An amount of money in whole yen; sums that leave the range of a long are refused, never wrapped. */
public record Yen(@JsonValue long value) implements Comparable<Yen> {

    public static final Yen ZERO = new Yen(0);

    @JsonCreator
    public static Yen valueOf(long value) {
        return new Yen(value);
    }

    public Yen plus(Yen other) {
        return new Yen(Math.addExact(value, other.value));
    }

    public Yen minus(Yen other) {
        return new Yen(Math.subtractExact(value, other.value));
    }

    @Override
    public int compareTo(Yen other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
