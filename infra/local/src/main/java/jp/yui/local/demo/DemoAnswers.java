package jp.yui.local.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the fictional towns answer: the levels of a committed table, with words that fit a level and are signed by the town. */
final class DemoAnswers {

    private static final int REIWA = 2018;
    private static final double MIDDLE = 1;
    private static final double HIGH = 2;
    private static final String NOT_APPLICABLE = "NA";
    private static final List<String> DEPARTMENTS = List.of("総務課", "企画財政課", "住民課", "福祉課", "教育委員会");

    private final List<Map<String, String>> levels = DemoTable.commaSeparated("assessment/levels.csv");
    private final Map<String, Map<String, String>> words = DemoTable.tabSeparated("assessment/words.tsv").stream()
            .collect(Collectors.toMap(row -> row.get("item"), row -> row));

    /** What is written for one item, in the form in which the API takes it. */
    record Draft(
            String state,
            @Nullable Double level,
            String reason,
            String note,
            List<Evidence> evidence,
            @Nullable Double target,
            @Nullable Integer targetYear,
            boolean confirmed) {}

    /** Something that shows the level. */
    record Evidence(String text, String link) {}

    /** The answers of a town in a round, by item; nothing for an item that it has not come to. */
    Map<String, Draft> of(DemoBody town, DemoRound round) {
        Map<String, Draft> answers = new LinkedHashMap<>();
        levels.stream()
                .filter(row -> row.get("year").equals(round.year().name())
                        && row.get("code").equals(town.code()))
                .forEach(row -> words.keySet().stream()
                        .sorted()
                        .filter(item -> !row.get(item).isEmpty())
                        .forEach(item -> answers.put(item, draft(new Place(town, round, item), row.get(item)))));
        return answers;
    }

    private Draft draft(Place place, String cell) {
        if (cell.equals(NOT_APPLICABLE)) {
            return new Draft("NOT_APPLICABLE", null, "過去1年に応募した補助金がないため", "", List.of(), null, null, true);
        }
        String[] parts = cell.split(">");
        double level = Double.parseDouble(parts[0]);
        Double target = parts.length > 1 ? Double.valueOf(parts[1]) : null;
        return new Draft(
                "ANSWERED",
                level,
                "",
                note(place, level),
                evidence(place, level),
                target,
                target == null ? null : place.round().fiscalYear() + 2,
                true);
    }

    /** Not everybody writes a note; who stands low says why. */
    private String note(Place place, double level) {
        String column = level < MIDDLE ? "low" : level < HIGH ? "note-mid" : "note-high";
        return level >= MIDDLE && place.number() % 4 == 0 ? "" : place.say(text(place, column));
    }

    private List<Evidence> evidence(Place place, double level) {
        if (level < MIDDLE) {
            return List.of();
        }
        return List.of(new Evidence(place.say(text(place, level < HIGH ? "evidence-mid" : "evidence-high")), ""));
    }

    private String text(Place place, String column) {
        return words.get(place.item()).get(column);
    }

    /** One item of one town in one year; the number differs from place to place and is the same in every run. */
    private record Place(DemoBody town, DemoRound round, String item) {

        int number() {
            return Math.floorMod((town.code() + item).hashCode(), 1000);
        }

        String say(String text) {
            return text.replace("{町}", town.name())
                    .replace("{長}", town.name().substring(town.name().length() - 1) + "長")
                    .replace("{課}", DEPARTMENTS.get(number() % DEPARTMENTS.size()))
                    .replace(
                            "{年月}",
                            "令和%d年%d月".formatted(round.fiscalYear() - REIWA, 4 + number() / DEPARTMENTS.size() % 6));
        }
    }
}
