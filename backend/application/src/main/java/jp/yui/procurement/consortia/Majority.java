package jp.yui.procurement.consortia;

/** How many ayes carry a motion. */
enum Majority {
    /** 過半数: more ayes than noes; abstentions are on neither side. */
    SIMPLE,
    /** 総数の過半数: more than half of all that may vote. */
    ABSOLUTE,
    /** 出席の三分の二以上: of the ballots given, abstentions included. */
    TWO_THIRDS,
    /** 全会一致: all that may vote, and all of them for it. */
    UNANIMOUS;

    boolean carries(Tally tally) {
        return switch (this) {
            case SIMPLE -> tally.ayes() > tally.noes();
            case ABSOLUTE -> Fraction.HALF.isExceededBy(tally.ayes(), tally.entitled());
            case TWO_THIRDS -> tally.ayes() > 0 && Fraction.TWO_THIRDS.isReachedBy(tally.ayes(), tally.given());
            case UNANIMOUS -> tally.ayes() == tally.entitled();
        };
    }

    /** Whether the sides stand even, which only a simple majority can be broken out of. */
    boolean isTied(Tally tally) {
        return this == SIMPLE && tally.ayes() == tally.noes() && tally.ayes() > 0;
    }
}
