package jp.yui.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import jp.yui.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The catalogue of the database that the migrations build keeps every rule. */
class CatalogueTests {

    @ParameterizedTest
    @EnumSource
    void keeps(Catalogue rule) throws SQLException {
        try (var connection = TestDatabase.asSuperuser()) {
            assertThat(rule.faults(connection)).isEmpty();
        }
    }
}
