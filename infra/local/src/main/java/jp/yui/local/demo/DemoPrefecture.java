package jp.yui.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the staff of the fictional prefecture do with its rounds; what is done already stays. */
record DemoPrefecture(DemoClient staff) {

    private static final Map<String, Object> RETURN = Map.of(
            "reason",
            "2項目、根拠を確かめさせてください。数字はそのままで構いません。",
            "comments",
            List.of(
                    Map.of("item", "D4-1", "text", "棚卸しを行った課の名前と、記入した年月を書いてください。"),
                    Map.of("item", "D6-1", "text", "オンラインの件数が分かる資料を1つ挙げてください。")));

    /** The round's id: it is planned and opened, unless it is there. */
    UUID provide(DemoRound round, OffsetDateTime deadline) {
        JsonNode found = find(round.title());
        if (found == null) {
            found = staff.post("/rounds", round.plan(deadline));
        }
        String id = found.get("id").asText();
        if (found.get("state").asText().equals("DRAFT")) {
            staff.post("/rounds/" + id + "/opening", Map.of());
        }
        return UUID.fromString(id);
    }

    /** The response of each town, by its code. */
    Map<String, String> responses(UUID round) {
        Map<String, String> responses = new HashMap<>();
        board(round)
                .forEach(row -> responses.put(
                        row.get("code").asText(), row.get("response").asText()));
        return responses;
    }

    void accept(UUID round, List<DemoParticipant> towns) {
        List<String> ready = submitted(round, towns);
        if (!ready.isEmpty()) {
            staff.post("/rounds/" + round + "/acceptances", Map.of("responses", ready));
        }
    }

    void sendBack(UUID round, List<DemoParticipant> towns) {
        submitted(round, towns)
                .forEach(response -> staff.post("/rounds/" + round + "/responses/" + response + "/return", RETURN));
    }

    void close(UUID round) {
        if (staff.get("/rounds/" + round).get("state").asText().equals("OPEN")) {
            staff.post("/rounds/" + round + "/closing", Map.of());
        }
    }

    private List<String> submitted(UUID round, List<DemoParticipant> towns) {
        List<String> codes = towns.stream().map(town -> town.body().code()).toList();
        List<String> submitted = new ArrayList<>();
        for (JsonNode row : board(round)) {
            if (row.get("state").asText().equals("SUBMITTED")
                    && codes.contains(row.get("code").asText())) {
                submitted.add(row.get("response").asText());
            }
        }
        return submitted;
    }

    private JsonNode board(UUID round) {
        return staff.get("/rounds/" + round + "/board");
    }

    private @Nullable JsonNode find(String title) {
        for (JsonNode round : staff.get("/rounds")) {
            if (round.at("/plan/title").asText().equals(title)) {
                return round;
            }
        }
        return null;
    }
}
