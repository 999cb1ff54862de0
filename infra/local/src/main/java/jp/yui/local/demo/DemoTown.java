package jp.yui.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** What the people of one fictional town do in a round, up to where the town has come; what is done already stays. */
record DemoTown(DemoBody body, DemoClient editor, DemoClient approver) {

    private static final String ALONE = "担当者が1人のため、%s長に内容を説明し、了承を得て承認する";

    void bring(String response, DemoGoal goal, Map<String, DemoAnswers.Draft> answers) {
        if (goal == DemoGoal.NOT_STARTED) {
            return;
        }
        JsonNode seen = editor.get(path(response));
        String state = start(response, seen.at("/summary/state").asText());
        if (state.equals("DRAFT")) {
            save(response, seen.get("answers"), answers);
            state = askForApproval(response, goal);
        }
        if (state.equals("IN_APPROVAL") && goal.isSubmitted()) {
            approver.post(path(response) + "/approval", Map.of("reason", reason()));
        }
    }

    private String start(String response, String state) {
        return state.equals("NOT_STARTED") ? step(response, "/start") : state;
    }

    private void save(String response, JsonNode seen, Map<String, DemoAnswers.Draft> answers) {
        for (JsonNode item : seen) {
            String code = item.get("item").asText();
            if (item.get("version").asLong() == 0 && answers.containsKey(code)) {
                editor.put(path(response) + "/answers/" + code, 0, answers.get(code));
            }
        }
    }

    private String askForApproval(String response, DemoGoal goal) {
        return goal.asksForApproval() ? step(response, "/approval-request") : "DRAFT";
    }

    /** The state that the step leads to. */
    private String step(String response, String step) {
        return editor.post(path(response) + step, Map.of()).get("state").asText();
    }

    private String reason() {
        return DemoStaff.isAlone(body)
                ? ALONE.formatted(body.name().substring(body.name().length() - 1))
                : "";
    }

    private static String path(String response) {
        return "/responses/" + response;
    }
}
