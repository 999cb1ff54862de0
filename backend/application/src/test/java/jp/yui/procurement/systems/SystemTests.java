package jp.yui.procurement.systems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import jp.yui.testing.Api;
import jp.yui.testing.BackendTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A town's list of systems: what was recorded stands there, sorted and summed, and nobody else's. */
@BackendTest
class SystemTests {

    private static final String NUMBER = "7000012050002";
    private static final String OTHER_NUMBER = "8000012010038";

    @Autowired
    private Api api;

    private Town town;

    @BeforeEach
    void settle() {
        town = new Town(api);
    }

    @Test
    void offersTheTwentyStandardisedSystemsFirst() {
        JsonNode types = api.get(town.base() + "/types", town.viewer()).json();
        assertThat(all(types).stream()
                        .filter(type -> type.get("area").asString().equals("STANDARDISED"))
                        .map(type -> type.get("ja").asString()))
                .hasSize(20)
                .startsWith("住民基本台帳", "選挙人名簿管理")
                .endsWith("印鑑登録");
        assertThat(types.get(0).get("code").asString()).isEqualTo("resident-register");
    }

    @Test
    void keepsEverythingThatWasRecorded() {
        String id = town.recorded("""
                {"type": "resident-register", "product": "みどり住記", "vendor": {"name": "㈱みどりシステム", "corporateNumber": "7000012050002"},
                 "startsOn": "2024-04-01", "endsOn": "2029-03-31", "noticeMonths": 6, "users": 45, "exportTerms": "CSV、1回10万円",
                 "exportIncluded": false, "openToJoint": true,
                 "cost": {"fiscalYear": 2026, "licence": 1000000, "maintenance": 250000, "cloud": 0, "network": null, "other": -50000}}
                """);
        JsonNode system = api.get(town.base() + "/" + id, town.viewer()).json();
        JsonNode content = system.get("content");
        assertThat(content.at("/vendor/name").asString()).isEqualTo("㈱みどりシステム");
        assertThat(content.at("/vendor/corporateNumber").asString()).isEqualTo(NUMBER);
        assertThat(content.get("noticeMonths").asInt()).isEqualTo(6);
        assertThat(content.get("users").asInt()).isEqualTo(45);
        assertThat(content.get("exportTerms").asString()).isEqualTo("CSV、1回10万円");
        assertThat(content.get("exportIncluded").asBoolean()).isFalse();
        assertThat(content.get("openToJoint").asBoolean()).isTrue();
        assertThat(content.at("/cost/cloud").asLong()).isZero();
        assertThat(content.at("/cost/network").isNull()).isTrue();
        assertThat(content.at("/cost/other").asLong()).isEqualTo(-50_000);
        assertThat(system.get("noticeBy").asString()).isEqualTo("2028-09-30");
    }

    @Test
    void countsTheNoticeBackFromTheLastDayOfAMonth() {
        String id = town.recorded("""
                {"type": "chat", "product": "x", "vendor": {"name": "x", "corporateNumber": null}, "startsOn": null, "endsOn": "2027-03-31",
                 "noticeMonths": 1, "users": null, "exportTerms": "", "exportIncluded": null, "openToJoint": false, "cost": null}
                """);
        assertThat(api.get(town.base() + "/" + id, town.viewer())
                        .json()
                        .get("noticeBy")
                        .asString())
                .isEqualTo("2027-02-28");
    }

    @Test
    void sortsByTheEndOfTheContractAndPutsTheUnknownLast() {
        town.recorded(Town.system("終わりなし", Town.vendor("x"), ""));
        town.recorded(Town.system("あと", Town.vendor("x"), Town.term("2024-04-01", "2030-03-31")));
        town.recorded(Town.system("さき", Town.vendor("x"), Town.term("2024-04-01", "2027-03-31")));
        assertThat(products()).containsExactly("さき", "あと", "終わりなし");
    }

    @Test
    void sumsEachFiscalYearAndSaysHowManySystemsItKnows() {
        town.recorded(Town.system("A", Town.vendor("x"), Town.cost(2026, "1000000", "200000", "null")));
        town.recorded(Town.system("B", Town.vendor("x"), Town.cost(2026, "null", "300000", "-50000")));
        town.recorded(Town.system("C", Town.vendor("x"), Town.cost(2025, "10", "null", "null")));
        town.recorded(Town.system("D", Town.vendor("x"), ""));
        JsonNode totals = town.register().get("totals");
        assertThat(all(totals).stream().map(year -> year.get("fiscalYear").asInt()))
                .containsExactly(2026, 2025);
        assertThat(totals.at("/0/systems").asInt()).isEqualTo(2);
        assertThat(totals.at("/0/licence").asLong()).isEqualTo(1_000_000);
        assertThat(totals.at("/0/maintenance").asLong()).isEqualTo(500_000);
        assertThat(totals.at("/0/total").asLong()).isEqualTo(1_450_000);
    }

    @Test
    void keepsTheYearsBeforeWhenTheNextIsRecorded() {
        String id = town.recorded(Town.system("A", Town.vendor("x"), Town.cost(2025, "1", "null", "null")));
        town.change(id, 1, Town.system("A", Town.vendor("x"), Town.cost(2026, "2", "null", "null")));
        town.change(id, 2, Town.system("A", Town.vendor("x"), ""));
        JsonNode costs = town.register().at("/systems/0/costs");
        assertThat(all(costs).stream().map(cost -> cost.get("licence").asLong()))
                .containsExactly(2L, 1L);
    }

    @Test
    void takesAYearBackWhenAllItsFiguresAreBlank() {
        String id = town.recorded(Town.system("A", Town.vendor("x"), Town.cost(2026, "1", "null", "null")));
        town.change(id, 1, Town.system("A", Town.vendor("x"), Town.cost(2026, "null", "null", "null")));
        assertThat(town.register().at("/systems/0/costs")).isEmpty();
        assertThat(town.register().get("totals")).isEmpty();
    }

    @Test
    void mergesAVendorHoweverItIsWritten() {
        town.recorded(Town.system("A", Town.vendor("㈱みどりｼｽﾃﾑ"), Town.cost(2026, "100", "null", "null")));
        town.recorded(Town.system("B", Town.vendor("株式会社　みどりシステム", NUMBER), Town.cost(2025, "20", "null", "null")));
        town.recorded(Town.system("C", Town.vendor("みどりシステム（旧社名）", NUMBER), ""));
        town.recorded(Town.system("D", Town.vendor("みどりシステム㈱"), ""));
        JsonNode vendors = town.register().get("vendors");
        assertThat(vendors).hasSize(2);
        assertThat(vendors.at("/0/systems").asInt()).isEqualTo(3);
        assertThat(vendors.at("/0/yearly").asLong()).isEqualTo(120);
        assertThat(vendors.at("/0/corporateNumber").asString()).isEqualTo(NUMBER);
        assertThat(vendors.at("/1/name").asString()).isEqualTo("みどりシステム㈱");
        assertThat(vendors.at("/1/yearly").isNull()).isTrue();
    }

    @Test
    void keepsApartTwoVendorsOfOneName() {
        town.recorded(Town.system("A", Town.vendor("みどり", NUMBER), ""));
        town.recorded(Town.system("B", Town.vendor("みどり", OTHER_NUMBER), ""));
        town.recorded(Town.system("C", Town.vendor("みどり"), ""));
        assertThat(town.register().get("vendors")).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"chat\" | \"no-such\" | /type | unknown-type",
                "\"業者\" | \"\\u200b\" | /vendor/name | missing",
                "\"endsOn\": null | \"endsOn\": \"2026-03-31\" | /endsOn | ends-before-it-starts",
                "\"endsOn\": null | \"endsOn\": \"+9999999-03-31\" | /endsOn | odd-date",
                "\"licence\": null | \"licence\": -1 | /cost/licence | negative",
                "\"licence\": null | \"licence\": 9223372036854775807 | /cost/licence | too-large"
            })
    void refusesWhatBreaksARuleAndSaysWhere(String find, String put, String pointer, String reason) {
        Api.Answer answer = town.record("""
                {"type": "chat", "product": "製品", "vendor": {"name": "業者", "corporateNumber": null}, "startsOn": "2026-04-01",
                 "endsOn": null, "noticeMonths": null, "users": null, "exportTerms": "", "exportIncluded": null, "openToJoint": false,
                 "cost": {"fiscalYear": 2026, "licence": null, "maintenance": 1, "cloud": null, "network": null, "other": null}}
                """.replace(find, put));
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.text()).contains("urn:yui:problem:invalid-system\"");
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
        assertThat(answer.json().at("/errors/0/detail").asString()).isEqualTo(reason);
        assertThat(town.register().get("systems")).isEmpty();
    }

    @Test
    void refusesACorporateNumberWhoseCheckDigitIsWrong() {
        assertThat(town.record(Town.system("x", Town.vendor("x", "6000012050002"), ""))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void changesOnlyWhatWasSeen() {
        String id = town.recorded(Town.system("はじめ", Town.vendor("x"), ""));
        assertThat(town.changeUnseen(id, Town.system("つぎ", Town.vendor("x"), ""))
                        .status())
                .isEqualTo(428);
        Api.Answer changed = town.change(id, 1, Town.system("つぎ", Town.vendor("x"), ""));
        assertThat(changed.headers().get("etag")).containsExactly("\"2\"");
        Api.Answer stale = town.change(id, 1, Town.system("おくれた", Town.vendor("x"), ""));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.json().at("/current/content/product").asString()).isEqualTo("つぎ");
        assertThat(products()).containsExactly("つぎ");
    }

    @Test
    void recordsOnceHoweverOftenTheButtonIsPressed() {
        String key = Town.anyKey();
        String draft = Town.system("二度押し", Town.vendor("x"), "");
        Api.Answer first = town.record(draft, key);
        Api.Answer second = town.record(draft, key);
        assertThat(second.json().get("id")).isEqualTo(first.json().get("id"));
        assertThat(products()).containsExactly("二度押し");
    }

    @Test
    void takesASystemOffTheListForGood() {
        String id = town.recorded(Town.system("古い", Town.vendor("x"), Town.cost(2026, "1", "null", "null")));
        assertThat(town.remove(id).status()).isEqualTo(200);
        assertThat(town.register().get("systems")).isEmpty();
        assertThat(town.register().get("totals")).isEmpty();
        assertThat(town.register().get("vendors")).isEmpty();
        assertThat(api.get(town.base() + "/" + id, town.viewer()).text()).contains("system-not-found");
        assertThat(town.change(id, 1, Town.system("x", Town.vendor("x"), "")).status())
                .isEqualTo(404);
        assertThat(town.remove(id).status()).isEqualTo(404);
    }

    @Test
    void showsANeighbourNothing() {
        String id = town.recorded(Town.system("うち", Town.vendor("x"), ""));
        Town neighbour = new Town(api);
        assertThat(neighbour.register().get("systems")).isEmpty();
        assertThat(neighbour.register().get("vendors")).isEmpty();
        assertThat(neighbour
                        .change(id, 1, Town.system("よそ", Town.vendor("x"), ""))
                        .status())
                .isEqualTo(404);
        assertThat(neighbour.remove(id).status()).isEqualTo(404);
        assertThat(products()).containsExactly("うち");
    }

    @Test
    void letsViewersReadAndOnlyEditorsWrite() {
        assertThat(api.get(town.base(), town.viewer()).status()).isEqualTo(200);
        assertThat(api.post(town.base(), town.viewer(), Town.system("x", Town.vendor("x"), ""))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void leavesATrailOfEachStepAndNothingOfItsContent() {
        String id = town.recorded(Town.system("秘密の製品", Town.vendor("x"), ""));
        town.change(id, 1, Town.system("秘密の製品", Town.vendor("x"), ""));
        town.remove(id);
        List<JsonNode> steps = all(town.trail()).stream()
                .filter(entry -> entry.get("object").asString().equals(id))
                .toList();
        assertThat(steps.stream().map(entry -> entry.get("action").asString()))
                .containsExactlyInAnyOrder(
                        "procurement.system-recorded", "procurement.system-changed", "procurement.system-removed");
        assertThat(town.trail().toString()).doesNotContain("秘密の製品");
    }

    @Test
    void answersAnUnknownSystemLikeAForeignOne() {
        assertThat(api.get(town.base() + "/" + UUID.randomUUID(), town.viewer()).text())
                .contains("system-not-found");
    }

    private List<String> products() {
        return all(town.register().get("systems")).stream()
                .map(system -> system.at("/content/product").asString())
                .toList();
    }

    private static List<JsonNode> all(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
