package jp.yui.benchmark.editions;

import java.sql.Types;
import java.util.List;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.benchmark.AreaComparison;
import jp.yui.contract.benchmark.Base;
import jp.yui.contract.benchmark.ClassSpread;
import jp.yui.contract.benchmark.ItemComparison;
import jp.yui.contract.benchmark.ItemRate;
import jp.yui.contract.benchmark.ItemYear;
import jp.yui.contract.benchmark.MunicipalityAnswers;
import jp.yui.contract.benchmark.ValueBand;
import jp.yui.contract.benchmark.YearPosition;
import jp.yui.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Computes what stands behind a position from what the edition froze, one statement each. */
@Service
@Transactional(readOnly = true)
class Comparisons {

    private final JdbcClient jdbc;

    Comparisons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ItemComparison> items(String edition, LocalGovernmentCode body, Base base) {
        return known(against(Script.COMPARE_ITEMS, body, base)
                .param("edition", edition)
                .query(ComparisonRows.ITEM)
                .list());
    }

    List<AreaComparison> areas(String edition, LocalGovernmentCode body, Base base) {
        return known(against(Script.COMPARE_AREAS, body, base)
                .param("edition", edition)
                .query(ComparisonRows.AREA)
                .list());
    }

    List<YearPosition> years(LocalGovernmentCode body, Base base) {
        return known(against(Script.COMPARE_YEARS, body, base)
                .query(ComparisonRows.YEAR)
                .list());
    }

    List<MunicipalityAnswers> answers(String edition, LocalGovernmentCode prefecture, @Nullable String item) {
        return known(within(Script.COMPARE_ANSWERS, edition, prefecture, item)
                .query(ComparisonRows.ANSWERS)
                .list());
    }

    List<ItemRate> rates(String edition, @Nullable LocalGovernmentCode prefecture, @Nullable String item) {
        return known(within(Script.COMPARE_RATES, edition, prefecture, item)
                .query(ComparisonRows.RATE)
                .list());
    }

    List<ClassSpread> classes(String edition, @Nullable LocalGovernmentCode prefecture, @Nullable String item) {
        return within(Script.COMPARE_CLASSES, edition, prefecture, item)
                .query(ComparisonRows.CLASS)
                .list();
    }

    List<ValueBand> distribution(String edition, String item) {
        return known(jdbc.sql(Script.COMPARE_DISTRIBUTION.sql())
                .param("edition", edition)
                .param("item", item)
                .query(ComparisonRows.BAND)
                .list());
    }

    List<ItemYear> itemYears(String item) {
        return known(jdbc.sql(Script.COMPARE_ITEM_YEARS.sql())
                .param("item", item)
                .query(ComparisonRows.ITEM_YEAR)
                .list());
    }

    private JdbcClient.StatementSpec against(Script script, LocalGovernmentCode body, Base base) {
        return jdbc.sql(script.sql()).param("body", body.value()).param("base", base.name());
    }

    private JdbcClient.StatementSpec within(
            Script script, String edition, @Nullable LocalGovernmentCode prefecture, @Nullable String item) {
        return jdbc.sql(script.sql())
                .param("edition", edition)
                .param("prefecture", prefecture == null ? null : prefecture.value(), Types.VARCHAR)
                .param("item", item, Types.VARCHAR);
    }

    /** Every body and item that an edition has yields rows, so none at all means that there is no such thing. */
    private static <T> List<T> known(List<T> rows) {
        if (rows.isEmpty()) {
            throw new Problem.NotFound("not-found", "The edition has no such body or item");
        }
        return rows;
    }
}
