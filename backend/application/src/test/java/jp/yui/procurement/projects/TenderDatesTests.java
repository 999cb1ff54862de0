package jp.yui.procurement.projects;

import static jp.yui.procurement.projects.Purchase.at;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class TenderDatesTests {

    private static final OffsetDateTime NOTICE = at("2027-03-31", 9);
    private static final OffsetDateTime QUESTIONS = at("2027-04-01", 17);
    private static final OffsetDateTime DEADLINE = at("2028-02-29", 17);

    @Test
    void openNoEarlierThanAtTheDeadline() {
        new TenderDates(NOTICE, QUESTIONS, DEADLINE, DEADLINE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TenderDates(NOTICE, QUESTIONS, DEADLINE, DEADLINE.minusNanos(1)));
    }

    @Test
    void endQuestionsBeforeTheDeadline() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TenderDates(NOTICE, DEADLINE, DEADLINE, DEADLINE));
    }

    @Test
    void endQuestionsNoEarlierThanTheyBegin() {
        new TenderDates(NOTICE, NOTICE, DEADLINE, DEADLINE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TenderDates(NOTICE, NOTICE.minusNanos(1), DEADLINE, DEADLINE));
    }
}
