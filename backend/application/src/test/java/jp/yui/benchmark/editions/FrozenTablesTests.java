package jp.yui.benchmark.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A frozen table is read and written once, and never answers another question. */
class FrozenTablesTests {

    private final FrozenTables tables = new FrozenTables();
    private final AtomicInteger reads = new AtomicInteger();

    @Test
    void readsATableOfAnEditionOnce() {
        assertThat(ask("2023-1", "items")).isEqualTo(ask("2023-1", "items"));
        assertThat(reads).hasValue(1);
    }

    @Test
    void readsAnewForAnotherEditionOrTable() {
        ask("2023-1", "items");
        assertThat(ask("2023-2", "items")).containsExactly(2);
        assertThat(ask("2023-1", "municipalities NATION null")).containsExactly(3);
    }

    @Test
    void forgetsWhatNobodyAskedForLately() {
        ask("2023-1", "items");
        for (int i = 0; i < 24; i++) {
            ask("2023-1", "municipalities PREFECTURE " + i);
        }
        ask("2023-1", "items");
        assertThat(reads).hasValue(26);
    }

    @Test
    void writesItsJsonOnce() {
        var table = new FrozenTable<>(List.of(1));
        byte[] first = table.json(rows -> new byte[] {1});
        assertThat(table.json(rows -> new byte[] {2})).isSameAs(first);
    }

    private List<Integer> ask(String edition, String table) {
        return tables.of(edition, table, () -> List.of(reads.incrementAndGet()));
    }
}
