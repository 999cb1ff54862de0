package jp.yui.procurement.consortia;

import java.math.BigInteger;

/** A part of a whole as an exact rational between 0 and 1; compared by whole numbers, never by doubles. */
record Fraction(long numerator, long denominator) {

    static final Fraction HALF = new Fraction(1, 2);
    static final Fraction TWO_THIRDS = new Fraction(2, 3);

    Fraction {
        if (denominator < 1 || numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException(numerator + "/" + denominator + " is no part of a whole");
        }
    }

    /** Whether the part is this much of the whole, or more. */
    boolean isReachedBy(long part, long whole) {
        return compare(part, whole) >= 0;
    }

    /** Whether the part is more than this much of the whole. */
    boolean isExceededBy(long part, long whole) {
        return compare(part, whole) > 0;
    }

    private int compare(long part, long whole) {
        return product(part, denominator).compareTo(product(numerator, whole));
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }
}
