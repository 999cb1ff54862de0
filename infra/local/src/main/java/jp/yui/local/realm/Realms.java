package jp.yui.local.realm;

import java.util.List;
import java.util.Map;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.RealmRepresentation;

/** The realms and the ordered list of migrations that made them; each realm remembers the last one applied. */
public final class Realms {

    private static final String APPLIED = "yui.migration";
    private static final List<Migration> MIGRATIONS = List.of(
            new M001CreateRealm(),
            new M002ApiAudience(),
            new M003Clients(),
            new M004Provisioner(),
            new M005FullName(),
            new M006Passwords(),
            new M007SigningKeys(),
            new M008NoRefreshForPrograms(),
            new M009OneTimeCodes());

    private Realms() {}

    /** Applies what is missing, then sets the addresses and secrets of this installation. */
    public static void migrate(Deployment deployment) {
        try (Keycloak keycloak = deployment.connect()) {
            for (YuiRealm realm : YuiRealm.values()) {
                applyMissing(keycloak, realm);
                new Settings(deployment).align(keycloak.realm(realm.key()), realm);
            }
        }
    }

    private static void applyMissing(Keycloak keycloak, YuiRealm realm) {
        for (int number = applied(keycloak, realm) + 1; number <= MIGRATIONS.size(); number++) {
            MIGRATIONS.get(number - 1).apply(keycloak, realm);
            record(keycloak.realm(realm.key()), number);
        }
    }

    private static int applied(Keycloak keycloak, YuiRealm realm) {
        return keycloak.realms().findAll().stream()
                .filter(found -> found.getRealm().equals(realm.key()))
                .findFirst()
                .map(Realms::applied)
                .orElse(0);
    }

    private static int applied(RealmRepresentation realm) {
        Map<String, String> attributes = realm.getAttributesOrEmpty();
        return Integer.parseInt(attributes.getOrDefault(APPLIED, "0"));
    }

    private static void record(RealmResource realm, int number) {
        RealmRepresentation representation = realm.toRepresentation();
        representation.getAttributes().put(APPLIED, Integer.toString(number));
        realm.update(representation);
    }
}
