package jp.yui.local.demo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * A survey round of the fictional prefecture.
 *
 * @param year which rows of the committed tables it takes
 * @param fiscalYear the fiscal year that answers describe
 * @param opens from when its towns answer
 * @param closes its deadline
 * @param decided when the prefecture had looked at what came
 * @param ended when it was closed; for the round of this year, which is open, a day that nobody reads
 */
record DemoRound(
        Year year,
        int fiscalYear,
        OffsetDateTime opens,
        OffsetDateTime closes,
        OffsetDateTime decided,
        OffsetDateTime ended) {

    /** The two rounds there are. */
    enum Year {
        LAST,
        THIS
    }

    static final String FRAMEWORK = "YUI-2026.1";
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final int REIWA = 2018;
    private static final int APRIL = 4;

    /** The round of last fiscal year, autumn to winter, long closed. */
    static DemoRound ofLastYear(LocalDate today) {
        int year = fiscalYear(today) - 1;
        return new DemoRound(
                Year.LAST,
                year,
                at(LocalDate.of(year, 10, 1), 9),
                at(LocalDate.of(year, 12, 19), 17),
                at(LocalDate.of(year + 1, 1, 16), 9),
                at(LocalDate.of(year + 1, 1, 30), 17));
    }

    /** The round of this fiscal year, half over. */
    static DemoRound ofThisYear(LocalDate today) {
        return new DemoRound(
                Year.THIS,
                fiscalYear(today),
                at(today.minusDays(24), 9),
                at(today.plusDays(21), 17),
                at(today.minusDays(1), 9),
                at(today.plusDays(60), 17));
    }

    static LocalDate today() {
        return LocalDate.now(JAPAN);
    }

    String title() {
        return "令和%d年度 DX成熟度診断（架空）".formatted(fiscalYear - REIWA);
    }

    /** The day before which everything that is in had come. */
    OffsetDateTime lastDay() {
        return closes.isBefore(decided) ? closes : decided.plusHours(8);
    }

    /** The plan, with a deadline that lies ahead; that of the last year is moved back once those in time have submitted. */
    Map<String, Object> plan(OffsetDateTime deadline) {
        return Map.of(
                "title",
                title(),
                "framework",
                FRAMEWORK,
                "fiscalYear",
                fiscalYear,
                "opensAt",
                opens.toString(),
                "closesAt",
                deadline.toString(),
                "lateAnswers",
                true,
                "reminderDays",
                7,
                "audience",
                Map.of("kind", "ALL", "bodies", List.of()));
    }

    private static int fiscalYear(LocalDate day) {
        return day.getMonthValue() < APRIL ? day.getYear() - 1 : day.getYear();
    }

    private static OffsetDateTime at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(JAPAN).toOffsetDateTime();
    }
}
