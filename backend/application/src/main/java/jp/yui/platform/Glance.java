package jp.yui.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.RowMapperResultSetExtractor;
import org.springframework.jdbc.core.SqlParameter;
import org.springframework.jdbc.core.StatementCreatorUtils;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.springframework.jdbc.core.namedparam.ParsedSql;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Reads one statement in the tenant of the running request in a single round trip: entering and reading travel together
 * and are one implicit transaction of the database, which ends with them (ADR 0010). For everything else there are
 * transactions.
 */
@Component
public class Glance {

    private final DataSource dataSource;
    private final TenantAccess access;
    private final Throttle throttle;
    private final SQLExceptionTranslator problems = new SQLStateSQLExceptionTranslator();
    private final Map<String, ParsedSql> parsed = new ConcurrentHashMap<>();

    Glance(DataSource dataSource, TenantAccess access, Throttle throttle) {
        this.dataSource = dataSource;
        this.access = access;
        this.throttle = throttle;
    }

    /** One reading statement with named parameters. */
    public Statement sql(String sql) {
        return new Statement(sql, new MapSqlParameterSource());
    }

    /** A statement that gets its parameters. */
    public final class Statement {

        private final String sql;
        private final MapSqlParameterSource parameters;

        private Statement(String sql, MapSqlParameterSource parameters) {
            this.sql = sql;
            this.parameters = parameters;
        }

        public Statement param(String name, Object value) {
            parameters.addValue(name, value);
            return this;
        }

        /** A parameter that may be null has to name its type. */
        public Statement param(String name, @Nullable Object value, int sqlType) {
            parameters.addValue(name, value, sqlType);
            return this;
        }

        public <T> List<T> list(RowMapper<T> mapper) {
            return read(sql, parameters, mapper);
        }
    }

    private <T> List<T> read(String sql, SqlParameterSource parameters, RowMapper<T> mapper) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A glance is not part of a transaction; ask within the transaction");
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepared(connection, sql, parameters)) {
            statement.execute();
            enter(statement);
            return rows(statement, mapper);
        } catch (SQLException failed) {
            throw Objects.requireNonNull(problems.translate("glance", sql, failed));
        }
    }

    private PreparedStatement prepared(Connection connection, String sql, SqlParameterSource parameters)
            throws SQLException {
        ParsedSql named = parsed.computeIfAbsent(sql, NamedParameterUtils::parseSqlStatement);
        String positional = NamedParameterUtils.substituteNamedParameters(named, parameters);
        PreparedStatement statement = connection.prepareStatement(access.entering() + ";" + positional);
        try {
            bind(statement, named, parameters);
            return statement;
        } catch (SQLException | RuntimeException failed) {
            statement.close();
            throw failed;
        }
    }

    private static void bind(PreparedStatement statement, ParsedSql named, SqlParameterSource parameters)
            throws SQLException {
        Person person = TenantScope.person();
        statement.setString(1, person.issuer());
        statement.setString(2, person.subject());
        statement.setString(3, TenantScope.tenantKey().value());
        List<SqlParameter> types = NamedParameterUtils.buildSqlParameterList(named, parameters);
        @Nullable Object[] values = NamedParameterUtils.buildValueArray(named, parameters, null);
        for (int i = 0; i < types.size(); i++) {
            StatementCreatorUtils.setParameterValue(statement, 4 + i, types.get(i), values[i]);
        }
    }

    private void enter(PreparedStatement statement) throws SQLException {
        try (ResultSet entered = statement.getResultSet()) {
            TenantScope.current().orElseThrow().admit(access.granted(entered), throttle);
        }
    }

    private static <T> List<T> rows(PreparedStatement statement, RowMapper<T> mapper) throws SQLException {
        statement.getMoreResults();
        try (ResultSet rows = statement.getResultSet()) {
            return new RowMapperResultSetExtractor<>(mapper).extractData(rows);
        }
    }
}
