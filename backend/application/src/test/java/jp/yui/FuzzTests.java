package jp.yui;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import jp.yui.contract.tenancy.Role;
import jp.yui.testing.Api;
import jp.yui.testing.BackendTest;
import jp.yui.testing.People;
import jp.yui.testing.TestIssuer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Requests that the description of the API allows, and many that it does not, by everybody: no failure on our side, nothing
 * told about the inside, and every answer as described. The full count: {@code infra/verify --isolation}.
 */
@BackendTest
class FuzzTests {

    private static final int REQUESTS = Integer.getInteger("yui.requests", 5_000);
    private static final long SEED = Long.getLong("yui.seed", 20_261_124L);
    private static final List<String> NASTY = List.of(
            "",
            " ",
            "null",
            "-1",
            "0",
            "2147483648",
            "1e400",
            "３",
            "五",
            "' or 1=1 --",
            "\"; drop table tenancy.tenant; --",
            "../../etc/passwd",
            "<script>alert(1)</script>",
            "\u0000",
            "\ud83d\ude00",
            "葛\udb40\udd00城市",
            "%",
            "${jndi:ldap://x}",
            "=cmd|' /C calc'!A0",
            "x".repeat(3_000));
    private static final List<String> TOLD =
            List.of("\tat ", "Exception", "org.springframework", "org.postgresql", "jp.yui.");
    /** Few, so that they come again with other content. */
    private static final List<String> KEYS = List.of("first", "second", "\"third\"", "x".repeat(201), "a b", "");

    private static final List<String> ACCEPTED = List.of(
            "application/json",
            "application/json",
            "application/json",
            "text/csv",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "*/*",
            "text/html",
            "nonsense");

    private final Random chance = new Random(SEED);
    private final JsonMapper json = new JsonMapper();
    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<String, Schema> compiled = new HashMap<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    @Autowired
    Api api;

    private record Operation(String method, String path, JsonNode described) {}

    private record Caller(String tenant, Supplier<String> tokens) {}

    @Test
    void noRequestBreaksItAndEveryAnswerIsAsDescribed() {
        JsonNode description = json.readTree(api.get("/v3/api-docs", "").text());
        List<Operation> operations = operations(description);
        List<Caller> callers = callers();
        for (int i = 0; i < REQUESTS && faults.size() < 50; i++) {
            Operation operation = operations.get(chance.nextInt(operations.size()));
            Caller caller = callers.get(chance.nextInt(callers.size()));
            ask(description, operation, caller);
        }
        IO.println("Figure: fuzz: %,d requests on %d operations by %d callers, seed %d: %d faults; answers %s"
                .formatted(REQUESTS, operations.size(), callers.size(), SEED, faults.size(), statuses));
        assertThat(faults).isEmpty();
    }

    private List<Operation> operations(JsonNode description) {
        List<Operation> operations = new ArrayList<>();
        description
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> operations.add(new Operation(
                                method.getKey().toUpperCase(java.util.Locale.ROOT),
                                path.getKey(),
                                method.getValue()))));
        return operations;
    }

    private static List<Caller> callers() {
        List<Caller> callers = new ArrayList<>();
        String consortium = People.tenant();
        for (Role role : Role.values()) {
            callers.add(new Caller(
                    consortium, TestIssuer.YUI.tokens(People.member(TestIssuer.YUI, consortium, role.name()))));
        }
        callers.add(new Caller("yui", TestIssuer.OPS.tokens(People.member(TestIssuer.OPS, "yui", "OPERATOR"))));
        callers.add(new Caller("yui", TestIssuer.OPS.tokens(People.member(TestIssuer.OPS, "yui", "OPERATOR"))));
        callers.add(
                new Caller(consortium, TestIssuer.YUI.tokens(UUID.randomUUID().toString())));
        callers.add(new Caller(consortium, () -> ""));
        return callers;
    }

    private void ask(JsonNode description, Operation operation, Caller caller) {
        StringBuilder path = new StringBuilder(operation.path());
        List<String> query = new ArrayList<>();
        List<String> headers = new ArrayList<>(List.of("Accept", any(ACCEPTED)));
        operation.described().path("parameters").forEach(parameter -> {
            String name = parameter.get("name").asString();
            String value =
                    name.equals("tenant") && chance.nextInt(20) > 0 ? caller.tenant() : value(parameter.get("schema"));
            if (parameter.get("in").asString().equals("path")) {
                int at = path.indexOf("{" + name + "}");
                path.replace(at, at + name.length() + 2, encoded(value));
            } else if (parameter.path("required").asBoolean() ? chance.nextInt(20) == 0 : chance.nextBoolean()) {
                return;
            } else if (parameter.get("in").asString().equals("header")) {
                headers.addAll(List.of(name, any(KEYS)));
            } else {
                query.add(name + "=" + encoded(value));
            }
        });
        String address = path + (query.isEmpty() ? "" : "?" + String.join("&", query));
        HttpRequest.Builder request = api.request(address, caller.tokens().get(), headers.toArray(String[]::new));
        if (operation.method().equals("POST")) {
            post(description, operation, request);
        } else {
            request.method(operation.method(), BodyPublishers.noBody());
        }
        judge(description, operation, address, api.send(request));
    }

    private void post(JsonNode description, Operation operation, HttpRequest.Builder request) {
        JsonNode content = operation.described().at("/requestBody/content");
        if (content.has("multipart/form-data")) {
            request.header("Content-Type", "multipart/form-data; boundary=b");
            String part = chance.nextInt(5) == 0 ? "data" : "file";
            String year = "--b\r\nContent-Disposition: form-data; name=\"fiscalYear\"\r\n\r\n"
                    + any(List.of("2023", "2030", "", "x")) + "\r\n";
            String form = (chance.nextInt(20) == 0 ? "" : year) + "--b\r\nContent-Disposition: form-data; name=\""
                    + part + "\"; filename=\"" + any(List.of("a.csv", "b.xlsx")) + "\"\r\n\r\n" + any(NASTY)
                    + chance.nextLong() + "\r\n--b--\r\n";
            request.POST(BodyPublishers.ofString(chance.nextInt(10) == 0 ? any(NASTY) : form));
            return;
        }
        JsonNode schema = content.at("/application~1json/schema");
        request.header("Content-Type", chance.nextInt(30) == 0 ? "text/plain" : "application/json");
        String body = chance.nextInt(6) == 0 ? any(NASTY) : json.writeValueAsString(body(description, schema, 0));
        request.POST(BodyPublishers.ofString(body));
    }

    private Object body(JsonNode description, JsonNode schema, int depth) {
        if (chance.nextInt(15) == 0 || depth > 6) {
            return any(List.<Object>of(Map.of(), List.of(), 1, -1.5e300, true, "x", NASTY));
        }
        if (schema.has("$ref")) {
            return body(
                    description, description.at(schema.get("$ref").asString().substring(1)), depth + 1);
        }
        if (schema.has("properties")) {
            Map<String, Object> object = new HashMap<>();
            schema.get("properties").properties().forEach(property -> {
                if (chance.nextInt(12) > 0) {
                    object.put(property.getKey(), body(description, property.getValue(), depth + 1));
                }
            });
            return object;
        }
        if (schema.has("items")) {
            List<Object> list = new ArrayList<>();
            for (int i = chance.nextInt(4); i > 0; i--) {
                list.add(body(description, schema.get("items"), depth + 1));
            }
            return list;
        }
        return value(schema);
    }

    private String value(JsonNode schema) {
        if (chance.nextInt(8) == 0) {
            return any(NASTY);
        }
        if (schema.has("enum")) {
            return schema.get("enum")
                    .get(chance.nextInt(schema.get("enum").size()))
                    .asString();
        }
        if (schema.path("format").asString("").equals("uuid")) {
            return UUID.randomUUID().toString();
        }
        return schema.path("type").toString().contains("integer")
                ? any(List.of("2023", "2022", "1", "50", "-1", "99999"))
                : any(List.of("222101", "220001", "132098", "993018", "ai", "cio", "富士", "C3", "yui", "2023-1"));
    }

    private void judge(JsonNode description, Operation operation, String address, Api.Answer answer) {
        statuses.merge(answer.status(), 1, Integer::sum);
        String type = answer.headers()
                .getOrDefault("content-type", List.of(""))
                .getFirst()
                .replaceAll(";.*", "");
        if (answer.status() >= 500) {
            fault(operation, address, answer, "failed");
        } else if (TOLD.stream().anyMatch(answer.text()::contains) && type.contains("json")) {
            fault(operation, address, answer, "tells about the inside");
        } else if (type.endsWith("json") && answer.status() != 304) {
            JsonNode described = operation
                    .described()
                    .at("/responses/" + answer.status() + "/content/" + type.replace("/", "~1") + "/schema");
            if (described.isMissingNode()) {
                fault(operation, address, answer, "is not described");
            } else {
                var errors = schema(description, described).validate(answer.json());
                if (!errors.isEmpty()) {
                    fault(
                            operation,
                            address,
                            answer,
                            "is not as described: " + errors.subList(0, Math.min(3, errors.size())));
                }
            }
        }
    }

    private Schema schema(JsonNode description, JsonNode described) {
        return compiled.computeIfAbsent(described.toString(), _ -> {
            ObjectNode whole = (ObjectNode) described.deepCopy();
            whole.set("components", description.get("components"));
            return schemas.getSchema(whole);
        });
    }

    private void fault(Operation operation, String address, Api.Answer answer, String what) {
        String text = answer.text().substring(0, Math.min(200, answer.text().length()));
        faults.add("%s %s → %d %s (%s)".formatted(operation.method(), address, answer.status(), what, text));
    }

    private <T> T any(List<T> list) {
        return list.get(chance.nextInt(list.size()));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
