package jp.yui.benchmark.imports;

import java.util.Optional;
import java.util.UUID;
import jp.yui.benchmark.imports.file.FileReading;
import jp.yui.benchmark.imports.file.ParsedFile;
import jp.yui.benchmark.imports.file.Reading;
import jp.yui.benchmark.imports.file.Refusal;
import jp.yui.contract.benchmark.ImportReview.Failure;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads one running import in one transaction: a process that dies half-way leaves it running, for the next to read. */
@Service
@Transactional(propagation = Propagation.REQUIRES_NEW)
class ImportReading {

    private static final int MOST_ATTEMPTS = 5;
    private static final int PARSED = 40;

    private final ImportRows rows;
    private final PublishedLists lists;
    private final Staging staging;
    private final ReadingProgress progress;

    ImportReading(ImportRows rows, PublishedLists lists, Staging staging, ReadingProgress progress) {
        this.rows = rows;
        this.lists = lists;
        this.staging = staging;
        this.progress = progress;
    }

    /** Whether this attempt may go ahead; gives the import up after too many that never ended. */
    boolean begin(UUID id) {
        Optional<Integer> attempts = rows.begin(id);
        if (attempts.isPresent() && attempts.get() > MOST_ATTEMPTS) {
            fail(id, "reading-never-ended");
            return false;
        }
        return attempts.isPresent();
    }

    void read(UUID id) {
        rows.takeRunning(id).ifPresent(running -> read(id, running));
    }

    /** Ends a running import that a fault of ours kept from being read. */
    void fail(UUID id, String code) {
        rows.failed(id, new Refusal(new Failure(code, "", "")));
    }

    private void read(UUID id, ImportRows.Running running) {
        var files = new FileReading(lists.register(), lists.catalogue(running.fiscalYear()));
        Reading reading = files.read(running.content());
        progress.reached(id, PARSED);
        switch (reading) {
            case Refusal refusal -> rows.failed(id, refusal);
            case ParsedFile file -> {
                staging.stage(id, file, share -> progress.reached(id, PARSED + share * (100 - PARSED) / 100));
                rows.read(id, file.layout());
            }
        }
    }
}
