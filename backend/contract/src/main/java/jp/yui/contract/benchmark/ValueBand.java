package jp.yui.contract.benchmark;

/**
 * How many municipalities have a value of one item within a band.
 *
 * @param lower where the band begins, itself in it; percent 0-100 for BOOLEAN and RATE
 * @param upper where it ends, itself not in it, save 100 in the last band of a RATE; for a BOOLEAN the same as lower
 * @param n municipalities with such a value, 0 for a band that nobody is in
 * @param edition name of the edition
 */
public record ValueBand(double lower, double upper, int n, String edition) {}
