package jp.yui.contract.notification;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * Something that happened to a response, told to one person in one tenant.
 *
 * @param kind what happened
 * @param round id of the round
 * @param response id of the response, the same on both sides
 * @param title title of the round
 * @param party the other side: to a town the owner of the round, to the owner the town
 * @param dueAt the town's deadline as it is now
 * @param at when it happened
 * @param read whether the person has read it
 */
public record Notice(
        UUID id,
        NoticeKind kind,
        UUID round,
        UUID response,
        String title,
        String party,
        OffsetDateTime dueAt,
        OffsetDateTime at,
        boolean read) {}
