package jp.yui.contract.assessment;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a prefecture entered on behalf of a municipality before that came onto the platform; an immutable copy.
 *
 * @param response the response
 * @param owner name of the prefecture
 * @param submitted whether it was submitted, and so can be confirmed as it is; a draft can only be taken over
 * @param enteredBy who submitted it, or saved last
 * @param enteredAt when
 * @param informant who gave the answers, null for a draft
 * @param transferredBy who handed it to the municipality
 * @param transferredAt when
 * @param answers the items in the framework's order
 */
public record Transfer(
        UUID response,
        String owner,
        boolean submitted,
        String enteredBy,
        OffsetDateTime enteredAt,
        @Nullable Informant informant,
        String transferredBy,
        OffsetDateTime transferredAt,
        List<Submission.Copy> answers) {}
