package jp.yui.benchmark.imports.file;

import static jp.yui.benchmark.imports.file.Readings.bodyOf;
import static jp.yui.benchmark.imports.file.Readings.codes;
import static jp.yui.benchmark.imports.file.Readings.matched;
import static jp.yui.benchmark.imports.file.Readings.open;
import static jp.yui.benchmark.imports.file.Readings.parsed;
import static jp.yui.benchmark.imports.file.Readings.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.benchmark.ImportReview.Note;
import jp.yui.testing.TwinFile;
import org.junit.jupiter.api.Test;

/** A name is a body only by its place within the official order; where that is open, it stays open. */
class ColumnsTest {

    private static final String FUCHU_TOKYO = "132063";
    private static final String FUCHU_HIROSHIMA = "342084";

    private final List<List<String>> twin = TwinFile.rowsOf("MUNICIPALITY_COMPARISON");

    @Test
    void matchesEveryColumnOfTheTwin() {
        ParsedFile file = parsed(twin);
        assertThat(matched(file)).isEqualTo(1741);
        assertThat(file.malformed()).isEmpty();
        assertThat(codes(file))
                .containsExactlyInAnyOrder("trailing-blank-column", "label-trimmed", "zero-of-zero", "not-collected");
    }

    @Test
    void tellsEqualNamesApartByTheirPlace() {
        ParsedFile file = parsed(twin);
        assertThat(bodyOf(file, column("府中市", 0))).isEqualTo(FUCHU_TOKYO);
        assertThat(bodyOf(file, column("府中市", 1))).isEqualTo(FUCHU_HIROSHIMA);
    }

    @Test
    void shiftsNobodyWhenAColumnIsMissing() {
        remove(column("府中市", 0));
        ParsedFile file = parsed(twin);
        assertThat(matched(file)).isEqualTo(1740);
        assertThat(bodyOf(file, column("府中市", 0))).isEqualTo(FUCHU_HIROSHIMA);
        assertThat(file.notes()).contains(new Note("missing-body", "", "1: 東京都府中市"));
    }

    @Test
    void leavesAnUnknownColumnUnmatchedAndKeepsTheRest() {
        insert(700, "架空町");
        ParsedFile file = parsed(twin);
        assertThat(matched(file)).isEqualTo(1741);
        assertThat(open(file)).singleElement().satisfies(column -> {
            assertThat(column.index()).isEqualTo(700);
            assertThat(column.position()).isEqualTo("column ZY");
            assertThat(column.candidates()).isEmpty();
        });
    }

    @Test
    void leavesBothOfADoubledColumnOpen() {
        int place = column("小樽市", 0);
        insert(place, "小樽市");
        ParsedFile file = parsed(twin);
        assertThat(matched(file)).isEqualTo(1740);
        assertThat(open(file))
                .extracting(ParsedFile.SourceColumn::candidates)
                .containsExactly(codesOf("012033"), codesOf("012033"));
        assertThat(codes(file)).contains("column-twice");
    }

    @Test
    void leavesADoubledColumnOpenWhereverItStands() {
        insert(1500, "小樽市");
        assertThat(open(parsed(twin)))
                .extracting(ParsedFile.SourceColumn::index)
                .containsExactly(column("小樽市", 0), 1500);
    }

    @Test
    void leavesThreeOfANameThatTwoBearOpen() {
        insert(1500, "府中市");
        assertThat(open(parsed(twin)))
                .hasSize(3)
                .allSatisfy(column -> assertThat(column.candidates()).isEqualTo(codesOf(FUCHU_TOKYO, FUCHU_HIROSHIMA)));
    }

    @Test
    void leavesSwappedColumnsOpen() {
        int place = column("小樽市", 0);
        twin.forEach(row -> Collections.swap(row, place, place + 1));
        assertThat(open(parsed(twin)))
                .extracting(ParsedFile.SourceColumn::label)
                .containsExactly("旭川市", "小樽市");
    }

    @Test
    void namesTheCandidatesWhenTheNeighboursDoNotDecide() {
        keep("札幌市", "府中市", "与那国町");
        ParsedFile file = parsed(twin);
        assertThat(matched(file)).isEqualTo(2);
        assertThat(open(file))
                .singleElement()
                .satisfies(column -> assertThat(column.candidates()).isEqualTo(codesOf(FUCHU_TOKYO, FUCHU_HIROSHIMA)));
    }

    @Test
    void refusesAFileInAnotherOrder() {
        List<Integer> order = new ArrayList<>(IntStream.range(0, 1743).boxed().toList());
        Collections.reverse(order.subList(2, 1743));
        twin.replaceAll(row -> order.stream().map(row::get).toList());
        assertThat(refused(twin).code()).isEqualTo("not-in-code-order");
    }

    @Test
    void acceptsTheListedSpellingAndSaysSo() {
        int place = column("檮原町", 0);
        twin.getFirst().set(place, "梼原町");
        ParsedFile file = parsed(twin);
        assertThat(bodyOf(file, place)).isEqualTo("394050");
        assertThat(codes(file)).contains("accepted-spelling");
    }

    @Test
    void dropsABlankColumnAndSaysSo() {
        insert(700, "");
        twin.forEach(row -> row.set(700, ""));
        ParsedFile file = parsed(twin);
        assertThat(matched(file)).isEqualTo(1741);
        assertThat(file.notes()).contains(new Note("blank-column", "column ZY", ""));
    }

    @Test
    void leavesAColumnWithoutNameUnmatched() {
        insert(700, "");
        assertThat(open(parsed(twin)))
                .singleElement()
                .satisfies(column -> assertThat(column.label()).isEmpty());
    }

    private int column(String name, int occurrence) {
        List<String> header = twin.getFirst();
        return IntStream.range(0, header.size())
                .filter(index -> header.get(index).equals(name))
                .skip(occurrence)
                .findFirst()
                .orElseThrow();
    }

    private void remove(int column) {
        twin.forEach(row -> row.remove(column));
    }

    /** Inserts a copy of the third column under another name. */
    private void insert(int column, String name) {
        twin.forEach(row -> row.add(column, row.get(2)));
        twin.getFirst().set(column, name);
    }

    private void keep(String... names) {
        List<String> kept = List.of(names);
        List<String> header = List.copyOf(twin.getFirst());
        List<Integer> first = IntStream.range(0, header.size())
                .filter(index ->
                        index < 2 || kept.contains(header.get(index)) && header.indexOf(header.get(index)) == index)
                .boxed()
                .toList();
        twin.replaceAll(row -> first.stream().map(row::get).toList());
    }

    private static List<LocalGovernmentCode> codesOf(String... codes) {
        return List.of(codes).stream().map(LocalGovernmentCode::new).toList();
    }
}
