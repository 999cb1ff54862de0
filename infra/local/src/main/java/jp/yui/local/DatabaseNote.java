package jp.yui.local;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** What was last done to a database, remembered as its comment, so that a restored copy tells the truth about itself. */
record DatabaseNote(PostgresServer postgres, String database) {

    boolean says(String text) {
        return text.equals(
                ask("select coalesce(shobj_description(oid, 'pg_database'), '') from pg_database where datname = '"
                        + database + "'"));
    }

    void write(String text) {
        try (Connection connection = postgres.superuser(database);
                Statement sql = connection.createStatement()) {
            sql.execute("comment on database " + database + " is '" + text.replace("'", "''") + "'");
        } catch (SQLException e) {
            throw new Trouble("Cannot write to the database " + database + " (" + e.getMessage() + ")", e);
        }
    }

    /** A number that a database made anew does not share with the one before it. */
    String identity() {
        return ask("select oid::text from pg_database where datname = '" + database + "'");
    }

    private String ask(String query) {
        try (Connection connection = postgres.superuser(database);
                Statement sql = connection.createStatement();
                var rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new Trouble("Cannot read the database " + database + " (" + e.getMessage() + ")", e);
        }
    }
}
