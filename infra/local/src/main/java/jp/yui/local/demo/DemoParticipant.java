package jp.yui.local.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A fictional town in the two rounds: how far it came last year, and how far it is in this one. */
record DemoParticipant(DemoBody body, DemoGoal last, DemoGoal now) {

    static List<DemoParticipant> all(List<DemoBody> bodies) {
        Map<String, DemoBody> byCode = bodies.stream().collect(Collectors.toMap(DemoBody::code, body -> body));
        return DemoTable.commaSeparated("assessment/towns.csv").stream()
                .map(row -> new DemoParticipant(
                        byCode.get(row.get("code")),
                        DemoGoal.valueOf(row.get("LAST")),
                        DemoGoal.valueOf(row.get("THIS"))))
                .toList();
    }

    DemoGoal in(DemoRound round) {
        return switch (round.year()) {
            case LAST -> last;
            case THIS -> now;
        };
    }
}
