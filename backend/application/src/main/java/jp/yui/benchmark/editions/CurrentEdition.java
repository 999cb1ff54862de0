package jp.yui.benchmark.editions;

import java.sql.Types;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.platform.Glance;
import jp.yui.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the edition that a fiscal year is answered from; every question begins here, so it costs one round trip. */
@Component
class CurrentEdition {

    private final Glance glance;

    CurrentEdition(Glance glance) {
        this.glance = glance;
    }

    /** The name of the current edition of a fiscal year; a fictional prefecture has its own, all others share one. */
    String of(FiscalYear year, @Nullable LocalGovernmentCode prefecture) {
        return glance
                .sql(Script.READ_CURRENT.sql())
                .param("fiscalYear", year.value())
                .param("prefecture", prefecture == null ? null : prefecture.value(), Types.VARCHAR)
                .list((row, _) -> row.getString(1))
                .stream()
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("no-edition", "No edition of fiscal year " + year));
    }
}
