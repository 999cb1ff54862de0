package jp.yui.ui.assessment.answers;

import jp.yui.contract.assessment.AnswerDraft;
import jp.yui.ui.assessment.answers.CarriedPiece.Stand;

/** Two notes for one item made into one; a text that stands there already is not written twice. */
final class Notes {

    private Notes() {}

    /** As a field has it: without space around and with plain ends of lines. */
    static String plain(String note) {
        return note.replace("\r\n", "\n").strip();
    }

    static String both(String first, String second) {
        if (second.isEmpty() || first.contains(second)) {
            return first;
        }
        return first.isEmpty() || second.contains(first) ? second : first + "\n" + second;
    }

    static Stand stand(String earlier, String now) {
        if (plain(now).contains(earlier)) {
            return Stand.TAKEN;
        }
        return both(plain(now), earlier).length() <= AnswerDraft.LONGEST_NOTE ? Stand.OFFERED : Stand.FULL;
    }
}
