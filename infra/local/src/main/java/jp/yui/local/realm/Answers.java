package jp.yui.local.realm;

import jakarta.ws.rs.core.Response;
import org.keycloak.admin.client.CreatedResponseUtil;

/** Reads what Keycloak answers to a creation. */
final class Answers {

    private Answers() {}

    /** The id of what was created; anything but success is an exception with Keycloak's reason. */
    static String created(Response response) {
        try (response) {
            return CreatedResponseUtil.getCreatedId(response);
        }
    }
}
