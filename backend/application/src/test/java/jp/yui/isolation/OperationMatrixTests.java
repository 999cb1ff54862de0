package jp.yui.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import jp.yui.contract.tenancy.Permission;
import jp.yui.contract.tenancy.Role;
import jp.yui.contract.tenancy.TenantKind;
import jp.yui.platform.Allow;
import jp.yui.testing.Api;
import jp.yui.testing.BackendTest;
import jp.yui.testing.People;
import jp.yui.testing.Prefecture;
import jp.yui.testing.TestDatabase;
import jp.yui.testing.TestIssuer;
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
        BODY,
        FRAMEWORK,
        ROUND,
        RESPONSE,
        FILE,
        NOTICE,
        DEPUTY,
        SYSTEM
    }

    private record Operation(String method, String path, Set<Permission> permissions) {

        String name() {
            return method + " " + path;
        }
    }

    /** How an operation is called so that nothing but a right can stand in its way. */
    private record Fixture(Thing thing, String query, String body) {

        static Fixture of(Thing thing) {
            return new Fixture(thing, "", "{}");
        }

        Fixture naming(String id) {
            return new Fixture(thing, query, body.replace("{id}", id));
        }

        static Fixture reading(Thing thing, String query) {
            return new Fixture(thing, query, "{}");
        }
    }

    private static final String PLAN = """
            {"title": "試験", "framework": "YUI-2026.1", "fiscalYear": 2026, "opensAt": "2026-01-01T00:00:00+09:00",
             "closesAt": "2099-01-01T00:00:00+09:00", "lateAnswers": false, "reminderDays": null,
             "audience": {"kind": "ALL", "bodies": [], "populationClass": null}}
            """;
    private static final Set<String> UPLOADS = Set.of(
            "POST /api/t/{tenant}/benchmark/imports",
            "POST /api/t/{tenant}/assessment/responses/{id}/sheet",
            "POST /api/t/{tenant}/assessment/responses/{id}/answers/{item}/files");
    private static final String REASON = "{\"reason\": \"試験\"}";
    private static final String BACK = "{\"reason\": \"試験\", \"comments\": [], \"dueAt\": null}";
    private static final String LINE = "{\"text\": \"試験\", \"settled\": false}";
    private static final String DEPUTY = """
            {"person": "nobody", "from": "2026-01-01T00:00:00+09:00", "until": "2099-01-01T00:00:00+09:00", "reason": "試験"}
            """;
    private static final String ANSWER = """
            {"state": "ANSWERED", "level": 1, "reason": "", "note": "", "evidence": [], "target": null, "targetYear": null,
             "confirmed": true}
            """;

    private static final String SYSTEM = """
            {"type": "chat", "product": "試験", "vendor": {"name": "試験", "corporateNumber": null}, "startsOn": null, "endsOn": null,
             "noticeMonths": null, "users": null, "exportTerms": "", "exportIncluded": null, "openToJoint": false, "cost": null}
            """;

    private static final Map<String, Fixture> FIXTURES = Map.ofEntries(
            Map.entry("GET /api/t/{tenant}/administrators", Fixture.of(Thing.NONE)),
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
                    "GET /api/t/{tenant}/benchmark/distribution",
                    Fixture.reading(Thing.NONE, EDITION_YEAR + "&item=ai")),
            Map.entry("GET /api/t/{tenant}/benchmark/item-years", Fixture.reading(Thing.NONE, "?item=ai")),
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
                    new Fixture(Thing.IMPORT, "", "{\"resolutions\": [{\"index\": 1, \"code\": null}]}")),
            Map.entry("GET /api/t/{tenant}/notification/notices", Fixture.of(Thing.NONE)),
            Map.entry("GET /api/t/{tenant}/notification/mail", Fixture.of(Thing.NONE)),
            Map.entry("PUT /api/t/{tenant}/notification/mail", new Fixture(Thing.NONE, "", "{\"wanted\": true}")),
            Map.entry("GET /api/t/{tenant}/notification/notices/unread", Fixture.of(Thing.NONE)),
            Map.entry("GET /api/t/{tenant}/notification/notices/{id}", Fixture.of(Thing.NOTICE)),
            Map.entry(
                    "POST /api/t/{tenant}/notification/notices/readings",
                    new Fixture(Thing.NOTICE, "", "{\"notices\": [\"{id}\"]}")),
            Map.entry("GET /api/t/{tenant}/assessment/rounds/municipalities", Fixture.of(Thing.NONE)),
            Map.entry(
                    "GET /api/t/{tenant}/assessment/rounds/{id}/responses/{response}/history",
                    Fixture.of(Thing.RESPONSE)),
            Map.entry("GET /api/t/{tenant}/assessment/rounds/{id}/levels", Fixture.of(Thing.ROUND)),
            Map.entry(
                    "GET /api/t/{tenant}/assessment/aggregates",
                    Fixture.reading(Thing.NONE, "?framework=YUI-2026.1&fiscalYear=2026")),
            Map.entry("GET /api/t/{tenant}/assessment/aggregates/snapshots", Fixture.of(Thing.NONE)),
            Map.entry(
                    "POST /api/t/{tenant}/assessment/aggregates/snapshots",
                    new Fixture(
                            Thing.NONE, "", "{\"framework\": \"YUI-2026.1\", \"fiscalYear\": 1999, \"demo\": false}")),
            Map.entry("GET /api/t/{tenant}/assessment/results/rounds/{id}/needs", Fixture.of(Thing.ROUND)),
            Map.entry("GET /api/t/{tenant}/assessment/results/rounds/{id}/movers", Fixture.of(Thing.ROUND)),
            Map.entry("GET /api/t/{tenant}/assessment/results/{response}", Fixture.of(Thing.RESPONSE)),
            Map.entry("GET /api/t/{tenant}/assessment/results/{response}/mayor.pdf", Fixture.of(Thing.RESPONSE)),
            Map.entry("GET /api/t/{tenant}/assessment/results/{response}/council.pdf", Fixture.of(Thing.RESPONSE)),
            Map.entry("GET /api/t/{tenant}/assessment/results/{response}/receipt.pdf", Fixture.of(Thing.RESPONSE)),
            Map.entry("GET /api/t/{tenant}/assessment/results/{response}/answers.xlsx", Fixture.of(Thing.RESPONSE)),
            Map.entry("GET /api/t/{tenant}/assessment/frameworks/{code}/blank.pdf", Fixture.of(Thing.FRAMEWORK)),
            Map.entry("GET /api/t/{tenant}/assessment/frameworks/{code}/blank.xlsx", Fixture.of(Thing.FRAMEWORK)),
            Map.entry("GET /api/t/{tenant}/assessment/frameworks", Fixture.of(Thing.NONE)),
            Map.entry("GET /api/t/{tenant}/assessment/frameworks/{code}", Fixture.of(Thing.FRAMEWORK)),
            Map.entry("GET /api/t/{tenant}/assessment/rounds", Fixture.of(Thing.NONE)),
            Map.entry("GET /api/t/{tenant}/assessment/rounds/{id}", Fixture.of(Thing.ROUND)),
            Map.entry("POST /api/t/{tenant}/assessment/rounds", new Fixture(Thing.NONE, "", PLAN)),
            Map.entry("PUT /api/t/{tenant}/assessment/rounds/{id}", new Fixture(Thing.ROUND, "", PLAN)),
            Map.entry("POST /api/t/{tenant}/assessment/rounds/{id}/opening", Fixture.of(Thing.ROUND)),
            Map.entry("POST /api/t/{tenant}/assessment/rounds/{id}/closing", Fixture.of(Thing.ROUND)),
            Map.entry("POST /api/t/{tenant}/assessment/rounds/{id}/reopening", new Fixture(Thing.ROUND, "", REASON)),
            Map.entry("GET /api/t/{tenant}/assessment/rounds/{id}/board", Fixture.of(Thing.ROUND)),
            Map.entry(
                    "POST /api/t/{tenant}/assessment/rounds/{id}/acceptances",
                    new Fixture(Thing.ROUND, "", "{\"responses\": [\"{id}\"]}")),
            Map.entry(
                    "POST /api/t/{tenant}/assessment/rounds/{id}/responses/{response}/extension",
                    new Fixture(Thing.RESPONSE, "", "{\"dueAt\": \"2098-01-01T00:00:00+09:00\", \"reason\": \"試験\"}")),
            Map.entry(
                    "POST /api/t/{tenant}/assessment/rounds/{id}/responses/{response}/acceptance",
                    Fixture.of(Thing.RESPONSE)),
            Map.entry(
                    "POST /api/t/{tenant}/assessment/rounds/{id}/responses/{response}/return",
                    new Fixture(Thing.RESPONSE, "", BACK)),
            Map.entry(
                    "POST /api/t/{tenant}/assessment/rounds/{id}/responses/{response}/reopening",
                    new Fixture(Thing.RESPONSE, "", BACK)),
            Map.entry(
                    "GET /api/t/{tenant}/assessment/rounds/{id}/responses/{response}/submission",
                    Fixture.of(Thing.RESPONSE)),
            Map.entry("GET /api/t/{tenant}/assessment/responses", Fixture.of(Thing.NONE)),
            Map.entry("GET /api/t/{tenant}/assessment/responses/{id}", Fixture.of(Thing.RESPONSE)),
            Map.entry("GET /api/t/{tenant}/assessment/responses/{id}/handover.zip", Fixture.of(Thing.RESPONSE)),
            Map.entry("GET /api/t/{tenant}/assessment/responses/{id}/sheet", Fixture.of(Thing.RESPONSE)),
            Map.entry("POST /api/t/{tenant}/assessment/responses/{id}/sheet", Fixture.of(Thing.RESPONSE)),
            Map.entry(
                    "POST /api/t/{tenant}/assessment/responses/{id}/sheet/acceptance",
                    new Fixture(Thing.RESPONSE, "", "{\"review\": \"00000000-0000-0000-0000-000000000001\"}")),
            Map.entry("POST /api/t/{tenant}/assessment/responses/{id}/start", Fixture.of(Thing.RESPONSE)),
            Map.entry(
                    "PUT /api/t/{tenant}/assessment/responses/{id}/answers/{item}",
                    new Fixture(Thing.RESPONSE, "", ANSWER)),
            Map.entry("POST /api/t/{tenant}/assessment/responses/{id}/approval-request", Fixture.of(Thing.RESPONSE)),
            Map.entry(
                    "POST /api/t/{tenant}/assessment/responses/{id}/approval", new Fixture(Thing.RESPONSE, "", REASON)),
            Map.entry(
                    "POST /api/t/{tenant}/assessment/responses/{id}/refusal", new Fixture(Thing.RESPONSE, "", REASON)),
            Map.entry(
                    "POST /api/t/{tenant}/assessment/responses/{id}/withdrawal",
                    new Fixture(Thing.RESPONSE, "", REASON)),
            Map.entry(
                    "POST /api/t/{tenant}/assessment/responses/{id}/proxy-submission",
                    new Fixture(Thing.RESPONSE, "", "{\"name\": \"試験\", \"how\": \"PHONE\"}")),
            Map.entry("GET /api/t/{tenant}/assessment/responses/{id}/transfer", Fixture.of(Thing.RESPONSE)),
            Map.entry("POST /api/t/{tenant}/assessment/responses/{id}/confirmation", Fixture.of(Thing.RESPONSE)),
            Map.entry("POST /api/t/{tenant}/assessment/responses/{id}/takeover", Fixture.of(Thing.RESPONSE)),
            Map.entry(
                    "POST /api/t/{tenant}/assessment/rounds/{id}/responses/{response}/transfer",
                    Fixture.of(Thing.RESPONSE)),
            Map.entry("GET /api/t/{tenant}/assessment/responses/{id}/submissions", Fixture.of(Thing.RESPONSE)),
            Map.entry(
                    "POST /api/t/{tenant}/assessment/responses/{id}/answers/{item}/files", Fixture.of(Thing.RESPONSE)),
            Map.entry(
                    "POST /api/t/{tenant}/assessment/responses/{id}/answers/{item}/files/carried",
                    new Fixture(Thing.FILE, "", "{\"file\": \"{id}\"}")),
            Map.entry("GET /api/t/{tenant}/assessment/responses/{id}/files/{file}", Fixture.of(Thing.FILE)),
            Map.entry(
                    "PUT /api/t/{tenant}/assessment/responses/{id}/files/{file}",
                    new Fixture(Thing.FILE, "", "{\"expiresOn\": null}")),
            Map.entry("POST /api/t/{tenant}/assessment/responses/{id}/files/{file}/removal", Fixture.of(Thing.FILE)),
            Map.entry(
                    "GET /api/t/{tenant}/assessment/rounds/{id}/responses/{response}/files/{file}",
                    Fixture.of(Thing.FILE)),
            Map.entry("POST /api/t/{tenant}/assessment/responses/{id}/deputy-approval", Fixture.of(Thing.RESPONSE)),
            Map.entry(
                    "POST /api/t/{tenant}/assessment/responses/{id}/deputy-refusal",
                    new Fixture(Thing.RESPONSE, "", REASON)),
            Map.entry("GET /api/t/{tenant}/assessment/respondents", Fixture.of(Thing.NONE)),
            Map.entry(
                    "POST /api/t/{tenant}/assessment/respondents/me",
                    new Fixture(Thing.NONE, "", "{\"department\": \"総務課\"}")),
            Map.entry("GET /api/t/{tenant}/assessment/assignments/mine", Fixture.of(Thing.NONE)),
            Map.entry("GET /api/t/{tenant}/assessment/responses/{id}/assignments", Fixture.of(Thing.RESPONSE)),
            Map.entry(
                    "POST /api/t/{tenant}/assessment/responses/{id}/assignments",
                    new Fixture(
                            Thing.RESPONSE, "", "{\"items\": [\"D1-1\"], \"department\": \"総務課\", \"person\": null}")),
            Map.entry("GET /api/t/{tenant}/assessment/questions", Fixture.of(Thing.NONE)),
            Map.entry("GET /api/t/{tenant}/assessment/responses/{id}/questions", Fixture.of(Thing.RESPONSE)),
            Map.entry(
                    "POST /api/t/{tenant}/assessment/responses/{id}/questions/{item}",
                    new Fixture(Thing.RESPONSE, "", LINE)),
            Map.entry(
                    "POST /api/t/{tenant}/assessment/responses/{id}/questions/{item}/reading",
                    new Fixture(Thing.RESPONSE, "", "{\"seq\": 1}")),
            Map.entry(
                    "GET /api/t/{tenant}/assessment/rounds/{id}/responses/{response}/questions",
                    Fixture.of(Thing.RESPONSE)),
            Map.entry(
                    "POST /api/t/{tenant}/assessment/rounds/{id}/responses/{response}/questions/{item}",
                    new Fixture(Thing.RESPONSE, "", LINE)),
            Map.entry("GET /api/t/{tenant}/assessment/deputies", Fixture.of(Thing.NONE)),
            Map.entry("POST /api/t/{tenant}/assessment/deputies", new Fixture(Thing.NONE, "", DEPUTY)),
            Map.entry("POST /api/t/{tenant}/assessment/deputies/{id}/revocation", Fixture.of(Thing.DEPUTY)),
            Map.entry("GET /api/t/{tenant}/procurement/systems", Fixture.of(Thing.NONE)),
            Map.entry("GET /api/t/{tenant}/procurement/systems/types", Fixture.of(Thing.NONE)),
            Map.entry("GET /api/t/{tenant}/procurement/systems/{id}", Fixture.of(Thing.SYSTEM)),
            Map.entry("POST /api/t/{tenant}/procurement/systems", new Fixture(Thing.NONE, "", SYSTEM)),
            Map.entry("PUT /api/t/{tenant}/procurement/systems/{id}", new Fixture(Thing.SYSTEM, "", SYSTEM)),
            Map.entry("POST /api/t/{tenant}/procurement/systems/{id}/removal", Fixture.of(Thing.SYSTEM)));

    /** Somebody who calls, and the permissions they hold in each tenant; the test's own table, not the product's. */
    private record Caller(String name, Supplier<String> tokens, Map<String, Set<Permission>> rights) {

        String token() {
            return tokens.get();
        }
    }

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @Autowired
    Api api;

    private final List<String> deviations = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger cells = new AtomicInteger();

    @Test
    void everyOperationAnswersEverybodyAsItShould() throws InterruptedException {
        String consortium = People.tenant();
        String neighbour = People.tenant();
        Prefecture prefecture = Prefecture.with(1);
        String town = prefecture.towns().getFirst();
        List<Operation> operations = operations();
        List<Caller> callers = callers(consortium, neighbour);
        callers.addAll(staff(prefecture.key(), TenantKind.PREFECTURE));
        callers.addAll(staff(town, TenantKind.MUNICIPALITY));
        List<String> tenants = List.of(PLATFORM, consortium, neighbour, prefecture.key(), town, "no-such-tenant");
        try (ExecutorService few = Executors.newFixedThreadPool(4)) {
            for (Operation operation : operations) {
                Map<String, Map<Id, String>> ids = idsIn(operation, tenants);
                few.invokeAll(callers.stream()
                                .map(caller -> Executors.callable(() -> tenants.forEach(tenant ->
                                        check(operation, caller, tenant, ids.getOrDefault(tenant, Map.of())))))
                                .toList())
                        .forEach(Future::resultNow);
            }
        }
        IO.println(
                "Figure: operation-matrix: %d operations × %d callers × 6 tenants × up to 5 kinds of id: %d cells, %d deviations"
                        .formatted(operations.size(), callers.size(), cells.get(), deviations.size()));
        assertThat(deviations).isEmpty();
    }

    /** The matrix asks what is committed, never what the endpoint says of itself. */
    @Test
    void everyOperationNeedsTheCommittedRight() {
        assertThat(declared()).containsExactlyInAnyOrderElementsOf(operations());
    }

    @Test
    void everyOperationOfATenantHasAFixture() {
        assertThat(FIXTURES.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        operations().stream().map(Operation::name).toList());
    }

    private List<Operation> declared() {
        List<Operation> operations = new ArrayList<>();
        routes.getHandlerMethods().forEach((route, handler) -> {
            for (String path : route.getPatternValues()) {
                for (RequestMethod method : route.getMethodsCondition().getMethods()) {
                    if (path.startsWith("/api/t/")) {
                        Set<Permission> permissions = Optional.ofNullable(handler.getMethodAnnotation(Allow.class))
                                .map(allow -> Set.of(allow.value()))
                                .orElse(Set.of());
                        operations.add(new Operation(method.name(), path, permissions));
                    }
                }
            }
        });
        return operations;
    }

    private static List<Operation> operations() {
        return Committed.lines("/rights-of-operations.txt").stream()
                .map(line -> line.split(" "))
                .map(parts -> new Operation(
                        parts[0],
                        parts[1],
                        Arrays.stream(parts[2].split(","))
                                .map(Permission::valueOf)
                                .collect(Collectors.toSet())))
                .toList();
    }

    private static List<Caller> callers(String consortium, String neighbour) {
        List<Caller> callers = new ArrayList<>();
        for (Role role : Role.values()) {
            for (String tenant : List.of(PLATFORM, consortium)) {
                TestIssuer realm = tenant.equals(PLATFORM) ? TestIssuer.OPS : TestIssuer.YUI;
                String subject = People.member(realm, tenant, role.name());
                var rights = Map.of(tenant, expected(role, kindOf(tenant)));
                callers.add(new Caller(role + " of " + name(tenant), realm.tokens(subject), rights));
                TestIssuer other = realm == TestIssuer.YUI ? TestIssuer.OPS : TestIssuer.YUI;
                callers.add(new Caller(
                        role + " of " + name(tenant) + " by the other realm", other.tokens(subject), Map.of()));
            }
        }
        String member = People.member(TestIssuer.YUI, neighbour, Role.ADMIN.name());
        callers.add(new Caller(
                "ADMIN of the neighbour",
                TestIssuer.YUI.tokens(member),
                Map.of(neighbour, expected(Role.ADMIN, TenantKind.CONSORTIUM))));
        String claimant = UUID.randomUUID().toString();
        callers.add(new Caller(
                "a claim of membership",
                TestIssuer.YUI.tokens(() -> TestIssuer.YUI.token(
                        claimant,
                        claims -> claims.claim("organization", Map.of(consortium, Map.of("roles", List.of("ADMIN"))))
                                .claim("realm_access", Map.of("roles", List.of("ADMIN", "OPERATOR")))
                                .claim("scope", "openid organization:*"))),
                Map.of()));
        callers.add(
                new Caller("a stranger", TestIssuer.YUI.tokens(UUID.randomUUID().toString()), Map.of()));
        callers.add(new Caller("nobody", () -> "", Map.of()));
        return callers;
    }

    /** One person for each role of a public body. */
    private static List<Caller> staff(String tenant, TenantKind kind) {
        return Arrays.stream(Role.values())
                .map(role -> new Caller(
                        role + " of a " + kind,
                        TestIssuer.YUI.tokens(People.member(TestIssuer.YUI, tenant, role.name())),
                        Map.of(tenant, expected(role, kind))))
                .toList();
    }

    private static String name(String tenant) {
        return tenant.equals(PLATFORM) ? "the platform" : "a consortium";
    }

    private static TenantKind kindOf(String tenant) {
        return tenant.equals(PLATFORM) ? TenantKind.PLATFORM : TenantKind.CONSORTIUM;
    }

    private static Set<Permission> expected(Role role, TenantKind kind) {
        EnumSet<Permission> rights = EnumSet.of(Permission.BENCHMARK_READ, Permission.ASSESSMENT_READ);
        boolean operates = role == Role.OPERATOR && kind == TenantKind.PLATFORM;
        if (role == Role.ADMIN || operates) {
            rights.add(Permission.AUDIT_READ);
            rights.add(Permission.TENANT_ADMINISTER);
        }
        if (operates) {
            rights.add(Permission.BENCHMARK_IMPORT);
            rights.add(Permission.ASSESSMENT_PUBLISH);
        }
        if (role == Role.EDITOR && (kind == TenantKind.PREFECTURE || kind == TenantKind.MUNICIPALITY)) {
            rights.add(Permission.ASSESSMENT_CONDUCT);
        }
        if (role == Role.EDITOR && kind == TenantKind.PREFECTURE) {
            rights.add(Permission.ASSESSMENT_PROXY);
        }
        if (role == Role.EDITOR && kind == TenantKind.MUNICIPALITY) {
            rights.add(Permission.ASSESSMENT_ANSWER);
        }
        if (kind == TenantKind.MUNICIPALITY) {
            rights.add(Permission.PROCUREMENT_READ);
        }
        if (role == Role.EDITOR && kind == TenantKind.MUNICIPALITY) {
            rights.add(Permission.PROCUREMENT_RECORD);
        }
        if (role == Role.APPROVER && kind == TenantKind.MUNICIPALITY) {
            rights.add(Permission.ASSESSMENT_APPROVE);
        }
        return rights;
    }

    private static Fixture fixtureOf(Operation operation) {
        return FIXTURES.getOrDefault(operation.name(), Fixture.of(Thing.NONE));
    }

    private static Map<String, Map<Id, String>> idsIn(Operation operation, List<String> tenants) {
        return tenants.stream()
                .collect(Collectors.toMap(
                        key -> key, key -> ids(fixtureOf(operation).thing(), key)));
    }

    private void check(Operation operation, Caller caller, String tenant, Map<Id, String> ids) {
        Fixture fixture = fixtureOf(operation);
        ids.forEach((id, text) -> {
            String path = operation
                    .path()
                    .replace("{tenant}", tenant)
                    .replace("{item}", "D1-1")
                    .replaceAll("\\{(id|code|response|file)}", text);
            var answer = call(operation, fixture.naming(text), path, caller.token());
            String type = type(answer);
            cells.incrementAndGet();
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
        if (Collections.disjoint(rights, operation.permissions())) {
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
        if (UPLOADS.contains(operation.name())) {
            String form = "--b\r\nContent-Disposition: form-data; name=\"fiscalYear\"\r\n\r\n2023\r\n--b\r\n"
                    + "Content-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\nnothing\r\n--b--\r\n";
            return api.send(api.request(path, token, "Content-Type", "multipart/form-data; boundary=b")
                    .POST(BodyPublishers.ofString(form)));
        }
        if (operation.method().equals("PUT")) {
            return api.send(api.request(path, token, "Content-Type", "application/json", "If-Match", "\"0\"")
                    .PUT(BodyPublishers.ofString(fixture.body())));
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
            case FRAMEWORK -> new TreeMap<>(Map.of(Id.OWN, "YUI-2026.1", Id.MALFORMED, "NO-SUCH"));
            case ROUND -> rounds(tenant, "assessment.round");
            case RESPONSE -> rounds(tenant, "assessment.invitation");
            case FILE ->
                new TreeMap<>(Map.of(
                        Id.OWN,
                        fileOf(tenant),
                        Id.FOREIGN,
                        fileOf(tenant.equals(PLATFORM) ? People.tenant() : PLATFORM),
                        Id.RANDOM,
                        UUID.randomUUID().toString(),
                        Id.DELETED,
                        deleted("assessment.evidence_file", deleted("assessment.submitted_file", fileOf(tenant))),
                        Id.MALFORMED,
                        "1"));
            case NOTICE ->
                new TreeMap<>(Map.of(
                        Id.OWN,
                        noticeOf(tenant),
                        Id.FOREIGN,
                        noticeOf(tenant.equals(PLATFORM) ? People.tenant() : PLATFORM),
                        Id.RANDOM,
                        UUID.randomUUID().toString(),
                        Id.DELETED,
                        deleted("notification.notice", noticeOf(tenant)),
                        Id.MALFORMED,
                        "1"));
            case DEPUTY ->
                new TreeMap<>(Map.of(
                        Id.OWN,
                        deputyOf(tenant),
                        Id.FOREIGN,
                        deputyOf(tenant.equals(PLATFORM) ? People.tenant() : PLATFORM),
                        Id.RANDOM,
                        UUID.randomUUID().toString(),
                        Id.DELETED,
                        deleted("assessment.deputy", deputyOf(tenant)),
                        Id.MALFORMED,
                        "1"));
            case SYSTEM ->
                new TreeMap<>(Map.of(
                        Id.OWN,
                        systemOf(tenant),
                        Id.FOREIGN,
                        systemOf(tenant.equals(PLATFORM) ? People.tenant() : PLATFORM),
                        Id.RANDOM,
                        UUID.randomUUID().toString(),
                        Id.DELETED,
                        deleted("procurement.system_contract", systemOf(tenant)),
                        Id.MALFORMED,
                        "1"));
        };
    }

    private static Map<Id, String> rounds(String tenant, String table) {
        return new TreeMap<>(Map.of(
                Id.OWN,
                roundOf(tenant, true),
                Id.FOREIGN,
                roundOf(tenant.equals(PLATFORM) ? People.tenant() : PLATFORM, true),
                Id.RANDOM,
                UUID.randomUUID().toString(),
                Id.DELETED,
                deleted(table, roundOf(tenant, table.endsWith("invitation"))),
                Id.MALFORMED,
                "1"));
    }

    /** A round that a tenant owns, planned or with an invitation to itself; round and response have the same id. */
    private static String roundOf(String tenant, boolean invited) {
        String id = UUID.randomUUID().toString();
        TestDatabase.execute("""
                insert into assessment.round (tenant_id, id, title, framework_code, fiscal_year, opens_at, closes_at, late_answers,
                  audience_kind, audience_bodies, planned_by)
                select t.id, '%1$s', 'x', 'YUI-2026.1', 2026, now(), '2099-01-01', false, 'SELF', '{}', 'x'
                  from tenancy.tenant t where t.key = '%2$s';
                insert into assessment.invitation (tenant_id, audience_tenant_id, id, round_id, body_code, body_name, owner_name, title,
                  framework_code, fiscal_year, opens_at, closes_at, late_answers)
                select t.id, t.id, '%1$s', '%1$s', '222101', 'x', 'x', 'x', 'YUI-2026.1', 2026, now(), '2099-01-01', false
                  from tenancy.tenant t where t.key = '%2$s' and %3$s
                """.formatted(id, tenant, invited));
        return id;
    }

    /** A file that a tenant has with the draft of a round of its own, and has submitted to itself; all with one id. */
    private static String fileOf(String tenant) {
        String id = roundOf(tenant, true);
        TestDatabase.execute("""
                do $$
                declare
                  mine uuid := (select id from tenancy.tenant where key = '%2$s');
                begin
                  if mine is null then
                    return;
                  end if;
                  insert into assessment.response (tenant_id, id, owner_tenant_id, framework_code, fiscal_year, body_code, started_by)
                  values (mine, '%1$s', mine, 'YUI-2026.1', 2026, '222101', 'x');
                  insert into assessment.response_step (tenant_id, audience_tenant_id, response_id, seq, author_tenant_id, action, state,
                    actor, actor_name)
                  values (mine, mine, '%1$s', 1, mine, 'START', 'DRAFT', 'x', 'x');
                  insert into assessment.evidence_content (tenant_id, audience_tenant_id, response_id, owner_tenant_id, hash, size, type,
                    scanned_by, content)
                  values (mine, mine, '%1$s', mine, repeat('0', 64), 1, 'application/pdf', '', 'x');
                  insert into assessment.evidence_file (tenant_id, id, response_id, item_code, hash, name, added_by_name, changed_by,
                    changed_by_name)
                  values (mine, '%1$s', '%1$s', 'D1-2', repeat('0', 64), 'x.pdf', 'x', 'x', 'x');
                  insert into assessment.submission (tenant_id, audience_tenant_id, id, response_id, number, framework_code, fiscal_year,
                    body_code, body_name, late, submitted_by, content, hash)
                  values (mine, mine, '%1$s', '%1$s', 1, 'YUI-2026.1', 2026, '222101', 'x', false, 'x', '[]', repeat('a', 64));
                  insert into assessment.submitted_file (tenant_id, audience_tenant_id, submission_id, id, response_id, hash, item_code,
                    name)
                  values (mine, mine, '%1$s', '%1$s', '%1$s', repeat('0', 64), 'D1-2', 'x.pdf');
                end
                $$
                """.formatted(id, tenant));
        return id;
    }

    /** A notice for everybody in a tenant. */
    private static String noticeOf(String tenant) {
        String response = roundOf(tenant, true);
        TestDatabase.execute("""
                insert into notification.notice (tenant_id, audience_tenant_id, id, for_owner, kind, roles, object_id, occasion, actor)
                select t.id, t.id, '%1$s', false, 'ACCEPTED', '{VIEWER}', '%1$s', 'matrix', 'x' from tenancy.tenant t where t.key = '%2$s'
                """.formatted(response, tenant));
        return response;
    }

    private static String deputyOf(String tenant) {
        String id = UUID.randomUUID().toString();
        TestDatabase.execute("""
                insert into assessment.deputy (tenant_id, id, person, person_name, valid_from, valid_to, reason, named_by, named_by_name)
                select t.id, '%s', 'matrix', 'x', now(), '2099-01-01', 'x', 'x', 'x' from tenancy.tenant t where t.key = '%s'
                """.formatted(id, tenant));
        return id;
    }

    private static String systemOf(String tenant) {
        String id = UUID.randomUUID().toString();
        TestDatabase.execute("""
                insert into procurement.system_contract (tenant_id, id, type_code, product, vendor_name, vendor_key, export_terms,
                  open_to_joint, changed_by, changed_by_name)
                select t.id, '%s', 'chat', 'x', 'x', 'X', '', false, 'x', 'x' from tenancy.tenant t where t.key = '%s'
                """.formatted(id, tenant));
        return id;
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
