package jp.yui.procurement.consortia;

import java.util.UUID;

/** Names a vote. */
public record VoteId(UUID value) {

    public static VoteId random() {
        return new VoteId(UUID.randomUUID());
    }
}
