package jp.yui.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoAssessmentsTests {

    private static final int ITEMS = 45;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final List<DemoBody> bodies = DemoBody.all();
    private final List<DemoParticipant> towns = DemoParticipant.all(bodies);
    private final DemoAnswers answers = new DemoAnswers();
    private final DemoRound last = DemoRound.ofLastYear(TODAY);
    private final DemoRound now = DemoRound.ofThisYear(TODAY);

    @Test
    void everyTownTakesPart() {
        assertThat(towns)
                .extracting(DemoParticipant::body)
                .containsExactlyElementsOf(bodies.stream().skip(1).toList());
        assertThat(towns).extracting(DemoParticipant::last).contains(DemoGoal.LATE, DemoGoal.NOT_STARTED);
        assertThat(towns).extracting(DemoParticipant::now).contains(DemoGoal.values()[0], DemoGoal.RETURNED);
    }

    @Test
    void whoAsksForApprovalHasAnsweredEveryItem() {
        for (DemoRound round : List.of(last, now)) {
            assertThat(towns)
                    .filteredOn(town -> town.in(round).asksForApproval())
                    .isNotEmpty()
                    .allSatisfy(town -> assertThat(answers.of(town.body(), round))
                            .as(town + "")
                            .hasSize(ITEMS));
        }
    }

    @Test
    void whoHasNotStartedHasAnsweredNothing() {
        assertThat(towns)
                .filteredOn(town -> town.now() == DemoGoal.NOT_STARTED)
                .isNotEmpty()
                .allSatisfy(town -> assertThat(answers.of(town.body(), now)).isEmpty());
    }

    @Test
    void aLowLevelSaysWhyAndAHigherOneHasEvidence() {
        assertThat(everyAnswer()).isNotEmpty().allSatisfy(draft -> {
            if (draft.level() != null && draft.level() < 1) {
                assertThat(draft.note()).isNotBlank();
                assertThat(draft.evidence()).isEmpty();
            } else if (draft.level() != null) {
                assertThat(draft.evidence()).hasSize(1);
            }
        });
    }

    @Test
    void noPlaceIsLeftToFillInTheWords() {
        assertThat(everyAnswer())
                .allSatisfy(draft -> assertThat(draft.note() + draft.evidence()).doesNotContain("{"));
    }

    @Test
    void sameAnswersInEveryRun() {
        DemoBody town = bodies.get(3);
        assertThat(new DemoAnswers().of(town, last)).isEqualTo(answers.of(town, last));
        assertThat(answers.of(town, now)).isNotEqualTo(answers.of(town, last));
    }

    @Test
    void everyTownHasAnOfficialAndAnApproverWhoIsNotTheSameUnlessThereIsNobodyElse() {
        Map<String, DemoPerson> people = DemoData.everybody().stream()
                .collect(java.util.stream.Collectors.toMap(DemoPerson::email, person -> person));
        assertThat(bodies.subList(1, bodies.size())).allSatisfy(town -> {
            DemoPerson editor = people.get(DemoStaff.editorOf(town));
            DemoPerson approver = people.get(DemoStaff.approverOf(town));
            assertThat(rolesIn(town, editor)).contains("EDITOR");
            assertThat(rolesIn(town, approver)).contains("APPROVER");
            assertThat(editor == approver).isEqualTo(DemoStaff.isAlone(town));
            assertThat(rolesIn(town, approver).contains("ADMIN")).isEqualTo(DemoStaff.isAlone(town));
        });
    }

    @Test
    void lastYearIsOverBeforeThisYearBegins() {
        Stream.of(TODAY, LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31)).forEach(today -> {
            DemoRound before = DemoRound.ofLastYear(today);
            DemoRound after = DemoRound.ofThisYear(today);
            assertThat(after.fiscalYear()).isEqualTo(before.fiscalYear() + 1);
            assertThat(before.closes()).isAfter(before.opens()).isBefore(before.ended());
            assertThat(before.ended()).isBefore(after.opens());
            assertThat(after.closes().toLocalDate()).isAfter(today);
            assertThat(after.lastDay().toLocalDate()).isBefore(today);
        });
        assertThat(last.title()).isEqualTo("令和7年度 DX成熟度診断（架空）");
    }

    private List<DemoAnswers.Draft> everyAnswer() {
        return towns.stream()
                .flatMap(town ->
                        Stream.of(last, now).flatMap(round -> answers.of(town.body(), round).values().stream()))
                .toList();
    }

    private static List<String> rolesIn(DemoBody town, DemoPerson person) {
        return person.grants().stream()
                .filter(grant -> grant.tenant().equals(town.slug()))
                .flatMap(grant -> grant.roles().stream())
                .toList();
    }
}
