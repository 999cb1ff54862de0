package jp.yui.benchmark.imports.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.benchmark.ImportReview.Note;
import jp.yui.contract.benchmark.SourceLayout;
import jp.yui.contract.benchmark.ValueStatus;
import org.junit.jupiter.api.Test;

/** The files as published, where they are at hand. */
class OfficialFilesTest {

    private static final String COMPARISON = "市区町村毎のDX進捗状況_市区町村比較.csv";
    private static final String PROCEDURES = "市区町村毎のDX進捗状況_行政手続のオンライン申請率.csv";
    private static final String PREFECTURES = "都道府県のDX進捗状況_都道府県比較.csv";
    private static final String PREFECTURE_PROCEDURES = "都道府県のDX進捗状況_行政手続のオンライン申請率.csv";
    private static final String POPULATION = "市区町村別人口_20210101_マイナンバーカード交付状況_20220401.csv";

    @Test
    void matchesEveryMunicipalityOfTheComparison() {
        ParsedFile file = read(COMPARISON);
        assertThat(file.layout()).isEqualTo(SourceLayout.MUNICIPALITY_COMPARISON);
        assertThat(bodies(file)).isEqualTo(municipalities());
        assertThat(file.malformed()).isEmpty();
        assertThat(file.cells()).hasSize(15 * 1741);
        assertThat(statuses(file))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        ValueStatus.VALUE, 26057L, ValueStatus.NOT_COLLECTED, 56L, ValueStatus.NOT_APPLICABLE, 2L));
    }

    @Test
    void saysWhatItDidWithTheComparison() {
        assertThat(read(COMPARISON).notes())
                .containsExactlyInAnyOrder(
                        new Note("trailing-blank-column", "column BOB", ""),
                        new Note("label-trimmed", "B13", "子育て・介護26手続のオンライン化状況"),
                        new Note("zero-of-zero", "SF14", "草津町：よく使う32手続のオンライン化状況"),
                        new Note("zero-of-zero", "AUI14", "天川村：よく使う32手続のオンライン化状況"),
                        new Note("not-collected", "", "8: 金沢市、七尾市、小松市、輪島市、珠洲市、内灘町、中能登町、能登町"));
    }

    @Test
    void readsAnEmptyProcedureAsNotOffered() {
        ParsedFile file = read(PROCEDURES);
        assertThat(file.layout()).isEqualTo(SourceLayout.MUNICIPALITY_PROCEDURES);
        assertThat(bodies(file)).isEqualTo(municipalities());
        assertThat(file.malformed()).isEmpty();
        assertThat(statuses(file)).isEqualTo(Map.of(ValueStatus.VALUE, 23952L, ValueStatus.NOT_APPLICABLE, 66580L));
    }

    @Test
    void matchesTheFortySevenPrefectures() {
        ParsedFile comparison = read(PREFECTURES);
        ParsedFile procedures = read(PREFECTURE_PROCEDURES);
        assertThat(comparison.layout()).isEqualTo(SourceLayout.PREFECTURE_COMPARISON);
        assertThat(procedures.layout()).isEqualTo(SourceLayout.PREFECTURE_PROCEDURES);
        assertThat(bodies(comparison)).hasSize(47).isEqualTo(bodies(procedures));
        assertThat(comparison.cells()).hasSize(13 * 47);
        assertThat(procedures.cells()).hasSize(30 * 47);
        assertThat(comparison.malformed()).isEmpty();
    }

    @Test
    void matchesEveryRowOfThePopulation() {
        ParsedFile file = read(POPULATION);
        assertThat(file.layout()).isEqualTo(SourceLayout.POPULATION);
        assertThat(bodies(file)).isEqualTo(municipalities());
        assertThat(statuses(file)).isEqualTo(Map.of(ValueStatus.VALUE, 3L * 1741));
        assertThat(file.notes())
                .contains(new Note("matched-by-name", "", "2: 東京都三宅村、東京都八丈町"))
                .anySatisfy(note -> assertThat(note.detail()).startsWith("475: 札幌市"));
    }

    private static ParsedFile read(String name) {
        return (ParsedFile) Published.reading().read(Published.official(name));
    }

    private static List<LocalGovernmentCode> bodies(ParsedFile file) {
        return file.columns().stream()
                .map(column -> Objects.requireNonNull(column.body(), column.label()))
                .toList();
    }

    private static List<LocalGovernmentCode> municipalities() {
        return Published.REGISTER.municipalities().stream().map(Body::code).toList();
    }

    private static Map<ValueStatus, Long> statuses(ParsedFile file) {
        return file.cells().stream()
                .collect(Collectors.groupingBy(ParsedFile.SourceCell::status, Collectors.counting()));
    }
}
