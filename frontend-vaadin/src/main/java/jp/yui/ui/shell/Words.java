package jp.yui.ui.shell;

import com.vaadin.flow.component.UI;
import java.util.Map;
import jp.yui.ui.api.ApiProblem;

/**
 * A problem in plain words.
 *
 * @param title what happened
 * @param remedy how to mend it
 * @param home what the way back is called
 */
public record Words(String title, String remedy, String home) {

    private static final Map<String, String> KEYS = Map.ofEntries(
            same("tenant-not-found"),
            same("forbidden"),
            same("no-edition"),
            same("not-found"),
            same("already-imported"),
            same("wrong-state"),
            Map.entry("import-not-in-review", "wrong-state"),
            same("undecided-columns"),
            Map.entry("columns-undecided", "undecided-columns"),
            same("body-taken"),
            same("nothing-to-accept"),
            same("release-withdrawn"),
            same("invalid"),
            same("too-large"),
            same("unsupported-file"),
            same("too-many"),
            same("too-many-requests"),
            same("busy"),
            same("connection-lost"),
            Map.entry("stale", "wrong-state"),
            same("failed"),
            same("wrong-transition"),
            same("deadline-passed"),
            same("municipality-joined"),
            same("not-joined"),
            same("items-open"),
            same("approver-is-editor"),
            same("not-deputy"),
            same("unknown-person"),
            same("approves-already"),
            same("deputy-is-self"),
            same("deputy-period"),
            same("deputy-ended"),
            same("sheet-of-another-response"),
            same("sheet-of-another-framework"),
            same("sheet-with-macros"),
            same("sheet-with-external-links"),
            same("sheet-encrypted"),
            same("sheet-in-old-format"),
            same("sheet-too-large"),
            same("not-a-workbook"),
            same("not-an-answer-sheet"),
            same("sheet-review-not-found"),
            same("sheet-already-accepted"),
            same("evidence-file-empty"),
            same("evidence-file-too-large"),
            same("evidence-file-kind"),
            same("evidence-file-ending"),
            same("evidence-file-with-macros"),
            same("evidence-file-old-or-locked"),
            same("evidence-file-damaged"),
            same("evidence-file-name"),
            same("evidence-file-infected"),
            same("evidence-files-full"),
            same("evidence-room-full"),
            same("evidence-file-there"),
            same("evidence-file-not-found"),
            same("notice-not-found"));

    private static Map.Entry<String, String> same(String name) {
        return Map.entry(name, name);
    }

    public static Words of(ApiProblem problem) {
        String key = "problem." + KEYS.getOrDefault(problem.name(), byStatus(problem.status()));
        return new Words(say(key + ".title"), say(key + ".text"), say("problem.home"));
    }

    private static String byStatus(int status) {
        return switch (status) {
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 409, 412 -> "wrong-state";
            case 413 -> "too-large";
            case 415 -> "unsupported-file";
            case 400, 422 -> "invalid";
            case 429 -> "too-many";
            case 503 -> "busy";
            default -> "failed";
        };
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
