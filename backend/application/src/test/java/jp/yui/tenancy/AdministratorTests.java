package jp.yui.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import jp.yui.testing.Api;
import jp.yui.testing.BackendTest;
import jp.yui.testing.People;
import jp.yui.testing.Prefecture;
import jp.yui.testing.TestDatabase;
import jp.yui.testing.TestIssuer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** How many people administer a body, as it, its prefecture and the platform are told, and nobody else. */
@BackendTest
class AdministratorTests {

    private final Prefecture prefecture = Prefecture.with(2);

    @Autowired
    Api api;

    @Test
    void countsNobodyAsNobody() {
        String viewer = Prefecture.person(town(), "VIEWER");
        assertThat(rows(town(), viewer)).containsExactly(town() + " 0 false");
    }

    @Test
    void countsPeopleAndNotGrants() {
        String subject = People.member(TestIssuer.YUI, town(), "ADMIN");
        TestDatabase.execute("""
                insert into tenancy.membership (tenant_id, issuer, subject, role, valid_from, granted_by)
                select t.id, '%s', '%s', 'ADMIN', now() - interval '1 day', 'test' from tenancy.tenant t where t.key = '%s'
                """.formatted(TestIssuer.YUI.url(), subject, town()));
        assertThat(rows(town(), TestIssuer.YUI.token(subject))).containsExactly(town() + " 1 false");
    }

    @Test
    void findsTwoEnoughUntilOneLeaves() {
        String first = People.member(TestIssuer.YUI, town(), "ADMIN");
        String token = TestIssuer.YUI.token(first);
        String second = People.member(TestIssuer.YUI, town(), "ADMIN");
        assertThat(rows(town(), token)).containsExactly(town() + " 2 true");
        TestDatabase.execute("update tenancy.membership set valid_to = now() where subject = '" + second + "'");
        assertThat(rows(town(), token)).containsExactly(town() + " 1 false");
    }

    @Test
    void doesNotCountWhoAdministersFromNextWeekOn() {
        String subject = People.member(TestIssuer.YUI, town(), "ADMIN");
        TestDatabase.execute("update tenancy.membership set valid_from = now() + interval '7 days' where subject = '%s'"
                .formatted(subject));
        assertThat(rows(town(), Prefecture.person(town(), "VIEWER"))).containsExactly(town() + " 0 false");
    }

    @Test
    void tellsThePrefectureOfItsOwnMunicipalitiesAlone() {
        Prefecture other = Prefecture.with(1);
        String staff = Prefecture.person(prefecture.key(), "EDITOR");
        Prefecture.person(town(), "ADMIN");
        assertThat(rows(prefecture.key(), staff))
                .containsExactly(
                        prefecture.key() + " 0 false", prefecture.towns().getLast() + " 0 false", town() + " 1 false");
        assertThat(api.get(path(prefecture.key()), Prefecture.person(other.key(), "ADMIN"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void tellsATownNothingOfItsNeighbour() {
        assertThat(rows(town(), Prefecture.person(town(), "ADMIN"))).hasSize(1);
    }

    @Test
    void tellsThePlatformOfAllThatAreInUse() {
        String closed = prefecture.towns().getLast();
        TestDatabase.execute("update tenancy.tenant set disabled_at = now() where key = '" + closed + "'");
        List<String> rows = rows("yui", People.operator());
        assertThat(rows.getFirst()).startsWith("yui ");
        assertThat(rows)
                .contains(town() + " 0 false", prefecture.key() + " 0 false")
                .noneMatch(row -> row.startsWith(closed));
    }

    @Test
    void namesNobody() {
        String subject = People.member(TestIssuer.YUI, town(), "ADMIN");
        String answer = api.get(path(town()), TestIssuer.YUI.token(subject)).text();
        assertThat(answer).doesNotContain(subject).doesNotContain(TestIssuer.YUI.url());
    }

    private String town() {
        return prefecture.towns().getFirst();
    }

    private List<String> rows(String tenant, String token) {
        JsonNode rows = api.get(path(tenant), token).json();
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.get("tenant").asString() + " " + row.get("administrators") + " " + row.get("enough"))
                .toList();
    }

    private static String path(String tenant) {
        return "/api/t/" + tenant + "/administrators";
    }
}
