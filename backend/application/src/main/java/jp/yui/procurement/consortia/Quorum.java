package jp.yui.procurement.consortia;

/**
 * How many of the bodies that may vote must give a ballot (定足数), abstentions included; counted in bodies, whatever they weigh.
 *
 * @param part which part of them
 * @param more whether it must be more than that (過半数) or just as many will do (半数以上)
 */
record Quorum(Fraction part, boolean more) {

    static Quorum moreThan(Fraction part) {
        return new Quorum(part, true);
    }

    static Quorum atLeast(Fraction part) {
        return new Quorum(part, false);
    }

    boolean isReached(Tally tally) {
        return more
                ? part.isExceededBy(tally.present(), tally.bodies())
                : part.isReachedBy(tally.present(), tally.bodies());
    }
}
