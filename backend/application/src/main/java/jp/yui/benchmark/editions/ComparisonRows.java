package jp.yui.benchmark.editions;

import static jp.yui.benchmark.editions.Rows.count;
import static jp.yui.benchmark.editions.Rows.figure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.benchmark.AreaComparison;
import jp.yui.contract.benchmark.ClassSpread;
import jp.yui.contract.benchmark.Item;
import jp.yui.contract.benchmark.ItemComparison;
import jp.yui.contract.benchmark.ItemRate;
import jp.yui.contract.benchmark.ItemYear;
import jp.yui.contract.benchmark.MunicipalityAnswers;
import jp.yui.contract.benchmark.ValueBand;
import jp.yui.contract.benchmark.ValueStatus;
import jp.yui.contract.benchmark.YearPosition;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Turns rows of a comparison into the records of the contract, column by column in their order. */
final class ComparisonRows {

    static final RowMapper<ItemComparison> ITEM = (row, _) -> item(row);
    static final RowMapper<AreaComparison> AREA = (row, _) -> area(row);
    static final RowMapper<YearPosition> YEAR = (row, _) -> year(row);
    static final RowMapper<MunicipalityAnswers> ANSWERS = (row, _) -> answers(row);
    static final RowMapper<ItemRate> RATE = (row, _) -> rate(row);
    static final RowMapper<ClassSpread> CLASS = (row, _) -> spread(row);
    static final RowMapper<ValueBand> BAND = (row, _) ->
            new ValueBand(row.getDouble("lower"), row.getDouble("upper"), row.getInt("n"), row.getString("edition"));
    static final RowMapper<ItemYear> ITEM_YEAR = (row, _) -> itemYear(row);

    private ComparisonRows() {}

    private static ItemComparison item(ResultSet row) throws SQLException {
        return new ItemComparison(
                row.getString("indicator_code"),
                row.getString("area"),
                row.getString("name"),
                Item.Scale.valueOf(row.getString("scale")),
                row.getBoolean("scored"),
                ValueStatus.valueOf(row.getString("status")),
                figure(row, "value"),
                row.getInt("n"),
                figure(row, "mean"),
                figure(row, "median"),
                figure(row, "ahead"),
                row.getInt("not_applicable"),
                row.getInt("missing"),
                row.getString("edition"));
    }

    private static AreaComparison area(ResultSet row) throws SQLException {
        return new AreaComparison(
                row.getString("area"),
                figure(row, "score"),
                row.getDouble("coverage"),
                row.getInt("n"),
                figure(row, "q1"),
                figure(row, "median"),
                figure(row, "q3"),
                row.getString("edition"));
    }

    private static YearPosition year(ResultSet row) throws SQLException {
        return new YearPosition(
                new FiscalYear(row.getInt("fiscal_year")),
                figure(row, "score"),
                figure(row, "t_score"),
                count(row, "rank"),
                row.getBoolean("tied"),
                row.getInt("of"),
                figure(row, "percentile"),
                figure(row, "mean"),
                row.getString("reason"),
                row.getString("edition"));
    }

    private static MunicipalityAnswers answers(ResultSet row) throws SQLException {
        return new MunicipalityAnswers(
                new LocalGovernmentCode(row.getString("body_code")),
                row.getString("name"),
                row.getString("population_class"),
                figure(row, "score"),
                figure(row, "need"),
                cells(row),
                row.getString("edition"));
    }

    private static List<MunicipalityAnswers.Answer> cells(ResultSet row) throws SQLException {
        var codes = (String[]) row.getArray("codes").getArray();
        var statuses = (String[]) row.getArray("statuses").getArray();
        var values = (@Nullable Double[]) row.getArray("item_values").getArray();
        return IntStream.range(0, codes.length)
                .mapToObj(i -> new MunicipalityAnswers.Answer(codes[i], ValueStatus.valueOf(statuses[i]), values[i]))
                .toList();
    }

    private static ItemRate rate(ResultSet row) throws SQLException {
        return new ItemRate(
                row.getString("indicator_code"),
                row.getString("area"),
                row.getString("name"),
                Item.Scale.valueOf(row.getString("scale")),
                row.getBoolean("scored"),
                new LocalGovernmentCode(row.getString("prefecture_code")),
                row.getString("prefecture_name"),
                row.getInt("n"),
                figure(row, "mean"),
                figure(row, "pooled"),
                figure(row, "weighted"),
                figure(row, "nation"),
                figure(row, "need"),
                row.getString("edition"));
    }

    private static ClassSpread spread(ResultSet row) throws SQLException {
        return new ClassSpread(
                row.getString("population_class"),
                row.getInt("bodies"),
                row.getInt("n"),
                figure(row, "mean"),
                figure(row, "min"),
                figure(row, "q1"),
                figure(row, "median"),
                figure(row, "q3"),
                figure(row, "max"),
                row.getString("edition"));
    }

    private static ItemYear itemYear(ResultSet row) throws SQLException {
        return new ItemYear(
                new FiscalYear(row.getInt("fiscal_year")),
                row.getInt("n"),
                figure(row, "mean"),
                figure(row, "median"),
                row.getBoolean("broken"),
                row.getString("edition"));
    }
}
