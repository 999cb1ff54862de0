package jp.yui.assessment.sheets;

import java.util.Map;
import java.util.UUID;
import jp.yui.contract.TenantKey;
import jp.yui.contract.assessment.SheetReview;
import jp.yui.platform.Problem;
import jp.yui.platform.TenantScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The reviews of sheets of the town that is bound; each is accepted once or never. */
@Repository
class SheetRows {

    private static final String ADD = """
            insert into assessment.sheet_review (tenant_id, id, response_id, content, uploaded_by)
            values (ctx.tenant(), :id, :response, :content::jsonb, :name)
            """;
    private static final String TAKE = """
            update assessment.sheet_review set accepted_at = clock_timestamp()
             where tenant_id = (select ctx.tenant()) and response_id = :response and id = :id and accepted_at is null
            returning content
            """;
    private static final String EXISTS = """
            select exists (select from assessment.sheet_review
                            where tenant_id = (select ctx.tenant()) and response_id = :response and id = :id)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SheetRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(UUID response, SheetReview review) {
        jdbc.sql(ADD)
                .param("id", review.id())
                .param("response", response)
                .param("content", json.writeValueAsString(review))
                .param("name", TenantScope.person().name())
                .update();
    }

    /** Takes a review for acceptance; nobody else can from now on. */
    SheetReview take(UUID response, UUID id) {
        return jdbc.sql(TAKE)
                .param("response", response)
                .param("id", id)
                .query((row, _) -> json.readValue(row.getString(1), SheetReview.class))
                .optional()
                .orElseThrow(() -> refusal(response, id));
    }

    /** A review is kept for 90 days by the clock of the database. */
    @Scheduled(initialDelayString = "PT3M", fixedRateString = "PT6H")
    void forget() {
        TenantScope.runAsSystem(
                TenantKey.PLATFORM,
                "assessment.forget-sheet-reviews",
                () -> jdbc.sql("select assessment.forget_sheet_reviews()")
                        .query(Long.class)
                        .single());
    }

    private Problem refusal(UUID response, UUID id) {
        boolean exists = jdbc.sql(EXISTS)
                .param("response", response)
                .param("id", id)
                .query(Boolean.class)
                .single();
        return exists
                ? new Problem.Conflict("sheet-already-accepted", "The review was accepted before", Map.of())
                : new Problem.NotFound("sheet-review-not-found", "No such review: " + id);
    }
}
