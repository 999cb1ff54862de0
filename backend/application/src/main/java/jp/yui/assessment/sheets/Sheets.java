package jp.yui.assessment.sheets;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.yui.assessment.frameworks.Frameworks;
import jp.yui.assessment.responses.AnswerRules;
import jp.yui.assessment.responses.Responses;
import jp.yui.assessment.responses.Responses.Written;
import jp.yui.assessment.responses.Standings;
import jp.yui.contract.TenantKey;
import jp.yui.contract.assessment.Answer;
import jp.yui.contract.assessment.AnswerDraft;
import jp.yui.contract.assessment.AnswerState;
import jp.yui.contract.assessment.Framework;
import jp.yui.contract.assessment.Response;
import jp.yui.contract.assessment.SheetOutcome;
import jp.yui.contract.assessment.SheetReview;
import jp.yui.contract.assessment.SheetReview.Change;
import jp.yui.platform.Problem;
import org.apache.poi.ss.usermodel.Workbook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sheets given out and taken back: a review first, and the answers only once somebody has agreed to it. */
@Service
@Transactional
class Sheets {

    private static final AnswerDraft BLANK =
            new AnswerDraft(AnswerState.UNANSWERED, null, "", "", List.of(), null, null, false);

    private final Responses responses;
    private final Standings standings;
    private final Frameworks frameworks;
    private final AnswerRules rules;
    private final SheetRows rows;

    Sheets(Responses responses, Standings standings, Frameworks frameworks, SheetRows rows) {
        this.responses = responses;
        this.standings = standings;
        this.frameworks = frameworks;
        this.rules = new AnswerRules(frameworks);
        this.rows = rows;
    }

    @Transactional(readOnly = true)
    byte[] forAnswers(TenantKey tenant, UUID id) {
        Response response = responses.response(id);
        Framework framework = framework(response.summary().framework());
        return SheetWriter.forAnswers(
                response.summary().title(), framework, response.answers(), Stamp.of(tenant, response));
    }

    private Framework framework(String code) {
        return frameworks
                .find(code)
                .orElseThrow(() -> new Problem.NotFound("not-found", "No published framework: " + code));
    }

    /** Refuses a sheet before it is opened, while its response takes no answers. */
    @Transactional(readOnly = true)
    void refuseUnlessWritable(UUID id) {
        standings.ofTown(id).refuseUnlessWritable();
    }

    SheetReview review(TenantKey tenant, UUID id, Workbook workbook) {
        Stamp stamp = Stamp.readFrom(workbook);
        Response response = responses.response(id);
        stamp.refuseUnlessOf(tenant, id, response.summary().framework());
        var sheet = new AnswerSheet(rules, stamp, seen(stamp, response));
        sheet.compare(workbook, response.answers());
        var review = new SheetReview(UUID.randomUUID(), sheet.changes(), sheet.unchanged(), sheet.unreadable());
        rows.add(id, review);
        return review;
    }

    /** What the sheet said at its download; a version that never was refuses it. */
    private Map<String, AnswerDraft> seen(Stamp stamp, Response response) {
        Map<String, AnswerDraft> seen =
                new HashMap<>(responses.earlier(response.summary().id(), stamp.versions()));
        for (Answer now : response.answers()) {
            long version = stamp.versions().getOrDefault(now.item(), -1L);
            if (version == now.version()) {
                seen.put(now.item(), now.content());
            } else if (version == 0) {
                seen.put(now.item(), BLANK);
            } else if (!seen.containsKey(now.item())) {
                throw Stamp.none("Its stamp names a version that never was");
            }
        }
        return seen;
    }

    /** Saves what a review shows by the rules and versions of saving by screen; what was overtaken is reported, not lost. */
    SheetOutcome accept(UUID id, UUID review) {
        standings.ofTown(id).refuseUnlessWritable();
        List<Change> changes = rows.take(id, review).changes();
        Set<String> overtaken = new HashSet<>(responses.saveEach(
                id,
                changes.stream()
                        .map(change -> new Written(change.item(), change.version(), change.after()))
                        .toList()));
        List<String> saved = changes.stream()
                .map(Change::item)
                .filter(item -> !overtaken.contains(item))
                .toList();
        List<Change> skipped = changes.stream()
                .filter(change -> overtaken.contains(change.item()))
                .toList();
        return new SheetOutcome(saved, skipped.isEmpty() ? skipped : asTheyStand(id, skipped));
    }

    private List<Change> asTheyStand(UUID id, List<Change> skipped) {
        Map<String, Answer> now =
                responses.response(id).answers().stream().collect(Collectors.toMap(Answer::item, Function.identity()));
        return skipped.stream()
                .map(change -> new Change(
                        change.item(), change.version(), now.get(change.item()).content(), change.after(), true))
                .toList();
    }
}
