package jp.yui.assessment.documents;

import java.time.OffsetDateTime;
import java.util.Map;

/** The first page of a handover pack: what it is of, where things stand, who is there, and every file with its hash. */
final class HandoverCover {

    private final Handover handover;
    private final Words words;
    private final Markup page = new Markup();

    private HandoverCover(Handover handover, Words words) {
        this.handover = handover;
        this.words = words;
    }

    /** Who made the pack and when; the one thing in it that differs when nothing has changed. */
    record Stamp(String by, OffsetDateTime at) {}

    static Markup of(Handover handover, Map<String, String> hashes, Stamp stamp, Words words) {
        return new HandoverCover(handover, words).write(hashes, stamp);
    }

    private Markup write(Map<String, String> hashes, Stamp stamp) {
        page.put("p", "over", words.say("over", handover.framework().code()));
        page.put("h1", "title", title(handover, words));
        page.put("p", "text", words.say("handover-intro"));
        facts(stamp);
        openPoints();
        people();
        files(hashes);
        return page;
    }

    static String title(Handover handover, Words words) {
        return words.say(
                "handover-title",
                handover.round().town(),
                words.year(handover.round().fiscalYear()));
    }

    private void facts(Stamp stamp) {
        Handover.Round round = handover.round();
        page.open("table", "list receipt");
        page.row("td", words.say("handover-round"), round.title());
        page.row("td", words.say("handover-owner"), round.owner());
        page.row("td", words.say("column.state"), words.say(round.state()));
        page.row(
                "td",
                words.say("handover-due"),
                words.moment(round.dueAt()) + (round.closed() ? " " + words.say("handover-closed") : ""));
        page.row(
                "td",
                words.say("handover-answers"),
                words.say(
                        "handover-answered",
                        handover.result().answered(),
                        handover.result().items()));
        page.row("td", words.say("handover-made"), words.say("handover-stamp", stamp.by(), words.moment(stamp.at())));
        page.close("table");
    }

    private void openPoints() {
        var points = OpenPoint.of(handover, words);
        page.put("h2", "section", words.say("handover-open"));
        page.open("table", "list");
        for (OpenPoint.PointKind kind : OpenPoint.PointKind.values()) {
            long count = points.stream().filter(point -> point.kind() == kind).count();
            page.row("td", words.say(kind), words.say("handover-count", count), words.say("handover-do." + kind));
        }
        page.close("table");
    }

    private void people() {
        page.put("h2", "section", words.say("handover-people"));
        page.open("table", "list");
        page.row("th", words.say("column.name"), words.say("column.roles"));
        handover.people().stream()
                .filter(worker -> !worker.roles().isEmpty())
                .forEach(worker -> page.row(
                        "td",
                        worker.name().isEmpty() ? words.say("handover-no-name") : worker.name(),
                        HandoverSheets.roles(worker.roles(), words)));
        page.close("table");
    }

    private void files(Map<String, String> hashes) {
        page.open("div", "block").put("h2", "section", words.say("handover-files"));
        page.open("table", "list");
        page.row("th", words.say("handover-file"), words.say("handover-what"), words.say("receipt-hash"));
        hashes.forEach((name, hash) -> page.row("td", name, words.say("handover-file." + name), inGroups(hash)));
        page.close("table");
        page.put("p", "small", words.say("handover-hash-note", Pack.MANIFEST)).close("div");
    }

    /** Groups of sixteen digits, so that a person can compare them. */
    private static String inGroups(String hash) {
        return hash.replaceAll("(.{16})(?=.)", "$1 ");
    }
}
