package jp.yui.assessment.frameworks;

import java.util.Arrays;

/** Whether two sentences say nearly the same: they differ by an adverb, by a number, or by a few characters only. */
final class Likeness {

    private static final String ADVERBS = "積極的に|十分に|おおむね|概ね|定期的に|継続的に|適切に|着実に|一定程度|ある程度|より|さらに|常に|全て|すべて|一部|ほぼ";
    private static final double ALIKE = 0.85;

    private Likeness() {}

    static boolean alike(String one, String other) {
        String a = core(one);
        String b = core(other);
        int longer = Math.max(a.length(), b.length());
        return longer == 0 || 1 - (double) distance(a, b) / longer >= ALIKE;
    }

    private static String core(String sentence) {
        return sentence.replaceAll(ADVERBS, "").replaceAll("[0-9０-９.%、。・「」（）\\s]", "");
    }

    /** Levenshtein distance. */
    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        Arrays.setAll(before, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            before = next(before, a.charAt(i - 1), b, i);
        }
        return before[b.length()];
    }

    private static int[] next(int[] before, char c, String b, int first) {
        int[] row = new int[before.length];
        row[0] = first;
        for (int j = 1; j < row.length; j++) {
            int replaced = before[j - 1] + (c == b.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(replaced, Math.min(before[j], row[j - 1]) + 1);
        }
        return row;
    }
}
