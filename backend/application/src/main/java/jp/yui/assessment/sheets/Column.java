package jp.yui.assessment.sheets;

/** The columns of a sheet, from A on. */
enum Column {
    CODE(7, false, 0),
    NAME(18, false, 0),
    QUESTION(36, false, 0),
    LEVEL(10, true, 0),
    SENTENCE(38, false, 0),
    REASON(20, true, 1000),
    NOTE(30, true, 4000),
    EVIDENCE(24, true, 1000),
    LINK(24, true, 2000),
    TARGET(9, true, 0),
    TARGET_YEAR(11, true, 0),
    FILES(28, false, 0);

    private final int width;
    private final boolean answer;
    private final int longest;

    Column(int width, boolean answer, int longest) {
        this.width = width;
        this.answer = answer;
        this.longest = longest;
    }

    /** Width in characters. */
    int width() {
        return width;
    }

    /** Whether a town writes here. */
    boolean isAnswer() {
        return answer;
    }

    /** Whether free text stands here. */
    boolean isText() {
        return longest > 0;
    }

    /** Characters that an answer may have here, as the contract says. */
    int longest() {
        return longest;
    }

    String title() {
        return Words.of("column." + name());
    }
}
