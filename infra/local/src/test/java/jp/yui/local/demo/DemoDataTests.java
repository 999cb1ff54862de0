package jp.yui.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoDataTests {

    private final List<DemoBody> bodies = DemoBody.all();
    private final List<DemoPerson> people = DemoPerson.all();

    @Test
    void bodiesCarryCodesOfTheFictionalPrefectureWithTheirCheckDigit() {
        assertThat(bodies).hasSize(31).extracting(DemoBody::code).doesNotHaveDuplicates();
        assertThat(bodies).allSatisfy(body -> {
            assertThat(body.code()).startsWith("99");
            assertThat(body.code().charAt(5) - '0').as(body.name()).isEqualTo(checkDigit(body.code()));
        });
    }

    @Test
    void thePrefectureCountsThePeopleOfItsBodies() {
        int inBodies = bodies.stream()
                .filter(body -> !body.isPrefecture())
                .mapToInt(DemoBody::population)
                .sum();
        assertThat(bodies.getFirst().population()).isEqualTo(inBodies);
    }

    @Test
    void everyPersonBelongsToAKnownBody() {
        Set<String> slugs = bodies.stream().map(DemoBody::slug).collect(Collectors.toSet());
        assertThat(people)
                .filteredOn(person -> !person.isOperator())
                .allSatisfy(person -> assertThat(slugs).contains(person.home()));
        assertThat(people).extracting(DemoPerson::email).doesNotHaveDuplicates();
    }

    @Test
    void whoeverActsInTheConsortiumActsForTheOwnBody() {
        assertThat(people)
                .flatExtracting(DemoPerson::grants)
                .filteredOn(grant -> grant.tenant().equals(DemoPerson.CONSORTIUM))
                .isNotEmpty()
                .allSatisfy(grant -> assertThat(grant.onBehalfOf()).isNotNull());
    }

    @Test
    void everyTownHasEveryFigureOfThreeYears() {
        int towns = bodies.size() - 1;
        assertThat(DemoFigure.all()).hasSize(3 * towns * 13);
        assertThat(DemoFigure.all())
                .extracting(DemoFigure::body)
                .hasSameElementsAs(bodies.stream().skip(1).map(DemoBody::code).toList());
    }

    @Test
    void aFigureIsAShareOrSaysWhyThereIsNone() {
        assertThat(DemoFigure.all()).allSatisfy(figure -> {
            if (figure.value() == null) {
                assertThat(figure.status()).isIn("NOT_APPLICABLE", "NOT_ANSWERED");
            } else {
                assertThat(figure.value()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
            }
        });
    }

    private static int checkDigit(String code) {
        int sum = 0;
        for (int i = 0; i < 5; i++) {
            sum += (code.charAt(i) - '0') * (6 - i);
        }
        return (11 - sum % 11) % 10;
    }
}
