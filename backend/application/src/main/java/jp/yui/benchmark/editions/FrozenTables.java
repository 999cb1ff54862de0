package jp.yui.benchmark.editions;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Keeps the tables asked for last, so that the same question costs neither query nor writing again. It holds official
 * figures only, the same for every tenant; the right to read is checked before each answer.
 */
@Component
class FrozenTables {

    private static final int KEPT = 24;

    private final Map<Question, FrozenTable<?>> kept =
            Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Question, FrozenTable<?>> eldest) {
                    return size() > KEPT;
                }
            });

    private record Question(String edition, String table) {}

    /** The table of the edition; each name of a table always stands for the same type of row. */
    @SuppressWarnings("unchecked")
    <T> List<T> of(String edition, String table, Supplier<List<T>> read) {
        var question = new Question(edition, table);
        var known = (FrozenTable<T>) kept.get(question);
        if (known != null) {
            return known;
        }
        var fresh = new FrozenTable<>(read.get());
        kept.put(question, fresh);
        return fresh;
    }
}
