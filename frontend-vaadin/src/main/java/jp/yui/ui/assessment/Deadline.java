package jp.yui.ui.assessment;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import jp.yui.contract.assessment.ResponseState;
import jp.yui.contract.assessment.ResponseSummary;
import jp.yui.ui.shell.Labels;

/** A deadline as date and as days that are left, counted by Japan's calendar. */
public final class Deadline {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private Deadline() {}

    /** Date and days left; only the date where nothing is left to do. */
    public static String words(ResponseSummary response, Clock clock, Component reader) {
        String date = reader.getTranslation("assessment.response.due", Labels.moment(response.dueAt(), reader));
        return isDone(response.state())
                ? date
                : reader.getTranslation("assessment.response.due.left", date, left(response.dueAt(), clock, reader));
    }

    private static boolean isDone(ResponseState state) {
        return state == ResponseState.SUBMITTED || state == ResponseState.ACCEPTED;
    }

    private static String left(OffsetDateTime due, Clock clock, Component reader) {
        if (clock.instant().isAfter(due.toInstant())) {
            return reader.getTranslation("assessment.response.left.over");
        }
        long days = ChronoUnit.DAYS.between(
                LocalDate.ofInstant(clock.instant(), JAPAN), LocalDate.ofInstant(due.toInstant(), JAPAN));
        return days == 0
                ? reader.getTranslation("assessment.response.left.today")
                : reader.getTranslation("assessment.response.left", days);
    }
}
