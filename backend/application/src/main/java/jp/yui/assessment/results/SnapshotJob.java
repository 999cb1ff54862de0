package jp.yui.assessment.results;

import jp.yui.contract.TenantKey;
import jp.yui.platform.TenantScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Freezes means over towns when they are due; which are, and that each is taken once, the database decides (ADR 0014). */
@Component
class SnapshotJob {

    private static final Logger log = LoggerFactory.getLogger(SnapshotJob.class);

    private final Publishing publishing;

    SnapshotJob(Publishing publishing) {
        this.publishing = publishing;
    }

    @Scheduled(initialDelayString = "PT5M", fixedRateString = "PT6H")
    void take() {
        TenantScope.runAsSystem(
                TenantKey.PLATFORM,
                "assessment.take-snapshots",
                () -> publishing.takeDue().forEach(taken -> log.info("Means over towns are frozen: {}", taken)));
    }
}
