package jp.yui.local.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.yui.local.realm.Deployment;

/** Puts the fictional prefecture into Keycloak and the database, so that everything can be tried at once. */
public final class DemoData {

    private static final int RESIDENTS_OF = 2023;

    private final Deployment deployment;
    private final List<DemoBody> bodies = DemoBody.all();
    private final List<DemoPerson> people = everybody();

    public DemoData(Deployment deployment) {
        this.deployment = deployment;
    }

    /** Those whom the list of a start names, and those who answer in the towns. */
    static List<DemoPerson> everybody() {
        List<DemoPerson> named = DemoPerson.all();
        return Stream.concat(named.stream(), DemoStaff.beside(named, DemoBody.all()).stream())
                .toList();
    }

    /** Provides accounts in Keycloak; returns the subject of each person by e-mail address. */
    public Map<String, String> provideAccounts() {
        return new DemoAccounts(deployment).provide(bodies, people);
    }

    /** Writes bodies, tenants, memberships and figures in one transaction of the superuser. */
    public void insertTenants(Connection superuser, Map<String, String> subjects) throws SQLException {
        superuser.setAutoCommit(false);
        DemoTenants tenants = new DemoTenants(superuser, bodies);
        tenants.insertBodies(bodies);
        for (DemoPerson person : people) {
            String issuer = deployment.issuer(person.isOperator() ? "yui-ops" : "yui");
            tenants.insertMemberships(person, issuer, subjects.get(person.email()));
        }
        insertFigures(new DemoReleases(superuser));
        superuser.commit();
    }

    private void insertFigures(DemoReleases releases) throws SQLException {
        releases.insertFigures(DemoFigure.all());
        releases.insertResidents(bodies, RESIDENTS_OF);
    }
}
