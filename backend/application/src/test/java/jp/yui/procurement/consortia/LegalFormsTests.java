package jp.yui.procurement.consortia;

import static jp.yui.procurement.consortia.Circle.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import jp.yui.procurement.consortia.LegalForm.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LegalFormsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private final LegalForms forms = LegalForms.initial();

    @ParameterizedTest
    @CsvSource({
        "VOLUNTARY_COUNCIL, false, false, EACH_MEMBER, ByRuleBook, false",
        "COOPERATION_AGREEMENT, true, false, EACH_MEMBER, ByConsent, false",
        "STATUTORY_COUNCIL, true, false, EACH_MEMBER, ByNotice, false",
        "JOINT_ORGAN, true, false, LEAD, ByNotice, true",
        "ENTRUSTED_AFFAIRS, true, false, LEAD, ByConsent, true",
        "SUBSTITUTE_EXECUTION, true, false, EACH_MEMBER, ByConsent, true",
        "PARTIAL_AFFAIRS_ASSOCIATION, true, true, ITSELF, ByNotice, true",
        "WIDE_AREA_UNION, true, true, ITSELF, ByConsent, true"
    })
    void startWithWhatTheLawSays(
            Kind kind, boolean councils, boolean person, Contractor contractor, String exit, boolean bills) {
        LegalForm form = forms.at(kind, DAY);
        assertThat(form.everyCouncilVotes()).isEqualTo(councils);
        assertThat(form.legalPerson()).isEqualTo(person);
        assertThat(form.contractor()).isEqualTo(contractor);
        assertThat(form.exit().getClass().getSimpleName()).isEqualTo(exit);
        assertThat(form.mayBill()).isEqualTo(bills);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void nameASourceForEachForm(Kind kind) {
        assertThat(forms.at(kind, DAY).source()).startsWith("地方自治法");
    }

    @Test
    void askForTwoYearsAndACouncilInAnAssociation() {
        assertThat(forms.at(Kind.PARTIAL_AFFAIRS_ASSOCIATION, DAY).exit())
                .isEqualTo(new Exit.ByNotice(Period.ofYears(2), true));
    }

    @Test
    void countFromTheDayOfTheirRevisionOn() {
        LegalForm bills = new LegalForm(
                Kind.STATUTORY_COUNCIL,
                true,
                false,
                Contractor.EACH_MEMBER,
                new Exit.ByConsent(),
                true,
                "試験",
                LocalDate.of(2027, 4, 1));
        LegalForms revised = forms.revised(bills);
        assertThat(revised.at(Kind.STATUTORY_COUNCIL, LocalDate.of(2027, 3, 31)).mayBill())
                .isFalse();
        assertThat(revised.at(Kind.STATUTORY_COUNCIL, LocalDate.of(2027, 4, 1))).isEqualTo(bills);
        assertThat(revised.revised(bills).versions()).hasSameSizeAs(revised.versions());
    }

    @Test
    void knowNothingFromBeforeTheirSource() {
        refuses("legal-form-not-found", () -> forms.at(Kind.COOPERATION_AGREEMENT, LocalDate.of(2014, 10, 31)));
    }

    @Test
    void knowNoNoticeThatTakesNoTime() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Exit.ByNotice(Period.ZERO, true));
        assertThatIllegalArgumentException().isThrownBy(() -> new Exit.ByNotice(Period.ofMonths(-1), true));
    }

    @Test
    void letOnlyALegalPersonContractItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LegalForm(
                        Kind.VOLUNTARY_COUNCIL,
                        false,
                        false,
                        Contractor.ITSELF,
                        new Exit.ByRuleBook(),
                        false,
                        "試験",
                        DAY));
    }
}
