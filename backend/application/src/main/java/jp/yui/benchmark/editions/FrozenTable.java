package jp.yui.benchmark.editions;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A table of an edition: it cannot change, so its JSON is written once and kept. */
final class FrozenTable<T> extends AbstractList<T> {

    private final List<T> rows;
    private volatile byte @Nullable [] json;

    FrozenTable(List<T> rows) {
        this.rows = List.copyOf(rows);
    }

    byte[] json(Function<List<T>, byte[]> writer) {
        byte[] written = json;
        if (written == null) {
            written = writer.apply(rows);
            json = written;
        }
        return written;
    }

    @Override
    public T get(int index) {
        return rows.get(index);
    }

    @Override
    public int size() {
        return rows.size();
    }
}
