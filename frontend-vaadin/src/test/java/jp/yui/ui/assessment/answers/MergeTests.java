package jp.yui.ui.assessment.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.assessment.AnswerDraft;
import jp.yui.contract.assessment.AnswerDraft.Evidence;
import jp.yui.contract.assessment.AnswerState;
import jp.yui.contract.assessment.Level;
import org.junit.jupiter.api.Test;

/** Two texts made into one lose not a word. */
class MergeTests {

    private static final Evidence MINUTES = new Evidence("議事録", "", null);
    private static final Evidence PLAN = new Evidence("計画", "https://midori.example/", null);

    @Test
    void keepsNotesAndEvidenceOfBoth() {
        AnswerDraft merged = Merge.of(draft(2.0, "わたしのメモ", MINUTES), draft(1.0, "相手のメモ", PLAN, MINUTES));
        assertThat(merged.note()).contains("わたしのメモ", "相手のメモ");
        assertThat(merged.evidence()).containsExactly(PLAN, MINUTES);
    }

    @Test
    void keepsTheLevelOfWhoeverMerges() {
        assertThat(Merge.of(draft(2.0, ""), draft(1.0, "")).level()).isEqualTo(new Level(2));
    }

    @Test
    void takesTheOthersLevelWhereOneHasNone() {
        AnswerDraft mine = new AnswerDraft(AnswerState.UNANSWERED, null, "", "メモ", List.of(), null, null, true);
        AnswerDraft merged = Merge.of(mine, draft(1.5, ""));
        assertThat(merged.state()).isEqualTo(AnswerState.ANSWERED);
        assertThat(merged.level()).isEqualTo(new Level(1.5));
        assertThat(merged.note()).isEqualTo("メモ");
    }

    @Test
    void saysTheSameOnlyOnce() {
        assertThat(Merge.of(draft(1.0, "同じ"), draft(1.0, "同じ")).note()).isEqualTo("同じ");
        assertThat(Merge.of(draft(1.0, "同じ。続き"), draft(1.0, "同じ")).note()).isEqualTo("同じ。続き");
    }

    @Test
    void keepsTheTargetOfWhoeverHasOne() {
        AnswerDraft theirs = new AnswerDraft(
                AnswerState.ANSWERED, new Level(1), "", "", List.of(), new Level(3), new FiscalYear(2028), true);
        assertThat(Merge.of(draft(1.0, ""), theirs).target()).isEqualTo(new Level(3));
        assertThat(Merge.of(draft(1.0, ""), theirs).targetYear()).isEqualTo(new FiscalYear(2028));
    }

    private static AnswerDraft draft(double level, String note, Evidence... evidence) {
        return new AnswerDraft(AnswerState.ANSWERED, new Level(level), "", note, List.of(evidence), null, null, true);
    }
}
