package jp.yui.procurement.projects;

import java.util.UUID;

/** Names a joint purchase. */
record ProjectId(UUID value) {

    static ProjectId random() {
        return new ProjectId(UUID.randomUUID());
    }
}
