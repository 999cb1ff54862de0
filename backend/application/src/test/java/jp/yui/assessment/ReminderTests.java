package jp.yui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import jp.yui.testing.Api;
import jp.yui.testing.BackendTest;
import jp.yui.testing.Prefecture;
import jp.yui.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import tools.jackson.databind.JsonNode;

/** Towns that have not submitted are reminded by the rule of the round, each time once; tests move the deadline, not the clock. */
@BackendTest
class ReminderTests {

    private static final OffsetDateTime SOON = OffsetDateTime.now().plusDays(30);

    private static Survey shared;

    @Autowired
    private Api api;

    @Autowired
    private List<ScheduledTaskHolder> schedules;

    private Survey survey;

    @BeforeEach
    void arrange() {
        shared = shared == null ? new Survey(api) : shared;
        survey = shared;
    }

    @Test
    void remindsSevenDaysBeforeTheDeadlineAndOnce() {
        var opened = openedLongAgo(false);
        survey.deadlineIs(opened.round(), "now() + interval '7 days 1 minute'");
        assertThat(reminders(opened)).isEmpty();
        survey.deadlineIs(opened.round(), "now() + interval '6 days 23 hours'");
        assertThat(reminders(opened)).containsExactly("CLOSING_SOON");
        assertThat(reminders(opened)).containsExactly("CLOSING_SOON");
        assertThat(of(survey.town(), survey.approver(), opened.response())).contains("CLOSING_SOON");
        assertThat(of(survey.prefecture(), survey.staff(), opened.response())).isEmpty();
    }

    @Test
    void remindsThoseLateOnceInEachWeek() {
        var opened = openedLongAgo(true);
        survey.deadlineIs(opened.round(), "now() - interval '1 hour'");
        assertThat(reminders(opened)).containsExactly("OVERDUE");
        daysPass(opened, 6);
        assertThat(reminders(opened)).containsExactly("OVERDUE");
        daysPass(opened, 1);
        assertThat(reminders(opened)).containsExactly("OVERDUE", "OVERDUE");
        daysPass(opened, 21);
        assertThat(reminders(opened)).as("after three weeks of silence").hasSize(3);
    }

    @Test
    void remindsNobodyWhoCouldNotAnswerAnyMore() {
        var late = openedLongAgo(false);
        survey.deadlineIs(late.round(), "now() - interval '1 hour'");
        var closed = openedLongAgo(true);
        survey.deadlineIs(closed.round(), "now() - interval '1 hour'");
        survey.asks("/rounds/" + closed.round() + "/closing", "{}");
        assertThat(reminders(late)).isEmpty();
        assertThat(reminders(closed)).isEmpty();
    }

    @Test
    void remindsNobodyWhoSubmittedNorWhoWasAskedJustNow() {
        var submitted = openedLongAgo(false);
        survey.submit(submitted.response(), "1");
        survey.deadlineIs(submitted.round(), "now() + interval '1 day'");
        var fresh = survey.open(SOON, false);
        survey.deadlineIs(fresh.round(), "now() + interval '1 day'");
        assertThat(reminders(submitted)).isEmpty();
        assertThat(reminders(fresh)).isEmpty();
    }

    @Test
    void remindsNobodyWithoutARule() {
        var opened = openedLongAgo(true);
        TestDatabase.execute(
                "update assessment.round set reminder_days = null where id = '%s'".formatted(opened.round()));
        survey.deadlineIs(opened.round(), "now() - interval '1 hour'");
        assertThat(reminders(opened)).isEmpty();
    }

    @Test
    void remindsOfTheNewDeadlineAfterMoreTimeWasGiven() {
        var opened = openedLongAgo(true);
        survey.deadlineIs(opened.round(), "now() + interval '1 day'");
        assertThat(reminders(opened)).containsExactly("CLOSING_SOON");
        survey.asks(
                "/rounds/" + opened.round() + "/responses/" + opened.response() + "/extension",
                "{\"dueAt\": \"%s\", \"reason\": \"災害対応のため\"}"
                        .formatted(OffsetDateTime.now().plusDays(5)));
        assertThat(reminders(opened)).containsExactly("CLOSING_SOON", "CLOSING_SOON");
    }

    @Test
    void writesDownWhomItReminded() {
        var opened = openedLongAgo(true);
        survey.deadlineIs(opened.round(), "now() - interval '1 hour'");
        remind();
        String admin = Prefecture.person(survey.prefecture(), "ADMIN");
        List<JsonNode> entries = new ArrayList<>();
        for (JsonNode entry : api.get("/api/t/" + survey.prefecture() + "/audit/entries?limit=200", admin)
                .json()) {
            if (entry.get("action").asString().equals("assessment.towns-reminded")
                    && entry.get("object").asString().equals(opened.round())) {
                entries.add(entry);
            }
        }
        assertThat(entries).hasSize(1);
        assertThat(entries.getFirst().get("actor").asString()).isEqualTo("system#assessment.reminders");
        assertThat(entries.getFirst().at("/detail/late").toString()).contains(opened.response(), opened.neighbours());
    }

    /** A round with the rule "seven days before" whose towns were asked long before its deadline. */
    private Survey.Opened openedLongAgo(boolean lateAnswers) {
        var opened = survey.open(SOON, lateAnswers);
        TestDatabase.execute("update assessment.round set opened_at = now() - interval '60 days' where id = '%s'"
                .formatted(opened.round()));
        return opened;
    }

    /** Moves everything that happened into the past by so many days. */
    private static void daysPass(Survey.Opened opened, int days) {
        TestDatabase.execute("""
                update assessment.invitation set closes_at = closes_at - interval '%2$d days' where round_id = '%1$s';
                update assessment.reminder set due_at = due_at - interval '%2$d days'
                 where invitation_id in (select id from assessment.invitation where round_id = '%1$s')
                """.formatted(opened.round(), days));
    }

    /** What the town's editor is reminded of, after the job has looked again. */
    private List<String> reminders(Survey.Opened opened) {
        remind();
        return of(survey.town(), survey.editor(), opened.response());
    }

    private void remind() {
        schedules.stream()
                .flatMap(holder -> holder.getScheduledTasks().stream())
                .map(ScheduledTask::getTask)
                .filter(task -> task.toString().endsWith("Reminders.remind"))
                .forEach(task -> task.getRunnable().run());
    }

    private List<String> of(String tenant, String token, String response) {
        List<String> kinds = new ArrayList<>();
        for (JsonNode notice : api.get("/api/t/" + tenant + "/notification/notices?limit=200", token)
                .json()) {
            String kind = notice.get("kind").asString();
            if (notice.get("response").asString().equals(response)
                    && (kind.equals("CLOSING_SOON") || kind.equals("OVERDUE"))) {
                kinds.add(kind);
            }
        }
        return kinds;
    }
}
