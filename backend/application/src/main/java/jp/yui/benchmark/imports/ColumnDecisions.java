package jp.yui.benchmark.imports;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.benchmark.Resolutions.Resolution;
import jp.yui.contract.benchmark.SourceLayout;
import jp.yui.platform.Problem;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a person decides about uncertain columns; a certain column is not open to decision, and a body has one column. */
@Repository
class ColumnDecisions {

    private static final String IS_KNOWN = """
            select exists (select from tenancy.local_body b, benchmark.import i
                            where i.id = :id and b.code = :body and not b.demo
                              and (b.kind = 'PREFECTURE') = (i.layout in (:ofPrefectures)))
            """;
    private static final String DECIDE = """
            update benchmark.import_column set body_code = :body, left_out = :leftOut
             where import_id = :id and column_index = :index and not certain
            """;
    private static final String UNDECIDED = """
            select count(*) from benchmark.import_column where import_id = :id and body_code is null and not left_out
            """;
    private static final List<String> OF_PREFECTURES =
            List.of(SourceLayout.PREFECTURE_COMPARISON.name(), SourceLayout.PREFECTURE_PROCEDURES.name());

    private final JdbcClient jdbc;

    ColumnDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Applies all decisions or none; the last one on a column holds. */
    void decide(UUID id, List<Resolution> resolutions) {
        resolutions.forEach(resolution -> free(id, resolution));
        resolutions.forEach(resolution -> decide(id, resolution));
    }

    void refuseUndecided(UUID id) {
        int undecided = jdbc.sql(UNDECIDED).param("id", id).query(Integer.class).single();
        if (undecided > 0) {
            throw new Problem.Conflict(
                    "columns-undecided", undecided + " columns are undecided", Map.of("columns", undecided));
        }
    }

    /** Frees the column first, so that two columns can swap their bodies in one request. */
    private void free(UUID id, Resolution resolution) {
        jdbc.sql("update benchmark.import_column set body_code = null, left_out = false"
                        + " where import_id = :id and column_index = :index and not certain")
                .param("id", id)
                .param("index", resolution.index())
                .update();
    }

    private void decide(UUID id, Resolution resolution) {
        LocalGovernmentCode body = resolution.code();
        if (body != null && !isKnown(id, body)) {
            throw refused("unknown-body", resolution);
        }
        if (update(id, resolution) == 0) {
            throw refused("unknown-column", resolution);
        }
    }

    private boolean isKnown(UUID id, LocalGovernmentCode body) {
        return jdbc.sql(IS_KNOWN)
                .param("id", id)
                .param("body", body.value())
                .param("ofPrefectures", OF_PREFECTURES)
                .query(Boolean.class)
                .single();
    }

    private int update(UUID id, Resolution resolution) {
        LocalGovernmentCode body = resolution.code();
        try {
            return jdbc.sql(DECIDE)
                    .param("id", id)
                    .param("index", resolution.index())
                    .param("body", body == null ? null : body.value())
                    .param("leftOut", body == null)
                    .update();
        } catch (DuplicateKeyException taken) {
            throw refused("body-taken", resolution);
        }
    }

    private static Problem refused(String type, Resolution resolution) {
        return new Problem.Unprocessable(
                type,
                "Column " + resolution.index() + " cannot become " + resolution.code(),
                Map.of("index", resolution.index()));
    }
}
