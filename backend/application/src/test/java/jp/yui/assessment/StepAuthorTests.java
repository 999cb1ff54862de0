package jp.yui.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import jp.yui.testing.Api;
import jp.yui.testing.BackendTest;
import jp.yui.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The database itself knows on whose side a step may be written, if the application should forget. */
@BackendTest
class StepAuthorTests {

    private static final String STEP = """
            insert into assessment.response_step (tenant_id, audience_tenant_id, response_id, seq, author_tenant_id, action, state, actor,
              actor_name)
            select s.tenant_id, s.audience_tenant_id, s.response_id, s.seq + 1, s.%s, '%s', '%s', 'x', 'x'
              from assessment.response_step s where s.response_id = '%s' order by s.seq desc limit 1
            """;

    @Autowired
    private Api api;

    @Test
    void aTownCannotAcceptInTheNameOfTheOwner() throws SQLException {
        Survey survey = new Survey(api);
        var opened = survey.open();
        survey.submit(opened.response(), "2");
        try (Connection town = TestDatabase.boundTo(survey.town())) {
            assertThatThrownBy(() -> write(town, "audience_tenant_id", "ACCEPT", "ACCEPTED", opened.response()))
                    .hasMessageContaining("row-level security");
        }
        try (Connection town = TestDatabase.boundTo(survey.town())) {
            assertThat(write(town, "tenant_id", "WITHDRAW", "DRAFT", opened.response()))
                    .isEqualTo(1);
        }
    }

    @Test
    void theOwnerCannotWithdrawInTheNameOfATown() throws SQLException {
        Survey survey = new Survey(api);
        var opened = survey.open();
        survey.submit(opened.response(), "2");
        try (Connection owner = TestDatabase.boundTo(survey.prefecture())) {
            assertThatThrownBy(() -> write(owner, "tenant_id", "WITHDRAW", "DRAFT", opened.response()))
                    .hasMessageContaining("row-level security");
        }
    }

    private static int write(Connection connection, String author, String action, String state, String response)
            throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(STEP.formatted(author, action, state, response));
        }
    }
}
