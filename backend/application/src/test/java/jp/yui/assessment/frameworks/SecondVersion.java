package jp.yui.assessment.frameworks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import jp.yui.assessment.frameworks.FrameworkFile.Continuation;
import jp.yui.assessment.frameworks.FrameworkFile.Relation;
import jp.yui.assessment.frameworks.FrameworkFiles.Source;
import jp.yui.contract.assessment.Framework;
import jp.yui.contract.assessment.Wording;
import jp.yui.testing.TestDatabase;

/**
 * A version after the product's first, published for real in the tests. Every item is the same but three of the first dimension:
 * D1-1 asks what D1-2 asked and can be compared with it, D1-2 is another question than D1-1 was, and D1-3 is new.
 */
public final class SecondVersion {

    public static final String CODE = "YUI-2099.9";

    private static final String FIRST = "YUI-2026.1";

    private SecondVersion() {}

    public static void publish() {
        Source first = FrameworkFiles.read("/jp/yui/assessment/frameworks/" + FIRST);
        Framework second = new Framework(
                CODE,
                new Wording("第二版", "The second version"),
                first.framework().dimensions());
        try (Connection owner = TestDatabase.as("yui_owner")) {
            owner.setAutoCommit(false);
            FrameworkPublishing.publish(owner, new Source(second, continuations(second)));
            owner.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<Continuation> continuations(Framework second) {
        Stream<Continuation> same = second.dimensions().stream()
                .flatMap(dimension -> dimension.items().stream())
                .map(Framework.Item::code)
                .filter(code -> !List.of("D1-1", "D1-2", "D1-3").contains(code))
                .map(code -> new Continuation(code, FIRST, code, Relation.SAME));
        return Stream.concat(
                        same,
                        Stream.of(
                                new Continuation("D1-1", FIRST, "D1-2", Relation.COMPARABLE),
                                new Continuation("D1-2", FIRST, "D1-1", Relation.BREAK)))
                .toList();
    }
}
