package jp.yui.assessment.documents;

import jp.yui.contract.assessment.AnswerState;
import jp.yui.contract.assessment.Informant;
import jp.yui.contract.assessment.Submission;

/** The receipt of a submission: who, when, what, and the hash that proves it was not changed since. */
final class Receipt {

    private Receipt() {}

    static Markup of(Submission submission, Words words) {
        Markup page = new Markup();
        page.put("p", "over", words.say("over", submission.framework()));
        page.put("h1", "title", words.say("receipt-title"));
        page.put("p", "text", words.say("receipt-intro"));
        page.open("table", "list receipt");
        page.row(
                "td",
                words.say("receipt-body"),
                submission.name() + " (" + submission.body().value() + ")");
        page.row("td", words.say("receipt-year"), words.year(submission.fiscalYear()));
        page.row("td", words.say("receipt-number"), words.say("number", submission.number()));
        by(submission, page, words);
        page.row("td", words.say("receipt-at"), words.moment(submission.submittedAt()));
        page.row("td", words.say("receipt-late"), words.say(submission.late() ? "late" : "in-time"));
        page.row(
                "td",
                words.say("receipt-answers"),
                words.say(
                        "counted",
                        count(submission, AnswerState.ANSWERED),
                        count(submission, AnswerState.NOT_APPLICABLE),
                        submission.answers().size()));
        page.row("td", words.say("receipt-id"), submission.id().toString());
        page.row("td", words.say("receipt-hash"), inGroups(submission.hash()));
        page.close("table");
        return page.put("p", "small", words.say("receipt-hash-note"));
    }

    /** What a prefecture entered was approved by nobody in the town; who gave the answers stands for it. */
    private static void by(Submission submission, Markup page, Words words) {
        Informant informant = submission.informant();
        if (informant == null) {
            page.row("td", words.say("receipt-by"), submission.submittedBy());
        } else {
            page.row("td", words.say("receipt-proxy"), submission.submittedBy());
            page.row("td", words.say("receipt-informant"), informant.name() + " (" + words.say(informant.how()) + ")");
        }
    }

    private static long count(Submission submission, AnswerState state) {
        return submission.answers().stream()
                .filter(copy -> copy.content().state() == state)
                .count();
    }

    /** Four groups of sixteen digits, so that a person can compare them. */
    private static String inGroups(String hash) {
        return hash.replaceAll("(.{16})(?=.)", "$1 ");
    }
}
