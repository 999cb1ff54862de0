package jp.yui.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;

/** A Japanese fiscal year (年度): 2026 means April 2026 to March 2027, shown as 令和8年度. */
public record FiscalYear(@JsonValue int value) implements Comparable<FiscalYear> {

    private static final int FIRST_MONTH = 4;
    private static final int REIWA_BEGINS = 2019;
    private static final int HEISEI_BEGINS = 1989;

    public FiscalYear {
        if (value < HEISEI_BEGINS || value > 2100) {
            throw new IllegalArgumentException("A fiscal year lies between 1989 and 2100, not " + value);
        }
    }

    @JsonCreator
    public static FiscalYear valueOf(int value) {
        return new FiscalYear(value);
    }

    public static FiscalYear valueOf(String value) {
        return new FiscalYear(Integer.parseInt(value));
    }

    /** The fiscal year that the day lies in; it begins on 1 April. */
    public static FiscalYear of(LocalDate day) {
        return new FiscalYear(day.getYear() - (day.getMonthValue() < FIRST_MONTH ? 1 : 0));
    }

    /** The year as offices write it: 令和8年度, 令和元年度, 平成30年度. */
    public String inEra() {
        int first = value >= REIWA_BEGINS ? REIWA_BEGINS : HEISEI_BEGINS;
        String era = value >= REIWA_BEGINS ? "令和" : "平成";
        return era + (value == first ? "元" : String.valueOf(value - first + 1)) + "年度";
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
