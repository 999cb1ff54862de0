package jp.yui.procurement.systems;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import jp.yui.contract.Idempotent;
import jp.yui.testing.Api;
import jp.yui.testing.People;
import jp.yui.testing.TestIssuer;
import tools.jackson.databind.JsonNode;

/** A town with an editor, a viewer and an administrator, and a list of systems that begins empty. */
final class Town {

    private final Api api;
    private final String key = People.tenantOf("MUNICIPALITY");
    private final String editor = People.member(TestIssuer.YUI, key, "EDITOR");
    private final String viewer = People.member(TestIssuer.YUI, key, "VIEWER");
    private final String admin = People.member(TestIssuer.YUI, key, "ADMIN");

    Town(Api api) {
        this.api = api;
    }

    String base() {
        return "/api/t/" + key + "/procurement/systems";
    }

    String editor() {
        return TestIssuer.YUI.token(editor);
    }

    String viewer() {
        return TestIssuer.YUI.token(viewer);
    }

    JsonNode register() {
        return api.get(base(), viewer()).json();
    }

    Api.Answer record(String draft) {
        return api.post(base(), editor(), draft);
    }

    Api.Answer record(String draft, String idempotencyKey) {
        return api.send(
                api.request(base(), editor(), "Content-Type", "application/json", Idempotent.KEY, idempotencyKey)
                        .POST(BodyPublishers.ofString(draft)));
    }

    String recorded(String draft) {
        return record(draft).json().get("id").asString();
    }

    Api.Answer change(String id, long version, String draft) {
        return api.send(api.request(
                        base() + "/" + id,
                        editor(),
                        "Content-Type",
                        "application/json",
                        "If-Match",
                        "\"" + version + "\"")
                .PUT(BodyPublishers.ofString(draft)));
    }

    Api.Answer changeUnseen(String id, String draft) {
        return api.send(api.request(base() + "/" + id, editor(), "Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(draft)));
    }

    Api.Answer remove(String id) {
        return api.post(base() + "/" + id + "/removal", editor(), "{}");
    }

    JsonNode trail() {
        return api.get("/api/t/" + key + "/audit/entries?limit=200", TestIssuer.YUI.token(admin))
                .json();
    }

    static String anyKey() {
        return UUID.randomUUID().toString();
    }

    /** A chat system with a vendor, and whatever else is put between the braces before. */
    static String system(String product, String vendor, String more) {
        return """
                {"type": "chat", "product": "%s", "vendor": %s, "noticeMonths": null, "users": null, "exportTerms": "",
                 "exportIncluded": null, "openToJoint": false%s}
                """.formatted(product, vendor, more.isEmpty() ? "" : ", " + more);
    }

    static String vendor(String name) {
        return "{\"name\": \"" + name + "\", \"corporateNumber\": null}";
    }

    static String vendor(String name, String number) {
        return "{\"name\": \"" + name + "\", \"corporateNumber\": \"" + number + "\"}";
    }

    static String term(String from, String until) {
        return "\"startsOn\": \"" + from + "\", \"endsOn\": \"" + until + "\"";
    }

    static String cost(int year, String licence, String maintenance, String other) {
        return """
                "cost": {"fiscalYear": %d, "licence": %s, "maintenance": %s, "cloud": null, "network": null, "other": %s}
                """.formatted(year, licence, maintenance, other);
    }
}
