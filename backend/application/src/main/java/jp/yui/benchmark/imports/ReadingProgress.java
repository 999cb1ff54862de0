package jp.yui.benchmark.imports;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import jp.yui.contract.benchmark.ImportState;
import org.springframework.stereotype.Component;

/** How far the reading of each running import is; kept in memory, because reading is one transaction nobody sees into. */
@Component
class ReadingProgress {

    private static final int DONE = 100;

    private final Map<UUID, Integer> percent = new ConcurrentHashMap<>();

    /** Share of the work done, percent 0-100. */
    int of(UUID id, ImportState state) {
        return state == ImportState.RUNNING ? percent.getOrDefault(id, 0) : DONE;
    }

    void reached(UUID id, int share) {
        percent.put(id, share);
    }

    void ended(UUID id) {
        percent.remove(id);
    }
}
