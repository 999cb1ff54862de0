package jp.yui.benchmark.imports;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import jp.yui.benchmark.imports.ImportEvent.ImportReceived;
import jp.yui.contract.TenantKey;
import jp.yui.platform.TenantScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads running imports one after the other in the background: at once after an upload, and regularly, so that what a
 * crash of the process or the database interrupted is taken up again.
 */
@Component
class ImportQueue {

    private static final Logger log = LoggerFactory.getLogger(ImportQueue.class);
    private static final int SECONDS_BETWEEN_LOOKS = 10;

    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("imports-", 1).daemon().factory());
    private final ImportRows rows;
    private final ImportReading reading;
    private final ReadingProgress progress;
    private final TransactionTemplate transaction;

    ImportQueue(ImportRows rows, ImportReading reading, ReadingProgress progress, TransactionTemplate transaction) {
        this.rows = rows;
        this.reading = reading;
        this.progress = progress;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        worker.scheduleWithFixedDelay(this::readAll, 0, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
    }

    /** Looks for running imports without waiting for the next regular look, once the upload can be seen. */
    @TransactionalEventListener
    void on(ImportReceived received) {
        worker.execute(this::readAll);
    }

    private void readAll() {
        try {
            TenantScope.runAsSystem(
                    TenantKey.PLATFORM, "benchmark.import", () -> running().forEach(this::read));
        } catch (RuntimeException unavailable) {
            log.warn("Running imports wait for the next look: {}", unavailable.toString());
        }
    }

    private List<UUID> running() {
        return transaction.execute(_ -> rows.running());
    }

    private void read(UUID id) {
        try {
            if (reading.begin(id)) {
                progress.reached(id, 1);
                reading.read(id);
            }
        } catch (DataAccessException | TransactionException unavailable) {
            log.warn("Import {} stays running: {}", id, unavailable.toString());
        } catch (RuntimeException fault) {
            log.error("Import {} could not be read", id, fault);
            reading.fail(id, "internal");
        } finally {
            progress.ended(id);
        }
    }
}
