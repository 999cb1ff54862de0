package jp.yui.contract.assessment;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * What a town and the owner of the round have said to each other about one item.
 *
 * @param item code of the item
 * @param open whether the owner of the round has still to answer
 * @param unread whether the caller has something new here: for the town a line the caller has not read, for the owner an open
 *     question
 * @param messages the lines, oldest first
 */
public record QuestionThread(String item, boolean open, boolean unread, List<Message> messages) {

    /**
     * One line.
     *
     * @param seq its number in the thread
     * @param ours whether it was written on the caller's side
     * @param by who wrote it
     * @param tenant name of the body it was written for
     * @param at when
     * @param text plain text, empty where a line only settles the thread
     * @param settled whether its author called the matter settled
     */
    public record Message(
            int seq, boolean ours, String by, String tenant, OffsetDateTime at, String text, boolean settled) {}
}
