package jp.yui.local.realm;

import org.keycloak.admin.client.Keycloak;

/** One step in the history of the realms; never changed once released, and harmless when it runs twice. */
interface Migration {

    void apply(Keycloak keycloak, YuiRealm realm);
}
