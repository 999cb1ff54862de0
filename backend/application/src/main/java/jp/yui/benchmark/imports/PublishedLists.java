package jp.yui.benchmark.imports;

import java.sql.Array;
import java.sql.SQLException;
import java.util.List;
import jp.yui.benchmark.imports.file.Body;
import jp.yui.benchmark.imports.file.BodyRegister;
import jp.yui.benchmark.imports.file.Catalogue;
import jp.yui.benchmark.imports.file.CatalogueItem;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.benchmark.Item;
import jp.yui.contract.benchmark.SourceLayout;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register and the indicators that a file is read against. */
@Repository
class PublishedLists {

    private static final String BODIES = """
            select b.code, b.name, p.name as prefecture_name,
                   array(select s.spelling from tenancy.accepted_spelling s where s.body_code = b.code) as spellings
              from tenancy.local_body b join tenancy.local_body p on p.code = b.prefecture_code
             where not b.demo
            """;
    private static final String INDICATORS = """
            select i.code, v.version, i.layout, i.area, i.name, v.scale, v.numerator_code, v.denominator_code
              from benchmark.indicator i join benchmark.indicator_version v on v.indicator_code = i.code
             where v.valid_from <= :fiscalYear and (v.valid_to is null or v.valid_to >= :fiscalYear)
             order by i.ordinal
            """;

    private final JdbcClient jdbc;

    PublishedLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    BodyRegister register() {
        return new BodyRegister(jdbc.sql(BODIES)
                .query((row, _) -> new Body(
                        new LocalGovernmentCode(row.getString("code")),
                        row.getString("name"),
                        row.getString("prefecture_name"),
                        texts(row.getArray("spellings"))))
                .list());
    }

    /** The indicators whose definition is valid in the fiscal year. */
    Catalogue catalogue(FiscalYear year) {
        return new Catalogue(jdbc.sql(INDICATORS)
                .param("fiscalYear", year.value())
                .query((row, _) -> new CatalogueItem(
                        row.getString("code"),
                        row.getInt("version"),
                        SourceLayout.valueOf(row.getString("layout")),
                        row.getString("area"),
                        row.getString("name"),
                        Item.Scale.valueOf(row.getString("scale")),
                        row.getString("numerator_code"),
                        row.getString("denominator_code")))
                .list());
    }

    static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
