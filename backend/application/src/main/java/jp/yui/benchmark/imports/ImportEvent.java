package jp.yui.benchmark.imports;

import java.util.Map;
import java.util.UUID;
import jp.yui.contract.FiscalYear;
import jp.yui.platform.TenantEvent;

/** What happened to an import or a release, for the audit trail. */
sealed interface ImportEvent extends TenantEvent {

    /** The import or release concerned. */
    UUID id();

    @Override
    default String object() {
        return id().toString();
    }

    /** A file was uploaded. */
    record ImportReceived(UUID tenant, UUID id, String checksum, FiscalYear fiscalYear) implements ImportEvent {
        @Override
        public String action() {
            return "benchmark.import-received";
        }

        @Override
        public Map<String, Object> detail() {
            return Map.of("checksum", checksum, "fiscalYear", fiscalYear.value());
        }
    }

    /** A person decided uncertain columns. */
    record ImportResolved(UUID tenant, UUID id, int columns) implements ImportEvent {
        @Override
        public String action() {
            return "benchmark.import-resolved";
        }

        @Override
        public Map<String, Object> detail() {
            return Map.of("columns", columns);
        }
    }

    /** An import became a release. */
    record ImportAccepted(UUID tenant, UUID id, UUID release, UUID edition) implements ImportEvent {
        @Override
        public String action() {
            return "benchmark.import-accepted";
        }

        @Override
        public Map<String, Object> detail() {
            return Map.of("release", release, "edition", edition);
        }
    }

    /** An import ended without a release. */
    record ImportDiscarded(UUID tenant, UUID id) implements ImportEvent {
        @Override
        public String action() {
            return "benchmark.import-discarded";
        }
    }

    /** A release no longer counts. */
    record ReleaseWithdrawn(UUID tenant, UUID id, UUID edition) implements ImportEvent {
        @Override
        public String action() {
            return "benchmark.release-withdrawn";
        }

        @Override
        public Map<String, Object> detail() {
            return Map.of("edition", edition);
        }
    }
}
