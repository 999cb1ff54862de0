package jp.yui.contract.notification;

/**
 * How many notices the person has not read.
 *
 * @param count 0 to {@link #MOST}, which means as many or more
 */
public record Unread(int count) {

    /** Beyond this nobody counts. */
    public static final int MOST = 100;
}
