package jp.yui.benchmark.imports.file;

import static jp.yui.benchmark.imports.file.Readings.cell;
import static jp.yui.benchmark.imports.file.Readings.matched;
import static jp.yui.benchmark.imports.file.Readings.open;
import static jp.yui.benchmark.imports.file.Readings.parsed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.benchmark.ImportReview.Note;
import jp.yui.contract.benchmark.ValueStatus;
import jp.yui.testing.TwinFile;
import org.junit.jupiter.api.Test;

/** A code counts only if its check digit holds and both names agree with it. */
class PopulationRowsTest {

    private static final int PREFECTURE = 1;
    private static final int NAME = 2;
    private static final int RESIDENTS = 3;
    private static final int CODE = 8;
    private static final int OTARU = 3;

    private final List<List<String>> twin = new ArrayList<>(
            TwinFile.rowsOf("POPULATION").stream().map(ArrayList::new).toList());

    @Test
    void padsLostZerosAndFindsRowsWithoutCodeByName() {
        ParsedFile file = parsed(twin);
        assertThat(matched(file)).isEqualTo(1741);
        assertThat(file.notes()).contains(new Note("matched-by-name", "", "2: 東京都三宅村、東京都八丈町"));
        assertThat(file.notes())
                .filteredOn(note -> note.code().equals("code-padded"))
                .singleElement()
                .satisfies(note -> assertThat(note.detail()).startsWith("475: 札幌市"));
    }

    @Test
    void neverReadsALostZeroAsAnotherTown() {
        ParsedFile file = parsed(twin);
        assertThat(file.columns())
                .filteredOn(column -> column.label().equals("士別市"))
                .extracting(ParsedFile.SourceColumn::body)
                .containsExactly(new LocalGovernmentCode("012203"));
    }

    @Test
    void leavesARowOpenWhoseCodeMeansAnotherTown() {
        twin.get(OTARU).set(CODE, "12025");
        assertOpenWith("012025", "012033");
    }

    @Test
    void leavesARowOpenWhoseCheckDigitIsWrong() {
        twin.get(OTARU).set(CODE, "12034");
        assertOpenWith("012033");
    }

    @Test
    void leavesARowOpenWhosePrefectureIsAnother() {
        twin.get(OTARU).set(PREFECTURE, "青森県");
        assertOpenWith("012033");
    }

    @Test
    void leavesBothRowsOfABodyOpen() {
        twin.add(OTARU, twin.get(OTARU));
        assertThat(open(parsed(twin))).hasSize(2);
    }

    @Test
    void saysWhoseRowIsMissing() {
        twin.remove(OTARU);
        assertThat(parsed(twin).notes()).contains(new Note("missing-body", "", "1: 北海道小樽市"));
    }

    @Test
    void findsATownWhoseOwnNameContainsTheWordForDistrict() {
        int row = rowOf("上郡町");
        twin.get(row).set(NAME, "赤穂郡上郡町");
        assertThat(matched(parsed(twin))).isEqualTo(1741);
    }

    @Test
    void namesAMalformedFigureByItsAddress() {
        twin.get(OTARU).set(RESIDENTS, "約十万");
        ParsedFile file = parsed(twin);
        assertThat(file.malformed())
                .singleElement()
                .satisfies(cell -> assertThat(cell.address()).isEqualTo("D4"));
        assertThat(cell(file, OTARU, "population").status()).isEqualTo(ValueStatus.NOT_ANSWERED);
    }

    private int rowOf(String name) {
        for (int row = 1; row < twin.size(); row++) {
            if (twin.get(row).get(NAME).contains(name)) {
                return row;
            }
        }
        throw new IllegalArgumentException(name);
    }

    private void assertOpenWith(String... candidates) {
        assertThat(open(parsed(twin))).singleElement().satisfies(row -> {
            assertThat(row.position()).isEqualTo("row 4");
            assertThat(row.candidates()).extracting(LocalGovernmentCode::value).containsExactly(candidates);
        });
    }
}
