package jp.yui.assessment.responses;

import java.net.URI;
import java.util.List;
import java.util.Map;
import jp.yui.assessment.frameworks.Frameworks;
import jp.yui.contract.assessment.AnswerDraft;
import jp.yui.contract.assessment.AnswerDraft.Evidence;
import jp.yui.contract.assessment.AnswerState;
import jp.yui.contract.assessment.Framework;
import jp.yui.platform.Problem;

/** What one answer must keep, whatever way it came: by screen or by sheet. */
public final class AnswerRules {

    private final Frameworks frameworks;

    public AnswerRules(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    /** Refuses a draft that is not whole; {@code errors} tells the field. */
    public void refuseFaults(String framework, String item, AnswerDraft draft) {
        refuseHalves(draft);
        refuseOddLinks(draft.evidence());
        Framework.Item asked = item(framework, item);
        if (draft.state() == AnswerState.NOT_APPLICABLE && asked.notApplicable() == null) {
            throw refusal("not-applicable-refused", "This item applies to every municipality", "/state");
        }
    }

    private Framework.Item item(String framework, String code) {
        return frameworks.find(framework).stream()
                .flatMap(found -> found.dimensions().stream())
                .flatMap(dimension -> dimension.items().stream())
                .filter(item -> item.code().equals(code))
                .findFirst()
                .orElseThrow(() -> refusal("unknown-item", "The framework has no item " + code, "/item"));
    }

    private static void refuseHalves(AnswerDraft draft) {
        if ((draft.state() == AnswerState.ANSWERED) != (draft.level() != null)) {
            throw refusal("invalid-answer", "A level stands with an answer and with nothing else", "/level");
        }
        if (draft.state() == AnswerState.NOT_APPLICABLE && draft.reason().isBlank()) {
            throw refusal("invalid-answer", "Say why the item does not apply", "/reason");
        }
        if ((draft.target() == null) != (draft.targetYear() == null)) {
            throw refusal("invalid-answer", "A target has a level and a year", "/targetYear");
        }
    }

    private static void refuseOddLinks(List<Evidence> evidence) {
        for (int i = 0; i < evidence.size(); i++) {
            if (!evidence.get(i).link().isEmpty() && !isWeb(evidence.get(i).link())) {
                throw refusal("invalid-answer", "A link begins with http:// or https://", "/evidence/" + i + "/link");
            }
        }
    }

    private static boolean isWeb(String link) {
        try {
            URI address = URI.create(link);
            return ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
                    && address.getHost() != null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static Problem refusal(String type, String detail, String pointer) {
        return new Problem.Unprocessable(
                type, detail, Map.of("errors", List.of(Map.of("pointer", pointer, "detail", detail))));
    }
}
