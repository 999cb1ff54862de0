package jp.yui.benchmark.editions;

import java.util.List;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.benchmark.Base;
import jp.yui.contract.benchmark.Correlation;
import jp.yui.contract.benchmark.Edition;
import jp.yui.contract.benchmark.Item;
import jp.yui.contract.benchmark.MunicipalityPosition;
import jp.yui.contract.benchmark.PrefecturePosition;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the frozen figures of an edition, one statement each. */
@Service
@Transactional(readOnly = true)
class Positions {

    private final JdbcClient jdbc;

    Positions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Edition> editions() {
        return jdbc.sql(Script.READ_EDITIONS.sql()).query(Rows.EDITION).list();
    }

    List<PrefecturePosition> prefectures(String edition) {
        return of(Script.READ_PREFECTURES, edition).query(Rows.PREFECTURE).list();
    }

    List<MunicipalityPosition> municipalities(String edition, Base base, @Nullable LocalGovernmentCode prefecture) {
        return of(Script.READ_MUNICIPALITIES, edition)
                .param("base", base.name())
                .param("prefecture", prefecture == null ? null : prefecture.value())
                .query(Rows.MUNICIPALITY)
                .list();
    }

    List<Correlation> correlations(String edition) {
        return of(Script.READ_CORRELATIONS, edition).query(Rows.CORRELATION).list();
    }

    List<Item> items(String edition) {
        return of(Script.READ_ITEMS, edition).query(Rows.ITEM).list();
    }

    private JdbcClient.StatementSpec of(Script script, String edition) {
        return jdbc.sql(script.sql()).param("edition", edition);
    }
}
