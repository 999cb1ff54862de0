package jp.yui.benchmark.editions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.benchmark.Correlation;
import jp.yui.contract.benchmark.Edition;
import jp.yui.contract.benchmark.Item;
import jp.yui.contract.benchmark.MunicipalityPosition;
import jp.yui.contract.benchmark.PrefecturePosition;
import jp.yui.contract.tenancy.LocalBodyKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Turns rows of an edition into the records of the contract, column by column in their order. */
final class Rows {

    static final RowMapper<Edition> EDITION = (row, _) -> edition(row);
    static final RowMapper<PrefecturePosition> PREFECTURE = (row, _) -> prefecture(row);
    static final RowMapper<MunicipalityPosition> MUNICIPALITY = (row, _) -> municipality(row);
    static final RowMapper<Correlation> CORRELATION = (row, _) -> correlation(row);
    static final RowMapper<Item> ITEM = (row, _) -> item(row);

    private Rows() {}

    private static Edition edition(ResultSet row) throws SQLException {
        return new Edition(
                row.getObject("id", UUID.class),
                row.getString("name"),
                new FiscalYear(row.getInt("fiscal_year")),
                row.getString("framework_code"),
                row.getObject("created_at", OffsetDateTime.class),
                row.getInt("municipalities"),
                row.getInt("scored"),
                List.of((UUID[]) row.getArray("releases").getArray()),
                row.getBoolean("uses_withdrawn"),
                row.getBoolean("current"));
    }

    private static PrefecturePosition prefecture(ResultSet row) throws SQLException {
        return new PrefecturePosition(
                new LocalGovernmentCode(row.getString("prefecture_code")),
                row.getString("name"),
                figure(row, "t_score"),
                count(row, "rank"),
                row.getBoolean("tied"),
                row.getInt("n"),
                row.getInt("municipalities"),
                row.getInt("with_data"),
                row.getDouble("town_share"),
                figure(row, "card_possession"),
                figure(row, "mean_score"),
                items(row),
                row.getString("reason"),
                row.getString("edition"));
    }

    private static List<PrefecturePosition.ItemPosition> items(ResultSet row) throws SQLException {
        if (row.getArray("codes") == null) {
            return List.of();
        }
        var codes = (String[]) row.getArray("codes").getArray();
        var values = (@Nullable Double[]) row.getArray("item_values").getArray();
        var tScores = (@Nullable Double[]) row.getArray("t_scores").getArray();
        return IntStream.range(0, codes.length)
                .mapToObj(i -> new PrefecturePosition.ItemPosition(codes[i], values[i], tScores[i]))
                .toList();
    }

    private static MunicipalityPosition municipality(ResultSet row) throws SQLException {
        return new MunicipalityPosition(
                new LocalGovernmentCode(row.getString("body_code")),
                row.getString("name"),
                LocalBodyKind.valueOf(row.getString("kind")),
                new LocalGovernmentCode(row.getString("prefecture_code")),
                row.getString("prefecture_name"),
                count(row, "population"),
                row.getString("population_class"),
                figure(row, "score"),
                figure(row, "score_not_applicable_as_zero"),
                figure(row, "t_score"),
                count(row, "rank"),
                row.getBoolean("tied"),
                row.getInt("of"),
                figure(row, "percentile"),
                figure(row, "mean"),
                figure(row, "sd"),
                row.getDouble("coverage"),
                row.getString("reason"),
                row.getString("edition"));
    }

    private static Correlation correlation(ResultSet row) throws SQLException {
        return new Correlation(
                Correlation.Level.valueOf(row.getString("level")),
                row.getString("x"),
                row.getString("y"),
                row.getString("method"),
                figure(row, "r"),
                row.getInt("n"),
                figure(row, "ci_low"),
                figure(row, "ci_high"),
                row.getString("edition"));
    }

    private static Item item(ResultSet row) throws SQLException {
        double weight = row.getDouble("weight");
        return new Item(
                row.getString("indicator_code"),
                row.getString("area"),
                row.getString("name"),
                Item.Scale.valueOf(row.getString("scale")),
                weight > 0,
                weight,
                row.getInt("n"),
                figure(row, "mean"),
                figure(row, "sd"),
                figure(row, "pooled"),
                figure(row, "population_weighted"),
                figure(row, "q1"),
                figure(row, "median"),
                figure(row, "q3"),
                row.getInt("not_applicable"),
                row.getInt("not_answered"),
                row.getInt("not_collected"),
                row.getString("edition"));
    }

    static @Nullable Double figure(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Double.class);
    }

    static @Nullable Integer count(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }
}
