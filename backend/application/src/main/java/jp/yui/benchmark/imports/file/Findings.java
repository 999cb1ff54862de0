package jp.yui.benchmark.imports.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.yui.contract.benchmark.ImportReview.MalformedCell;
import jp.yui.contract.benchmark.ImportReview.Note;

/** Gathers what a reader of the review should know; findings of one kind that can be many are told once, with names. */
final class Findings {

    private static final int NAMED = 20;
    private static final int MOST_MALFORMED = 1_000;

    private final List<Note> notes = new ArrayList<>();
    private final Map<String, List<String>> gathered = new LinkedHashMap<>();
    private final List<MalformedCell> malformed = new ArrayList<>();

    void note(String code, String address, String detail) {
        notes.add(new Note(code, address, detail));
    }

    /** Adds a name to the one note of that code. */
    void gather(String code, String name) {
        gathered.computeIfAbsent(code, first -> new ArrayList<>()).add(name);
    }

    void malformed(String address, String item, String body, String text, String reason) {
        malformed.add(new MalformedCell(address, item, body, Text.shortened(text), reason));
    }

    /** The malformed cells in order of reading; beyond a thousand a note tells how many there are. */
    List<MalformedCell> malformed() {
        return List.copyOf(malformed.subList(0, Math.min(MOST_MALFORMED, malformed.size())));
    }

    List<Note> notes() {
        List<Note> all = new ArrayList<>(notes);
        if (malformed.size() > MOST_MALFORMED) {
            all.add(new Note("many-malformed", "", String.valueOf(malformed.size())));
        }
        gathered.forEach((code, names) -> all.add(new Note(code, "", enumerated(names))));
        return List.copyOf(all);
    }

    private static String enumerated(List<String> names) {
        String shown = String.join("、", names.subList(0, Math.min(NAMED, names.size())));
        return names.size() + ": " + shown + (names.size() > NAMED ? "…" : "");
    }
}
