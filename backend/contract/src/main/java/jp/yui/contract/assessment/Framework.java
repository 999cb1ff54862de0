package jp.yui.contract.assessment;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A published version of the framework, whole; it never changes.
 *
 * @param code such as {@code YUI-2026.1}
 * @param name its name
 * @param dimensions the dimensions in order
 */
public record Framework(String code, Wording name, List<Dimension> dimensions) {

    /**
     * A dimension (分野) and its items.
     *
     * @param code such as {@code D1}
     */
    public record Dimension(String code, Wording name, List<Item> items) {}

    /**
     * One thing that is asked.
     *
     * @param code such as {@code D1-1}
     * @param question what is asked, in one sentence
     * @param weight its weight in the means
     * @param walls the walls it tells about
     * @param step the step 0-3 of the ministry's procedure that it belongs to
     * @param guards the failure patterns it guards against
     * @param roadmap the roadmap step that improves it
     * @param phase adoption or operation, null for neither
     * @param notApplicable when a town may say that it does not apply; null if it always applies
     * @param official official survey answers that should agree
     * @param levels a sentence for each level, lowest first, that says what can be seen
     * @param evidence what counts as evidence
     * @param examples of towns of fewer than 10,000 people, at levels 1, 2 and 3
     * @param nextStep what to do next
     */
    public record Item(
            String code,
            Wording name,
            Wording question,
            int weight,
            Set<Wall> walls,
            int step,
            Set<FailurePattern> guards,
            RoadmapStep roadmap,
            @Nullable Phase phase,
            @Nullable Wording notApplicable,
            List<OfficialHint> official,
            List<LevelText> levels,
            List<Wording> evidence,
            List<LevelText> examples,
            NextStep nextStep) {}

    /** What a level, or a town at a level, looks like. */
    public record LevelText(Level level, Wording text) {}

    /**
     * An official answer that does not fit a level from {@code from} on when it says 未実施.
     *
     * @param indicator code of the official indicator
     */
    public record OfficialHint(String indicator, Level from) {}

    /**
     * @param text one sentence
     * @param effort work it takes
     * @param months how long it usually takes
     * @param cost money it takes
     */
    public record NextStep(Wording text, Effort effort, int months, CostBand cost) {}
}
