package jp.yui.procurement.consortia;

/**
 * What the ballots come to.
 *
 * @param bodies how many bodies may vote
 * @param present how many of them gave a ballot
 * @param entitled weight of all that may vote
 * @param ayes weight for
 * @param noes weight against
 * @param abstentions weight of those that gave a ballot for neither
 */
record Tally(int bodies, int present, long entitled, long ayes, long noes, long abstentions) {

    /** Weight of all ballots given. */
    long given() {
        return ayes + noes + abstentions;
    }
}
