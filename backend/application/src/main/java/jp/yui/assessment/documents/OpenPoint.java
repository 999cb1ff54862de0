package jp.yui.assessment.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.yui.contract.assessment.AnswerDraft;
import jp.yui.contract.assessment.AnswerState;
import jp.yui.contract.assessment.Submission;

/** Something about an item that a successor has to go on with. */
record OpenPoint(PointKind kind, String item, String text) {

    /** What makes a point open. */
    enum PointKind {
        COMMENT,
        UNANSWERED,
        REASON,
        NOT_APPLICABLE,
        TARGET
    }

    /** The open points of a handover: what was asked for first, then item by item. */
    static List<OpenPoint> of(Handover handover, Words words) {
        List<OpenPoint> points = new ArrayList<>();
        handover.comments()
                .forEach(comment -> points.add(new OpenPoint(PointKind.COMMENT, comment.item(), comment.text())));
        handover.answers().stream().flatMap(copy -> of(copy, words)).forEach(points::add);
        return points;
    }

    private static Stream<OpenPoint> of(Submission.Copy copy, Words words) {
        AnswerDraft answer = copy.content();
        Stream<OpenPoint> state = switch (answer.state()) {
            case UNANSWERED ->
                Stream.of(new OpenPoint(
                        answer.reason().isBlank() ? PointKind.UNANSWERED : PointKind.REASON,
                        copy.item(),
                        answer.reason()));
            case NOT_APPLICABLE -> Stream.of(new OpenPoint(PointKind.NOT_APPLICABLE, copy.item(), answer.reason()));
            case ANSWERED -> Stream.empty();
        };
        return answer.targetYear() == null ? state : Stream.concat(state, Stream.of(target(copy, words)));
    }

    private static OpenPoint target(Submission.Copy copy, Words words) {
        AnswerDraft answer = copy.content();
        String now = answer.state() == AnswerState.ANSWERED ? words.level(answer.level()) : words.say(answer.state());
        return new OpenPoint(
                PointKind.TARGET,
                copy.item(),
                words.say(
                        "handover-target",
                        now,
                        words.level(answer.target()),
                        words.year(java.util.Objects.requireNonNull(answer.targetYear()))));
    }
}
