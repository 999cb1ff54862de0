package jp.yui.local;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import jp.yui.local.demo.DemoAssessments;
import jp.yui.local.demo.DemoData;
import jp.yui.local.demo.DemoPerson;
import jp.yui.local.realm.Deployment;
import jp.yui.local.realm.Realms;

/** Brings realms and demo data up to date, and nothing at all when the last start already did just that. */
final class Provisioning {

    private final Deployment deployment;
    private final PostgresServer postgres;
    private final Checkout checkout;
    private final boolean withTenants;

    Provisioning(Deployment deployment, PostgresServer postgres, Checkout checkout, boolean withTenants) {
        this.deployment = deployment;
        this.postgres = postgres;
        this.checkout = checkout;
        this.withTenants = withTenants;
    }

    void bringUpToDate() {
        DatabaseNote note = new DatabaseNote(postgres, "keycloak");
        String wanted = fingerprint();
        if (!note.says(wanted)) {
            Realms.migrate(deployment);
            seed();
            note.write(wanted);
        }
    }

    /** Whether the survey rounds of the demo have still to be put in. */
    boolean lacksAssessments() {
        try (Connection superuser = postgres.superuser("yui")) {
            return !DemoAssessments.arePutIn(superuser);
        } catch (SQLException e) {
            throw new Trouble("The demo data could not be read (" + e.getMessage() + ")", e);
        }
    }

    /** Puts them in as the demo's people, over the API of the backend that runs. */
    void putInAssessments(String api) {
        try (Connection superuser = postgres.superuser("yui")) {
            new DemoAssessments(api, this::token).putIn(superuser);
        } catch (SQLException e) {
            throw new Trouble("The demo rounds could not be put in (" + e.getMessage() + ")", e);
        }
    }

    private String token(DemoPerson person) {
        return new SignIn(deployment.issuer(person.isOperator() ? "yui-ops" : "yui"))
                .accessToken(person.email(), DemoPerson.PASSWORD);
    }

    private void seed() {
        DemoData demo = new DemoData(deployment);
        Map<String, String> subjects = demo.provideAccounts();
        if (withTenants) {
            insertTenants(demo, subjects);
        }
    }

    private void insertTenants(DemoData demo, Map<String, String> subjects) {
        try (Connection superuser = postgres.superuser("yui")) {
            demo.insertTenants(superuser, subjects);
        } catch (SQLException e) {
            throw new Trouble("The demo data could not be written (" + e.getMessage() + ")", e);
        }
    }

    /** Everything that what is provisioned depends on: this program, the addresses and secrets, the database itself. */
    private String fingerprint() {
        return "provisioned %x"
                .formatted(List.of(
                                checkout.launcherDigest(),
                                deployment,
                                new DatabaseNote(postgres, "yui").identity(),
                                withTenants)
                        .hashCode());
    }
}
