package jp.yui.benchmark.editions;

import java.util.List;
import java.util.UUID;
import jp.yui.contract.FiscalYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Freezes editions: every figure is computed once, in the database, from the releases in force, and never changed. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Editions {

    /** In the order of computation: each reads what those before it wrote. */
    private static final List<Script> STEPS = List.of(
            Script.FREEZE_RELEASES,
            Script.FREEZE_MUNICIPALITIES,
            Script.FREEZE_BASES,
            Script.FREEZE_STANDINGS,
            Script.FREEZE_ITEMS,
            Script.FREEZE_PREFECTURE_ITEMS,
            Script.FREEZE_PREFECTURES,
            Script.FREEZE_CORRELATIONS);

    private static final List<Script> DEMO_STEPS =
            List.of(Script.DEMO_RELEASES, Script.FREEZE_MUNICIPALITIES, Script.DEMO_BASES, Script.DEMO_STANDINGS);

    private final JdbcClient jdbc;

    Editions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Freezes the next edition of a fiscal year from the releases in force, inside the caller's transaction, and those of
     * the fictional prefecture that are graded against it.
     *
     * @return the id of the edition
     */
    public UUID freeze(FiscalYear year) {
        takeTurn();
        UUID edition = begin(year);
        STEPS.forEach(step -> compute(step, edition, year));
        demoYearsOn(year).forEach(demo -> freezeDemo(demo, year));
        return edition;
    }

    /**
     * Freezes the next edition of a fiscal year whose releases changed, and of the other years whose edition would now
     * use another register of residents.
     *
     * @return the id of the edition of the fiscal year itself
     */
    public UUID freezeAffected(FiscalYear year) {
        takeTurn();
        outdatedBesides(year).forEach(this::freeze);
        return freeze(year);
    }

    private void takeTurn() {
        jdbc.sql(Script.FREEZE_TURN.sql()).query((_, _) -> true).single();
    }

    private UUID begin(FiscalYear year) {
        return jdbc.sql(Script.FREEZE_EDITION.sql())
                .param("fiscalYear", year.value())
                .query(UUID.class)
                .single();
    }

    private void freezeDemo(FiscalYear year, FiscalYear baseYear) {
        UUID edition = jdbc.sql(Script.DEMO_EDITION.sql())
                .param("fiscalYear", year.value())
                .param("baseYear", baseYear.value())
                .query(UUID.class)
                .single();
        DEMO_STEPS.forEach(step -> compute(step, edition, year));
    }

    private void compute(Script step, UUID edition, FiscalYear year) {
        jdbc.sql(step.sql())
                .param("edition", edition)
                .param("fiscalYear", year.value())
                .update();
    }

    private List<FiscalYear> demoYearsOn(FiscalYear year) {
        return years(Script.DEMO_YEARS, year);
    }

    private List<FiscalYear> outdatedBesides(FiscalYear year) {
        return years(Script.OUTDATED_YEARS, year);
    }

    private List<FiscalYear> years(Script script, FiscalYear year) {
        return jdbc.sql(script.sql())
                .param("fiscalYear", year.value())
                .query((row, _) -> new FiscalYear(row.getInt(1)))
                .list();
    }
}
