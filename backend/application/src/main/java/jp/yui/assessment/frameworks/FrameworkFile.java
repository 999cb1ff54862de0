package jp.yui.assessment.frameworks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.yui.contract.assessment.CostBand;
import jp.yui.contract.assessment.Effort;
import jp.yui.contract.assessment.FailurePattern;
import jp.yui.contract.assessment.Framework;
import jp.yui.contract.assessment.Framework.LevelText;
import jp.yui.contract.assessment.Level;
import jp.yui.contract.assessment.Phase;
import jp.yui.contract.assessment.RoadmapStep;
import jp.yui.contract.assessment.Wall;
import jp.yui.contract.assessment.Wording;
import org.jspecify.annotations.Nullable;

/** A framework as people write it: one YAML document for its head and one for each dimension. */
final class FrameworkFile {

    private FrameworkFile() {}

    /** The head: what it is called and how its items continue those of an earlier one. */
    record Head(
            String code,
            Wording name,
            List<String> dimensions,
            @Nullable List<Continuation> continues) {

        List<Continuation> continuations() {
            return continues == null ? List.of() : continues;
        }
    }

    /** How an item continues one of an earlier framework. */
    record Continuation(String item, String earlierFramework, String earlierItem, Relation relation) {}

    /** Whether levels may be compared over the versions. */
    enum Relation {
        SAME,
        COMPARABLE,
        BREAK
    }

    /** A dimension and its items. */
    record Dimension(String code, Wording name, List<Item> items) {

        Framework.Dimension read() {
            return new Framework.Dimension(
                    code, name, items.stream().map(Item::read).toList());
        }
    }

    /** An item; its levels and examples are keyed by the level. */
    record Item(
            String code,
            Wording name,
            Wording question,
            int weight,
            List<WallLetter> walls,
            int step,
            List<FailurePattern> guards,
            RoadmapStep roadmap,
            @Nullable Phase phase,
            @Nullable Wording notApplicable,
            List<Hint> official,
            Map<String, Wording> levels,
            List<Wording> evidence,
            Map<String, Wording> examples,
            Next nextStep) {

        Framework.Item read() {
            return new Framework.Item(
                    code,
                    name,
                    question,
                    weight,
                    walls.stream().map(WallLetter::wall).collect(Collectors.toUnmodifiableSet()),
                    step,
                    Set.copyOf(guards),
                    roadmap,
                    phase,
                    notApplicable,
                    official.stream().map(Hint::read).toList(),
                    byLevel(levels),
                    evidence,
                    byLevel(examples),
                    nextStep.read());
        }

        private static List<LevelText> byLevel(Map<String, Wording> texts) {
            Map<Level, Wording> sorted = new TreeMap<>();
            texts.forEach((level, text) -> sorted.put(Level.valueOf(level), text));
            return sorted.entrySet().stream()
                    .map(entry -> new LevelText(entry.getKey(), entry.getValue()))
                    .toList();
        }
    }

    /** The letters by which the field names the walls: 制度 S, 組織 O, 人材 P. */
    enum WallLetter {
        S(Wall.INSTITUTION),
        O(Wall.ORGANISATION),
        P(Wall.PEOPLE);

        private final Wall wall;

        WallLetter(Wall wall) {
            this.wall = wall;
        }

        Wall wall() {
            return wall;
        }
    }

    /** An official answer that should agree from a level on. */
    record Hint(String indicator, double from) {

        Framework.OfficialHint read() {
            return new Framework.OfficialHint(indicator, new Level(from));
        }
    }

    /** What to do next, and what it takes. */
    record Next(String ja, String en, Effort effort, int months, CostBand cost) {

        Framework.NextStep read() {
            return new Framework.NextStep(new Wording(ja, en), effort, months, cost);
        }
    }
}
