package jp.yui.assessment.frameworks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.yui.assessment.frameworks.FrameworkFile.Continuation;
import jp.yui.assessment.frameworks.FrameworkFiles.Source;
import jp.yui.contract.assessment.FailurePattern;
import jp.yui.contract.assessment.Framework;
import jp.yui.contract.assessment.Framework.Item;
import jp.yui.contract.assessment.Framework.LevelText;
import jp.yui.contract.assessment.Level;
import jp.yui.contract.assessment.Wording;

/** What a framework must keep before it is published; each rule names what breaks it. */
final class FrameworkRules {

    private static final List<Level> EXAMPLES =
            Stream.of(1.0, 2.0, 3.0).map(Level::new).toList();
    private static final List<Function<Source, Stream<String>>> RULES = List.of(
            FrameworkRules::codesAreUnique,
            FrameworkRules::figuresAreInRange,
            FrameworkRules::levelsAreComplete,
            FrameworkRules::textsAreThereInBothLanguages,
            FrameworkRules::levelsDiffer,
            FrameworkRules::everyPatternIsGuarded,
            FrameworkRules::continuationsLeadBackwards);

    private FrameworkRules() {}

    /** Everything that is wrong; empty for a sound framework. */
    static Set<String> faults(Source source) {
        Set<String> faults = new LinkedHashSet<>();
        RULES.forEach(rule -> rule.apply(source).forEach(faults::add));
        return faults;
    }

    private static Stream<String> codesAreUnique(Source source) {
        Set<String> seen = new HashSet<>();
        return Stream.concat(
                        source.framework().dimensions().stream().map(Framework.Dimension::code),
                        items(source).map(Item::code))
                .filter(code -> !seen.add(code))
                .map(code -> code + " stands there twice");
    }

    private static Stream<String> figuresAreInRange(Source source) {
        return items(source)
                .filter(item -> item.weight() < 1
                        || item.step() < 0
                        || item.step() > 3
                        || item.walls().isEmpty()
                        || item.nextStep().months() < 1)
                .map(item -> item.code() + " needs a weight of at least 1, a step 0-3, a wall and a duration");
    }

    private static Stream<String> levelsAreComplete(Source source) {
        return items(source)
                .filter(item -> !levels(item.levels()).equals(Level.ALL)
                        || !levels(item.examples()).equals(EXAMPLES))
                .map(item -> item.code() + " lacks a level, or an example at level 1, 2 or 3");
    }

    private static Stream<String> textsAreThereInBothLanguages(Source source) {
        return items(source)
                .filter(item -> item.evidence().isEmpty() || texts(item).anyMatch(FrameworkRules::isBlank))
                .map(item -> item.code() + " has an empty text");
    }

    private static Stream<String> levelsDiffer(Source source) {
        return items(source)
                .flatMap(item -> pairs(item.levels())
                        .filter(pair -> Likeness.alike(
                                pair.getFirst().text().ja(),
                                pair.getLast().text().ja()))
                        .map(pair -> item.code() + " says nearly the same at levels "
                                + pair.getFirst().level() + " and "
                                + pair.getLast().level()));
    }

    private static Stream<String> everyPatternIsGuarded(Source source) {
        return Stream.of(FailurePattern.values())
                .filter(pattern -> items(source).noneMatch(item -> item.guards().contains(pattern)))
                .map(pattern -> "nothing guards against " + pattern);
    }

    /** An item continues an earlier framework, never its own or one that comes later: no trend runs in a circle. */
    private static Stream<String> continuationsLeadBackwards(Source source) {
        String own = source.framework().code();
        return source.continuations().stream()
                .filter(continuation ->
                        continuation.earlierFramework().compareTo(own) >= 0 || !known(source, continuation))
                .map(continuation -> continuation.item() + " continues " + continuation.earlierFramework() + " "
                        + continuation.earlierItem() + ", which is no earlier item");
    }

    private static boolean known(Source source, Continuation continuation) {
        return items(source).anyMatch(item -> item.code().equals(continuation.item()));
    }

    private static Stream<Item> items(Source source) {
        return source.framework().dimensions().stream().flatMap(dimension -> dimension.items().stream());
    }

    private static List<Level> levels(List<LevelText> texts) {
        return texts.stream().map(LevelText::level).toList();
    }

    private static Stream<Wording> texts(Item item) {
        return Stream.of(
                        Stream.of(item.name(), item.question(), item.nextStep().text()),
                        Stream.concat(item.levels().stream(), item.examples().stream())
                                .map(LevelText::text),
                        item.evidence().stream(),
                        Stream.ofNullable(item.notApplicable()))
                .flatMap(Function.identity());
    }

    private static boolean isBlank(Wording text) {
        return text.ja() == null
                || text.ja().isBlank()
                || text.en() == null
                || text.en().isBlank();
    }

    private static Stream<List<LevelText>> pairs(List<LevelText> levels) {
        List<List<LevelText>> pairs = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            for (LevelText other : levels.subList(i + 1, levels.size())) {
                pairs.add(List.of(levels.get(i), other));
            }
        }
        return pairs.stream();
    }
}
