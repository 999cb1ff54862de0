package jp.yui.assessment.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import jp.yui.assessment.frameworks.FrameworkFile.Continuation;
import jp.yui.assessment.frameworks.FrameworkFile.Relation;
import jp.yui.assessment.frameworks.FrameworkFiles.Source;
import jp.yui.contract.assessment.Framework;
import jp.yui.contract.assessment.Framework.Dimension;
import jp.yui.contract.assessment.Framework.Item;
import jp.yui.contract.assessment.Framework.LevelText;
import jp.yui.contract.assessment.Level;
import jp.yui.contract.assessment.Wording;
import jp.yui.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class FrameworkTests {

    private static final Source PRODUCT = FrameworkFiles.read("/jp/yui/assessment/frameworks/YUI-2026.1");

    @Test
    void theProductBringsNineDimensionsOfFiveItems() {
        assertThat(PRODUCT.framework().dimensions())
                .hasSize(9)
                .allMatch(dimension -> dimension.items().size() == 5);
        assertThat(FrameworkRules.faults(PRODUCT)).isEmpty();
    }

    @Test
    void refusesAMissingLevel() {
        Source faulty = with(item -> item(item, 1, item.levels().subList(1, 8)));
        assertThat(FrameworkRules.faults(faulty)).anyMatch(fault -> fault.contains("D1-1 lacks a level"));
    }

    @Test
    void refusesAWeightOfZero() {
        assertThat(FrameworkRules.faults(with(item -> item(item, 0, item.levels()))))
                .anyMatch(fault -> fault.contains("D1-1 needs a weight of at least 1"));
    }

    @Test
    void refusesLevelsThatDifferByAnAdverbOrANumber() {
        Source faulty =
                with(item -> item(item, 1, swapped(item.levels(), "研修の受講率80%以上の記録がある", "研修の受講率90%以上の記録が十分にある")));
        assertThat(FrameworkRules.faults(faulty))
                .anyMatch(fault -> fault.contains("nearly the same at levels 3 and 4"));
    }

    @Test
    void refusesAnEmptyTextInEitherLanguage() {
        Source faulty = with(item -> item(item, 1, swapped(item.levels(), " ", "何か")));
        assertThat(FrameworkRules.faults(faulty)).anyMatch(fault -> fault.contains("D1-1 has an empty text"));
    }

    @Test
    void refusesATrendThatRunsInACircle() {
        var itself = new Continuation("D1-1", "YUI-2026.1", "D1-1", Relation.SAME);
        assertThat(FrameworkRules.faults(new Source(PRODUCT.framework(), List.of(itself))))
                .anyMatch(fault -> fault.contains("which is no earlier item"));
    }

    @Test
    void publishesOnceAndRefusesAnotherTextUnderTheSameName() throws SQLException {
        try (Connection owner = owner()) {
            FrameworkPublishing.publish(owner, PRODUCT);
            Source changed = with(item -> item(item, 2, item.levels()));
            assertThatThrownBy(() -> FrameworkPublishing.publish(owner, changed))
                    .hasMessageContaining("never changes");
            owner.rollback();
        }
    }

    @Test
    void keepsWhatIsPublishedEvenFromItsOwner() throws SQLException {
        try (Connection owner = owner();
                var statement = owner.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("update assessment.framework_item set weight = 9"))
                    .hasMessageContaining("never changes");
        }
    }

    @Test
    void aSecondVersionContinuesItemsOfTheFirst() throws SQLException {
        Framework next = new Framework(
                "YUI-2099.1", new Wording("次の版", "Next"), PRODUCT.framework().dimensions());
        List<Continuation> continuations = List.of(
                new Continuation("D1-1", "YUI-2026.1", "D1-2", Relation.COMPARABLE),
                new Continuation("D1-2", "YUI-2026.1", "D1-1", Relation.BREAK));
        try (Connection owner = owner()) {
            FrameworkPublishing.publish(owner, new Source(next, continuations));
            assertThat(comparable(owner)).containsExactly("D1-1 D1-2");
            owner.rollback();
        }
    }

    private static List<String> comparable(Connection owner) throws SQLException {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery("""
                        select item_code || ' ' || earlier_item from assessment.comparable_item
                         where framework_code = 'YUI-2099.1' and earlier_framework <> framework_code
                        """)) {
            List<String> pairs = new ArrayList<>();
            while (rows.next()) {
                pairs.add(rows.getString(1));
            }
            return pairs;
        }
    }

    private static Connection owner() throws SQLException {
        Connection owner = TestDatabase.as("yui_owner");
        owner.setAutoCommit(false);
        return owner;
    }

    /** The product's framework with its first item changed. */
    private static Source with(UnaryOperator<Item> change) {
        List<Dimension> dimensions = new ArrayList<>(PRODUCT.framework().dimensions());
        Dimension first = dimensions.getFirst();
        List<Item> items = new ArrayList<>(first.items());
        items.set(0, change.apply(items.getFirst()));
        dimensions.set(0, new Dimension(first.code(), first.name(), items));
        return new Source(new Framework("YUI-2026.1", PRODUCT.framework().name(), dimensions), List.of());
    }

    private static Item item(Item item, int weight, List<LevelText> levels) {
        return new Item(
                item.code(),
                item.name(),
                item.question(),
                weight,
                item.walls(),
                item.step(),
                item.guards(),
                item.roadmap(),
                item.phase(),
                item.notApplicable(),
                item.official(),
                levels,
                item.evidence(),
                item.examples(),
                item.nextStep());
    }

    private static List<LevelText> swapped(List<LevelText> levels, String three, String four) {
        List<LevelText> changed = new ArrayList<>(levels);
        changed.set(5, new LevelText(new Level(3), new Wording(three, "three")));
        changed.set(6, new LevelText(new Level(4), new Wording(four, "four")));
        return changed;
    }
}
