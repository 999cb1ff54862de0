package jp.yui.benchmark.editions;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import jp.yui.contract.FiscalYear;
import jp.yui.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** One transaction on the real database in which a test arranges figures, freezes and looks; nothing of it stays. */
final class Desk implements AutoCloseable {

    private final Connection connection;
    final JdbcClient jdbc;

    Desk() {
        try {
            connection = TestDatabase.asSuperuser();
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    UUID release(String layout, int year) {
        return jdbc.sql("""
                        insert into benchmark.source_release (layout, fiscal_year, publisher, file_name, checksum, accepted_by,
                          accepted_at)
                        values (:layout, :year, 'test', 'test', 'test', 'test', clock_timestamp()) returning id
                        """)
                .param("layout", layout)
                .param("year", year)
                .query(UUID.class)
                .single();
    }

    /** A release of the fictional prefecture. */
    UUID demoRelease(String layout, int year) {
        UUID release = release(layout, year);
        jdbc.sql("update benchmark.source_release set demo = true where id = ?")
                .param(release)
                .update();
        return release;
    }

    void observe(UUID release, String indicator, String body, String value) {
        observe(release, indicator, 1, body, value);
    }

    /** A further definition of an indicator, as a later survey brings it. */
    void redefine(String indicator, String crosswalk) {
        jdbc.sql("""
                        insert into benchmark.indicator_version (indicator_code, version, definition, unit, polarity, scale, valid_from, crosswalk)
                        select indicator_code, 2, definition, unit, polarity, scale, valid_from + 1, ?
                          from benchmark.indicator_version where indicator_code = ? and version = 1
                        """).params(crosswalk, indicator).update();
    }

    void observe(UUID release, String indicator, int version, String body, String value) {
        boolean figure = Character.isDigit(value.charAt(0));
        jdbc.sql("""
                        insert into benchmark.observation (release_id, indicator_code, indicator_version, body_code, status, value)
                        values (:release, :indicator, :version, :body, :status, :value::numeric)
                        """)
                .param("release", release)
                .param("indicator", indicator)
                .param("version", version)
                .param("body", body)
                .param("status", figure ? "VALUE" : value)
                .param("value", figure ? value : null)
                .update();
    }

    /** Gives every scored item of a body the same value, save those named otherwise afterwards. */
    void answer(UUID release, String body, String value) {
        items().forEach(item -> observe(release, item, body, value));
    }

    void change(UUID release, String indicator, String body, String value) {
        jdbc.sql("delete from benchmark.observation where release_id = ? and indicator_code = ? and body_code = ?")
                .params(release, indicator, body)
                .update();
        observe(release, indicator, body, value);
    }

    List<String> items() {
        return jdbc.sql("select indicator_code from benchmark.framework_item order by indicator_code")
                .query(String.class)
                .list();
    }

    /** Codes of official municipalities of a prefecture, in code order. */
    List<String> bodies(String prefectureNumber) {
        return jdbc.sql("""
                        select code from tenancy.local_body
                         where code like ? || '%' and kind <> 'PREFECTURE' and not demo order by code
                        """).param(prefectureNumber).query(String.class).list();
    }

    /** Freezes as the serving process does, with no more rights than it has. */
    UUID freeze(int year) {
        jdbc.sql("set local role yui_app").update();
        UUID edition = new Editions(jdbc).freezeAffected(new FiscalYear(year));
        jdbc.sql("reset role").update();
        return edition;
    }

    void run(Script script, UUID edition) {
        jdbc.sql(script.sql()).param("edition", edition).update();
    }

    Positions positions() {
        return new Positions(jdbc);
    }

    String current(int year) {
        return current(year, null);
    }

    /** The edition that somebody reads who asks for the municipalities of a prefecture. */
    String current(int year, @Nullable String prefecture) {
        return jdbc.sql(Script.READ_CURRENT.sql())
                .param("fiscalYear", year)
                .param("prefecture", prefecture, Types.VARCHAR)
                .query(String.class)
                .single();
    }

    /** Keeps what was arranged, for a test that looks at it from outside. */
    void keep() {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.rollback();
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
