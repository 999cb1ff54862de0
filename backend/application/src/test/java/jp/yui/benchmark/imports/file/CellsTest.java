package jp.yui.benchmark.imports.file;

import static jp.yui.benchmark.imports.file.Readings.cell;
import static jp.yui.benchmark.imports.file.Readings.codes;
import static jp.yui.benchmark.imports.file.Readings.parsed;
import static jp.yui.benchmark.imports.file.Readings.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jp.yui.contract.benchmark.ImportReview.MalformedCell;
import jp.yui.contract.benchmark.ImportReview.Note;
import jp.yui.contract.benchmark.ValueStatus;
import jp.yui.testing.TwinFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cell is what it says; a blank is never zero, and what cannot be read is named with its address. */
class CellsTest {

    private static final int BQ = 68;
    private static final int POSSESSION = 11;
    private static final int ONLINE_26 = 12;
    private static final int ONLINE_32 = 13;
    private static final int OFFERED = 14;
    private static final int DONE = 15;

    private final List<List<String>> twin = TwinFile.rowsOf("MUNICIPALITY_COMPARISON");

    @ParameterizedTest
    @CsvSource({
        "1, 実施, cio, 1",
        "1, 未実施, cio, 0",
        "11, 72%, card-possession, 0.72",
        "11, 0%, card-possession, 0.00",
        "11, 100%, card-possession, 1.00",
        "11, 88.8%, card-possession, 0.888",
        "11, ７２％, card-possession, 0.72",
        "14, ２３, online-32-offered, 23",
    })
    void readsAValue(int row, String text, String indicator, BigDecimal value) {
        twin.get(row).set(BQ, text);
        assertThat(cell(parsed(twin), BQ, indicator).value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "1, はい, not-yes-or-no",
        "1, 1, not-yes-or-no",
        "11, 72, not-a-percentage",
        "11, %, not-a-percentage",
        "11, -5%, not-a-percentage",
        "11, 72%%, not-a-percentage",
        "11, 101%, out-of-range",
        "14, 2.5, not-a-count",
        "14, -1, not-a-count",
        "14, =1+1, formula",
    })
    void namesWhatItCannotRead(int row, String text, String reason) {
        twin.get(row).set(BQ, text);
        ParsedFile file = parsed(twin);
        String label = twin.get(row).get(1).strip();
        assertThat(file.malformed())
                .containsExactly(new MalformedCell(
                        "BQ" + (row + 1), label, twin.getFirst().get(BQ), text, reason));
        assertThat(file.cells())
                .filteredOn(cell -> cell.status() == ValueStatus.NOT_ANSWERED)
                .hasSize(1);
    }

    @Test
    void keepsABlankFromBecomingZero() {
        twin.get(ONLINE_26).set(BQ, " ");
        ParsedFile file = parsed(twin);
        assertThat(cell(file, BQ, "online-26").status()).isEqualTo(ValueStatus.NOT_ANSWERED);
        assertThat(cell(file, BQ, "online-26").value()).isNull();
        assertThat(file.malformed()).isEmpty();
    }

    @Test
    void readsABlankProcedureAsNotOffered() {
        List<List<String>> procedures = TwinFile.rowsOf("MUNICIPALITY_PROCEDURES");
        procedures.get(1).set(BQ, "");
        assertThat(cell(parsed(procedures), BQ, "procedure-library-loan").status())
                .isEqualTo(ValueStatus.NOT_APPLICABLE);
    }

    @Test
    void readsZeroOfZeroAsNotApplicableAndNamesTheBody() {
        twin.get(ONLINE_32).set(BQ, "%");
        twin.get(OFFERED).set(BQ, "0");
        twin.get(DONE).set(BQ, "0");
        ParsedFile file = parsed(twin);
        assertThat(cell(file, BQ, "online-32").status()).isEqualTo(ValueStatus.NOT_APPLICABLE);
        assertThat(cell(file, BQ, "online-32-offered").value()).isEqualByComparingTo("0");
        assertThat(file.notes())
                .contains(new Note("zero-of-zero", "BQ14", twin.getFirst().get(BQ) + "：よく使う32手続のオンライン化状況"));
    }

    @Test
    void takesABarePercentSignForMalformedUnlessItIsZeroOfZero() {
        twin.get(ONLINE_32).set(BQ, "%");
        twin.get(OFFERED).set(BQ, "5");
        assertThat(parsed(twin).malformed())
                .extracting(MalformedCell::address, MalformedCell::reason)
                .containsExactly(org.assertj.core.api.Assertions.tuple("BQ14", "not-a-percentage"));
    }

    @Test
    void saysWhereARateIsNotTheQuotientOfItsParts() {
        twin.get(ONLINE_32).set(BQ, "51%");
        twin.get(OFFERED).set(BQ, "20");
        twin.get(DONE).set(BQ, "10");
        ParsedFile file = parsed(twin);
        assertThat(codes(file)).contains("rate-differs");
        assertThat(cell(file, BQ, "online-32").value()).isEqualByComparingTo("0.51");
    }

    @Test
    void countsMalformedCellsBeyondAThousand() {
        List<String> row = twin.get(POSSESSION);
        row.replaceAll(text -> text.replace("%", ""));
        ParsedFile file = parsed(twin);
        assertThat(file.malformed()).hasSize(1000);
        assertThat(file.notes()).contains(new Note("many-malformed", "", "1741"));
    }

    @Test
    void readsNotCollectedAsSuch() {
        twin.get(POSSESSION).set(BQ, "調査無し");
        assertThat(cell(parsed(twin), BQ, "card-possession").status()).isEqualTo(ValueStatus.NOT_COLLECTED);
    }

    @Test
    void skipsAnUnknownItemAndKeepsTheRest() {
        List<String> unknown = new ArrayList<>(twin.get(1));
        unknown.set(1, "新しい項目");
        twin.add(3, unknown);
        ParsedFile file = parsed(twin);
        assertThat(file.notes()).contains(new Note("unknown-item", "row 4", "新しい項目"));
        assertThat(file.cells()).hasSize(15 * 1741);
    }

    @Test
    void saysWhichItemIsMissing() {
        twin.remove(DONE);
        assertThat(codes(parsed(twin))).contains("missing-item");
    }

    @Test
    void refusesAnItemThatStandsTwice() {
        twin.add(3, twin.get(1));
        assertThat(refused(twin)).satisfies(failure -> {
            assertThat(failure.code()).isEqualTo("item-twice");
            assertThat(failure.address()).isEqualTo("row 4");
        });
    }
}
