package jp.yui.tenancy;

import java.text.Normalizer;
import java.util.List;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.tenancy.LocalBody;
import jp.yui.contract.tenancy.LocalBodyKind;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of local public bodies, searched the way people remember a town. */
@Service
@Transactional(readOnly = true)
class Register {

    private static final String SELECT = """
            select b.code, b.name, b.reading, b.kind, b.prefecture_code, p.name as prefecture_name, b.demo
              from tenancy.local_body b join tenancy.local_body p on p.code = b.prefecture_code
            """;
    private static final String SEARCH = SELECT + """
             where b.name like :within escape '\\' or b.reading like :within escape '\\' or b.code like :start escape '\\'
             order by b.demo, not (b.name like :start escape '\\' or b.reading like :start escape '\\'), b.code
             limit :limit
            """;
    private static final String PREFECTURES = SELECT + " where b.kind = 'PREFECTURE' order by b.demo, b.code";
    private static final RowMapper<LocalBody> BODY = (row, _) -> new LocalBody(
            new LocalGovernmentCode(row.getString("code")),
            row.getString("name"),
            row.getString("reading"),
            LocalBodyKind.valueOf(row.getString("kind")),
            new LocalGovernmentCode(row.getString("prefecture_code")),
            row.getString("prefecture_name"),
            row.getBoolean("demo"));

    private final JdbcClient jdbc;

    Register(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<LocalBody> search(String query, int limit) {
        String start = escape(inHiragana(
                        Normalizer.normalize(query, Normalizer.Form.NFKC).strip())) + "%";
        return jdbc.sql(SEARCH)
                .param("start", start)
                .param("within", "%" + start)
                .param("limit", Math.clamp(limit, 1, 100))
                .query(BODY)
                .list();
    }

    List<LocalBody> prefectures() {
        return jdbc.sql(PREFECTURES).query(BODY).list();
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static String inHiragana(String text) {
        return text.codePoints()
                .map(point -> point >= 'ァ' && point <= 'ヶ' && !isNameKatakana(point) ? point - 0x60 : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Small ヶ and ヵ stand inside official names (七ヶ浜町), so they stay as typed. */
    private static boolean isNameKatakana(int point) {
        return point == 'ヶ' || point == 'ヵ';
    }
}
