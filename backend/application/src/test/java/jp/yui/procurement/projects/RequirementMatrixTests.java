package jp.yui.procurement.projects;

import static jp.yui.procurement.consortia.Circle.MIDORI;
import static jp.yui.procurement.consortia.Circle.MIZUHO;
import static jp.yui.procurement.consortia.Circle.SAKURA;
import static jp.yui.procurement.consortia.Circle.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.yui.contract.Yen;
import jp.yui.procurement.projects.RequirementMatrix.Dissent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequirementMatrixTests {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private final RequirementMatrix matrix = new RequirementMatrix();

    @BeforeEach
    void twoTownsWantItAndOneMustHaveIt() {
        matrix.write("R-1", "帳票を印刷する");
        matrix.rate("R-1", MIDORI, Level.SHOULD);
        matrix.rate("R-1", SAKURA, Level.MUST);
        matrix.rate("R-1", MIZUHO, Level.COULD);
    }

    @ParameterizedTest
    @CsvSource({
        "MUST MUST COULD, MUST",
        "MUST SHOULD COULD, SHOULD",
        "MUST COULD, COULD",
        "MUST MUST COULD COULD, COULD",
        "MUST NOT_NEEDED NOT_NEEDED, NOT_NEEDED",
        "SHOULD, SHOULD"
    })
    void agreesOnTheHighestLevelThatMoreThanHalfWant(String ratings, Level agreed) {
        assertThat(AgreedLevelPolicy.of(
                        Arrays.stream(ratings.split(" ")).map(Level::valueOf).toList()))
                .isEqualTo(agreed);
        assertThat(AgreedLevelPolicy.of(List.of())).isEqualTo(Level.NOT_NEEDED);
    }

    @Test
    void namesEachDissentWithItsCost() {
        matrix.price("R-1", SAKURA, new Yen(300_000));
        assertThat(matrix.dissents())
                .containsExactly(
                        new Dissent("R-1", SAKURA, Level.MUST, Level.SHOULD, new Yen(300_000)),
                        new Dissent("R-1", MIZUHO, Level.COULD, Level.SHOULD, null));
        assertThat(matrix.costOfDissent(SAKURA)).isEqualTo(new Yen(300_000));
        assertThat(matrix.costOfDissent(MIZUHO)).isEqualTo(Yen.ZERO);
    }

    @Test
    void pricesOnlyWhoWantsMore() {
        assertThat(matrix.hasUnpricedDissent()).isTrue();
        refuses("no-dissent", () -> matrix.price("R-1", MIZUHO, new Yen(1)));
        refuses("no-dissent", () -> matrix.price("R-1", SAKURA, new Yen(-1)));
        matrix.price("R-1", SAKURA, Yen.ZERO);
        assertThat(matrix.hasUnpricedDissent()).isFalse();
    }

    @Test
    void forgetsACostWhenTheTownVotesAnew() {
        matrix.price("R-1", SAKURA, new Yen(1));
        matrix.rate("R-1", SAKURA, Level.MUST);
        assertThat(matrix.hasUnpricedDissent()).isTrue();
    }

    @Test
    void asksAnewWhenTheWordsChange() {
        matrix.write("R-1", "帳票を出力する");
        assertThat(matrix.waitingFor(List.of(MIZUHO, MIDORI))).containsExactly(MIDORI, MIZUHO);
        refuses("requirement-not-found", () -> matrix.rate("R-9", MIDORI, Level.MUST));
    }

    @Test
    void saysWhatIsRequired() {
        assertThatIllegalArgumentException().isThrownBy(() -> matrix.write(" ", "帳票を印刷する"));
        assertThatIllegalArgumentException().isThrownBy(() -> matrix.write("R-2", " "));
    }

    @Test
    void changesNothingOnceItIsFrozen() {
        matrix.freeze(DAY);
        refuses("frozen", () -> matrix.write("R-2", "x"));
        refuses("frozen", () -> matrix.rate("R-1", SAKURA, Level.COULD));
        refuses("frozen", () -> matrix.price("R-1", SAKURA, new Yen(1)));
        refuses("frozen", () -> matrix.freeze(DAY));
        matrix.dropUnlessFrozen(SAKURA);
        assertThat(matrix.dissents()).hasSize(2);
    }

    @Test
    void isReworkedAsACopy() {
        matrix.freeze(DAY);
        RequirementMatrix next = matrix.reworked();
        next.rate("R-1", SAKURA, Level.SHOULD);
        assertThat(next.version()).isEqualTo(2);
        assertThat(next.dissents()).hasSize(1);
        assertThat(matrix.dissents()).hasSize(2);
    }
}
