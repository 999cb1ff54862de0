package jp.yui.benchmark.imports;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yui.benchmark.editions.Editions;
import jp.yui.benchmark.imports.ImportEvent.ImportAccepted;
import jp.yui.benchmark.imports.ImportEvent.ImportDiscarded;
import jp.yui.benchmark.imports.ImportEvent.ImportReceived;
import jp.yui.benchmark.imports.ImportEvent.ImportResolved;
import jp.yui.contract.benchmark.Acceptance;
import jp.yui.contract.benchmark.ImportReceipt;
import jp.yui.contract.benchmark.ImportReview;
import jp.yui.contract.benchmark.ImportState;
import jp.yui.contract.benchmark.ImportSummary;
import jp.yui.contract.benchmark.Resolutions.Resolution;
import jp.yui.platform.Problem;
import jp.yui.platform.TenantScope;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an operator does with an import; each is one transaction that first takes the import's row. */
@Service
@Transactional
class Imports {

    private final ImportRows rows;
    private final ImportReviews reviews;
    private final ColumnDecisions columns;
    private final Releases releases;
    private final Editions editions;
    private final ApplicationEventPublisher events;

    Imports(
            ImportRows rows,
            ImportReviews reviews,
            ColumnDecisions columns,
            Releases releases,
            Editions editions,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.reviews = reviews;
        this.columns = columns;
        this.releases = releases;
        this.editions = editions;
        this.events = events;
    }

    @Transactional(readOnly = true)
    List<ImportSummary> newestFirst() {
        return rows.newestFirst();
    }

    @Transactional(readOnly = true)
    ImportReview review(UUID id) {
        return reviews.of(id);
    }

    /** Keeps the file as received, unless it is already here; reading it comes later. */
    ImportReceipt receive(Upload upload) {
        UUID id = rows.add(upload, TenantScope.person().name()).orElseThrow(() -> alreadyImported(upload));
        events.publishEvent(new ImportReceived(tenant(), id, upload.checksum(), upload.fiscalYear()));
        return new ImportReceipt(id);
    }

    ImportReview resolve(UUID id, @Nullable String etag, List<Resolution> resolutions) {
        takeInReview(id, etag);
        columns.decide(id, resolutions);
        events.publishEvent(new ImportResolved(tenant(), id, resolutions.size()));
        return reviews.of(id);
    }

    Acceptance accept(UUID id, @Nullable String etag) {
        ImportRows.Taken taken = takeInReview(id, etag);
        columns.refuseUndecided(id);
        UUID release = releases.publish(taken, TenantScope.person().name());
        rows.accepted(id, release);
        UUID edition = editions.freezeAffected(taken.fiscalYear());
        events.publishEvent(new ImportAccepted(tenant(), id, release, edition));
        return new Acceptance(release, edition);
    }

    ImportReview discard(UUID id, @Nullable String etag) {
        takeInReview(id, etag);
        rows.discarded(id);
        events.publishEvent(new ImportDiscarded(tenant(), id));
        return reviews.of(id);
    }

    private ImportRows.Taken takeInReview(UUID id, @Nullable String etag) {
        ImportRows.Taken taken = rows.take(id);
        if (taken.state() != ImportState.REVIEW) {
            throw new Problem.Conflict(
                    "import-not-in-review", "The import is " + taken.state(), Map.of("state", taken.state()));
        }
        if (etag != null && !etag.equals(reviews.etag(id))) {
            throw new Problem.Stale("The import has changed since it was read");
        }
        return taken;
    }

    private Problem alreadyImported(Upload upload) {
        ImportSummary earlier = rows.sameFile(upload.checksum());
        return new Problem.Conflict(
                "already-imported",
                "The same file was imported before as " + earlier.fileName(),
                Map.of(
                        "import", earlier.id(),
                        "fileName", earlier.fileName(),
                        "fiscalYear", earlier.fiscalYear(),
                        "state", earlier.state()));
    }

    private static UUID tenant() {
        return TenantScope.grant().tenant();
    }
}
