package jp.yui.ui.assessment.answers;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.yui.contract.assessment.AnswerDraft;
import jp.yui.contract.assessment.AnswerDraft.Evidence;
import jp.yui.contract.assessment.AnswerState;

/** Two texts for one item made into one: every sentence and every piece of evidence of both is kept; the level is the writer's own. */
final class Merge {

    private Merge() {}

    static AnswerDraft of(AnswerDraft mine, AnswerDraft theirs) {
        AnswerDraft level =
                mine.state() == AnswerState.UNANSWERED && mine.reason().isEmpty() ? theirs : mine;
        AnswerDraft target = mine.target() == null ? theirs : mine;
        return new AnswerDraft(
                level.state(),
                level.level(),
                level.state() == AnswerState.ANSWERED ? "" : Notes.both(theirs.reason(), mine.reason()),
                Notes.both(theirs.note(), mine.note()),
                both(theirs.evidence(), mine.evidence()),
                target.target(),
                target.targetYear(),
                true);
    }

    private static List<Evidence> both(List<Evidence> first, List<Evidence> second) {
        Set<Evidence> all = new LinkedHashSet<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }
}
