package jp.yui.local.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.yui.local.realm.Deployment;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.OrganizationsResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.OrganizationDomainRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/**
 * The demo bodies as organizations and the demo people as users of Keycloak; what exists already is left alone, but for the
 * password, which stands in the list that a start prints.
 */
final class DemoAccounts {

    private final Deployment deployment;

    DemoAccounts(Deployment deployment) {
        this.deployment = deployment;
    }

    /** The subject of each person, by e-mail address. */
    Map<String, String> provide(List<DemoBody> bodies, List<DemoPerson> people) {
        try (Keycloak keycloak = deployment.connect()) {
            Map<String, String> organizations =
                    organizations(keycloak.realm("yui").organizations(), bodies);
            return people.parallelStream()
                    .collect(Collectors.toConcurrentMap(
                            DemoPerson::email,
                            person -> subject(
                                    keycloak.realm(person.isOperator() ? "yui-ops" : "yui"), person, organizations)));
        }
    }

    private static Map<String, String> organizations(OrganizationsResource organizations, List<DemoBody> bodies) {
        Map<String, String> existing = new HashMap<>();
        organizations.list(0, 1000).forEach(found -> existing.put(found.getAlias(), found.getId()));
        Map<String, String> bySlug = new HashMap<>();
        for (DemoBody body : bodies) {
            bySlug.put(body.slug(), existing.computeIfAbsent(body.code(), code -> create(organizations, body)));
        }
        return bySlug;
    }

    private static String create(OrganizationsResource organizations, DemoBody body) {
        OrganizationRepresentation organization = new OrganizationRepresentation();
        organization.setName(body.name());
        organization.setAlias(body.code());
        organization.setEnabled(true);
        organization.setAttributes(Map.of("lgcode", List.of(body.code())));
        organization.addDomain(new OrganizationDomainRepresentation(body.domain()));
        try (var response = organizations.create(organization)) {
            return CreatedResponseUtil.getCreatedId(response);
        }
    }

    private static String subject(RealmResource realm, DemoPerson person, Map<String, String> organizations) {
        return realm.users().searchByEmail(person.email(), true).stream()
                .findFirst()
                .map(UserRepresentation::getId)
                .map(subject -> withPassword(realm, subject))
                .orElseGet(() -> create(realm, person, organizations));
    }

    private static String withPassword(RealmResource realm, String subject) {
        realm.users().get(subject).resetPassword(password());
        return subject;
    }

    private static String create(RealmResource realm, DemoPerson person, Map<String, String> organizations) {
        try (var response = realm.users().create(user(person))) {
            String subject = CreatedResponseUtil.getCreatedId(response);
            if (!person.isOperator()) {
                join(realm.organizations(), organizations.get(person.home()), subject);
            }
            return subject;
        }
    }

    private static void join(OrganizationsResource organizations, String organization, String subject) {
        organizations.get(organization).members().addMember(subject).close();
    }

    private static UserRepresentation user(DemoPerson person) {
        UserRepresentation user = new UserRepresentation();
        user.setUsername(person.email());
        user.setEmail(person.email());
        user.setEmailVerified(true);
        user.setEnabled(true);
        user.setLastName(person.family());
        user.setFirstName(person.given());
        user.setAttributes(Map.of("fullName", List.of(person.name()), "locale", List.of("ja")));
        user.setCredentials(List.of(password()));
        return user;
    }

    private static CredentialRepresentation password() {
        CredentialRepresentation password = new CredentialRepresentation();
        password.setType(CredentialRepresentation.PASSWORD);
        password.setValue(DemoPerson.PASSWORD);
        password.setTemporary(false);
        return password;
    }
}
