package jp.yui.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import jp.yui.contract.tenancy.Permission;
import jp.yui.contract.tenancy.Role;
import jp.yui.platform.Allow;
import jp.yui.testing.Api;
import jp.yui.testing.BackendTest;
import jp.yui.testing.People;
import jp.yui.testing.TestDatabase;
import jp.yui.testing.TestIssuer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every operation that the backend serves × everybody who might call it × every kind of id. The operations come from the
 * routes themselves, so one that is new and not described here fails.
 */
@BackendTest
class OperationMatrixTests {

    private static final String PLATFORM = "yui";
    private static final String EDITION_YEAR = "?fiscalYear=2023";

    /** What stands in the address where an operation names an object. */
    private enum Id {
        OWN,
        FOREIGN,
        RANDOM,
        DELETED,
        MALFORMED
    }

    private enum Thing {
        NONE,
        IMPORT,
        RELEASE,
        BODY
    }

    private record Operation(
            String method, String path, @Nullable Permission permission) {

        String name() {
            return method + " " + path;
        }
    }

    /** How an operation is called so that nothing but a right can stand in its way. */
    private record Fixture(Thing thing, String query, String body) {

        static Fixture of(Thing thing) {
            return new Fixture(thing, "", "{}");
        }

        static Fixture reading(Thing thing, String query) {
            return new Fixture(thing, query, "{}");
        }
    }

    private static final Map<String, Fixture> FIXTURES = Map.ofEntries(
            Map.entry("GET /api/t/{tenant}/register/prefectures", Fixture.of(Thing.NONE)),
            Map.entry("GET /api/t/{tenant}/register/bodies", Fixture.reading(Thing.NONE, "?query=222101")),
            Map.entry("GET /api/t/{tenant}/audit/entries", Fixture.of(Thing.NONE)),
            Map.entry("GET /api/t/{tenant}/audit/verification", Fixture.of(Thing.NONE)),
            Map.entry("GET /api/t/{tenant}/benchmark/editions", Fixture.of(Thing.NONE)),
            Map.entry("GET /api/t/{tenant}/benchmark/prefectures", Fixture.reading(Thing.NONE, EDITION_YEAR)),
            Map.entry("GET /api/t/{tenant}/benchmark/municipalities", Fixture.reading(Thing.NONE, EDITION_YEAR)),
            Map.entry("GET /api/t/{tenant}/benchmark/correlations", Fixture.reading(Thing.NONE, EDITION_YEAR)),
            Map.entry("GET /api/t/{tenant}/benchmark/items", Fixture.reading(Thing.NONE, EDITION_YEAR)),
            Map.entry("GET /api/t/{tenant}/benchmark/classes", Fixture.reading(Thing.NONE, EDITION_YEAR)),
            Map.entry("GET /api/t/{tenant}/benchmark/rates", Fixture.reading(Thing.NONE, EDITION_YEAR)),
            Map.entry(
                    "GET /api/t/{tenant}/benchmark/answers",
                    Fixture.reading(Thing.NONE, EDITION_YEAR + "&prefecture=220001")),
            Map.entry(
                    "GET /api/t/{tenant}/benchmark/municipalities/{code}/areas",
                    Fixture.reading(Thing.BODY, EDITION_YEAR)),
            Map.entry(
                    "GET /api/t/{tenant}/benchmark/municipalities/{code}/items",
                    Fixture.reading(Thing.BODY, EDITION_YEAR)),
            Map.entry("GET /api/t/{tenant}/benchmark/municipalities/{code}/history", Fixture.of(Thing.BODY)),
            Map.entry("GET /api/t/{tenant}/benchmark/releases", Fixture.of(Thing.NONE)),
            Map.entry(
                    "POST /api/t/{tenant}/benchmark/releases/{id}/withdrawal",
                    new Fixture(Thing.RELEASE, "", "{\"reason\": \"試験\"}")),
            Map.entry("GET /api/t/{tenant}/benchmark/imports", Fixture.of(Thing.NONE)),
            Map.entry("POST /api/t/{tenant}/benchmark/imports", Fixture.of(Thing.NONE)),
            Map.entry("GET /api/t/{tenant}/benchmark/imports/{id}", Fixture.of(Thing.IMPORT)),
            Map.entry("POST /api/t/{tenant}/benchmark/imports/{id}/acceptance", Fixture.of(Thing.IMPORT)),
            Map.entry("POST /api/t/{tenant}/benchmark/imports/{id}/discard", Fixture.of(Thing.IMPORT)),
            Map.entry(
                    "POST /api/t/{tenant}/benchmark/imports/{id}/resolutions",
                    new Fixture(Thing.IMPORT, "", "{\"resolutions\": [{\"index\": 1, \"code\": null}]}")));

    /** Somebody who calls, and the permissions they hold in each tenant; the test's own table, not the product's. */
    private record Caller(String name, String token, Map<String, Set<Permission>> rights) {}

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @Autowired
    Api api;

    private final List<String> deviations = new ArrayList<>();
    private int cells;

    @Test
    void everyOperationAnswersEverybodyAsItShould() {
        String consortium = People.tenant();
        String neighbour = People.tenant();
        List<Operation> operations = operations();
        List<Caller> callers = callers(consortium, neighbour);
        for (Operation operation : operations) {
            for (Caller caller : callers) {
                for (String tenant : List.of(PLATFORM, consortium, neighbour, "no-such-tenant")) {
                    check(operation, caller, tenant);
                }
            }
        }
        IO.println(
                "Figure: operation-matrix: %d operations × %d callers × 4 tenants × up to 5 kinds of id: %d cells, %d deviations"
                        .formatted(operations.size(), callers.size(), cells, deviations.size()));
        assertThat(deviations).isEmpty();
    }

    @Test
    void everyOperationOfATenantHasARightAndAFixture() {
        assertThat(operations()).allSatisfy(operation -> {
            assertThat(operation.permission()).as(operation.name()).isNotNull();
            assertThat(FIXTURES).containsKey(operation.name());
        });
        assertThat(FIXTURES.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        operations().stream().map(Operation::name).toList());
    }

    private List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        routes.getHandlerMethods().forEach((route, handler) -> {
            for (String path : route.getPatternValues()) {
                for (RequestMethod method : route.getMethodsCondition().getMethods()) {
                    if (path.startsWith("/api/t/")) {
                        Permission permission = Optional.ofNullable(handler.getMethodAnnotation(Allow.class))
                                .map(Allow::value)
                                .orElse(null);
                        operations.add(new Operation(method.name(), path, permission));
                    }
                }
            }
        });
        operations.sort(Comparator.comparing(Operation::name));
        return operations;
    }

    private static List<Caller> callers(String consortium, String neighbour) {
        List<Caller> callers = new ArrayList<>();
        for (Role role : Role.values()) {
            for (String tenant : List.of(PLATFORM, consortium)) {
                TestIssuer realm = tenant.equals(PLATFORM) ? TestIssuer.OPS : TestIssuer.YUI;
                String subject = People.member(realm, tenant, role.name());
                var rights = Map.of(tenant, expected(role, tenant));
                callers.add(new Caller(role + " of " + name(tenant), realm.token(subject), rights));
                TestIssuer other = realm == TestIssuer.YUI ? TestIssuer.OPS : TestIssuer.YUI;
                callers.add(new Caller(
                        role + " of " + name(tenant) + " by the other realm", other.token(subject), Map.of()));
            }
        }
        String member = People.member(TestIssuer.YUI, neighbour, Role.ADMIN.name());
        callers.add(new Caller(
                "ADMIN of the neighbour",
                TestIssuer.YUI.token(member),
                Map.of(neighbour, expected(Role.ADMIN, neighbour))));
        callers.add(new Caller(
                "a claim of membership",
                TestIssuer.YUI.token(
                        UUID.randomUUID().toString(),
                        claims -> claims.claim("organization", Map.of(consortium, Map.of("roles", List.of("ADMIN"))))
                                .claim("realm_access", Map.of("roles", List.of("ADMIN", "OPERATOR")))
                                .claim("scope", "openid organization:*")),
                Map.of()));
        callers.add(
                new Caller("a stranger", TestIssuer.YUI.token(UUID.randomUUID().toString()), Map.of()));
        callers.add(new Caller("nobody", "", Map.of()));
        return callers;
    }

    private static String name(String tenant) {
        return tenant.equals(PLATFORM) ? "the platform" : "a consortium";
    }

    private static Set<Permission> expected(Role role, String tenant) {
        EnumSet<Permission> rights = EnumSet.of(Permission.BENCHMARK_READ);
        if (role == Role.ADMIN || role == Role.OPERATOR && tenant.equals(PLATFORM)) {
            rights.add(Permission.AUDIT_READ);
            rights.add(Permission.TENANT_ADMINISTER);
        }
        if (role == Role.OPERATOR && tenant.equals(PLATFORM)) {
            rights.add(Permission.BENCHMARK_IMPORT);
        }
        return rights;
    }

    private void check(Operation operation, Caller caller, String tenant) {
        Fixture fixture = FIXTURES.getOrDefault(operation.name(), Fixture.of(Thing.NONE));
        ids(fixture.thing(), tenant).forEach((id, text) -> {
            String path = operation.path().replace("{tenant}", tenant).replaceAll("\\{(id|code)}", text);
            var answer = call(operation, fixture, path, caller.token());
            String type = type(answer);
            cells++;
            if (!asItShould(operation, caller, tenant, id, answer.status(), type)) {
                deviations.add("%s by %s in %s with id %s: %d %s"
                        .formatted(operation.name(), caller.name(), tenant, id, answer.status(), type));
            }
        });
    }

    private static boolean asItShould(
            Operation operation, Caller caller, String tenant, Id id, int status, String type) {
        Set<Permission> rights = caller.rights().get(tenant);
        if (caller.token().isEmpty()) {
            return status == 401;
        }
        if (id == Id.MALFORMED && status == 400) {
            return true;
        }
        if (rights == null) {
            return status == 404 && type.equals("tenant-not-found");
        }
        if (!rights.contains(operation.permission())) {
            return status == 403 && type.equals("forbidden");
        }
        return switch (id) {
            case OWN -> status < 500 && status != 401 && status != 403 && !type.endsWith("-not-found");
            case FOREIGN, RANDOM, DELETED -> status == 404 && type.endsWith("-not-found") && !type.startsWith("tenant");
            case MALFORMED -> status == 404;
        };
    }

    private Api.Answer call(Operation operation, Fixture fixture, String path, String token) {
        if (operation.method().equals("GET")) {
            return api.get(path + fixture.query(), token);
        }
        if (operation.name().equals("POST /api/t/{tenant}/benchmark/imports")) {
            String form = "--b\r\nContent-Disposition: form-data; name=\"fiscalYear\"\r\n\r\n2023\r\n--b\r\n"
                    + "Content-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\nnothing\r\n--b--\r\n";
            return api.send(api.request(path, token, "Content-Type", "multipart/form-data; boundary=b")
                    .POST(BodyPublishers.ofString(form)));
        }
        return api.post(path, token, fixture.body());
    }

    private static String type(Api.Answer answer) {
        String marker = "urn:yui:problem:";
        int at = answer.text().indexOf(marker);
        return at < 0
                ? ""
                : answer.text().substring(at + marker.length(), answer.text().indexOf('"', at));
    }

    private static Map<Id, String> ids(Thing thing, String tenant) {
        return switch (thing) {
            case NONE -> Map.of(Id.OWN, "");
            case IMPORT ->
                new TreeMap<>(Map.of(
                        Id.OWN,
                        importOf(tenant),
                        Id.FOREIGN,
                        importOf(tenant.equals(PLATFORM) ? People.tenant() : PLATFORM),
                        Id.RANDOM,
                        UUID.randomUUID().toString(),
                        Id.DELETED,
                        deleted("benchmark.import", importOf(tenant)),
                        Id.MALFORMED,
                        "1"));
            case RELEASE ->
                new TreeMap<>(Map.of(
                        Id.OWN,
                        withdrawnRelease(),
                        Id.RANDOM,
                        UUID.randomUUID().toString(),
                        Id.DELETED,
                        deleted("benchmark.source_release", withdrawnRelease()),
                        Id.MALFORMED,
                        "1"));
            case BODY -> new TreeMap<>(Map.of(Id.OWN, "222101", Id.MALFORMED, "222100"));
        };
    }

    private static String importOf(String tenant) {
        String id = UUID.randomUUID().toString();
        TestDatabase.execute("""
                insert into benchmark.import (tenant_id, id, state, file_name, checksum, fiscal_year, layout, content, uploaded_by)
                select t.id, '%s', 'DISCARDED', 'matrix.csv', repeat('0', 64), 2023, 'POPULATION', '', 'matrix'
                  from tenancy.tenant t where t.key = '%s'
                """.formatted(id, tenant));
        return id;
    }

    private static String withdrawnRelease() {
        String id = UUID.randomUUID().toString();
        TestDatabase.execute("""
                insert into benchmark.source_release (id, layout, fiscal_year, publisher, file_name, checksum, accepted_by,
                  withdrawn_at, withdrawal_reason)
                values ('%s', 'POPULATION', 1999, 'matrix', 'matrix', 'matrix', 'matrix', now(), 'matrix')
                """.formatted(id));
        return id;
    }

    private static String deleted(String table, String id) {
        TestDatabase.execute("delete from " + table + " where id = '" + id + "'");
        return id;
    }
}
