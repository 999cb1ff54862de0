package jp.yui.procurement.councils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.Yen;
import jp.yui.platform.Problem;
import jp.yui.procurement.councils.ContractState.Ended;
import jp.yui.procurement.councils.ContractState.InForce;
import jp.yui.procurement.councils.ContractState.Lapsed;
import jp.yui.procurement.councils.ContractState.Provisional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CouncilBoardTests {

    private static final LocalGovernmentCode MIDORI = LocalGovernmentCode.ofFiveDigits("99301");
    private static final LocalGovernmentCode SAKURA = LocalGovernmentCode.ofFiveDigits("99302");
    private static final LocalGovernmentCode MIZUHO = LocalGovernmentCode.ofFiveDigits("99303");
    private static final List<LocalGovernmentCode> ALL = List.of(MIDORI, SAKURA, MIZUHO);

    private static final LocalDate VOTED = LocalDate.of(2026, 9, 25);
    private static final LocalDate SIGNED = LocalDate.of(2027, 2, 1);
    private static final LocalDate FROM = LocalDate.of(2027, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2032, 3, 31);
    private static final Yen PRICE = new Yen(9_000_000);

    /** The law asks a town about movables of 9 million yen; without amounts nobody is asked. */
    private static final CouncilThresholds ASKED = CouncilThresholds.initial();

    private static final CouncilThresholds NOT_ASKED = new CouncilThresholds(List.of());

    private final CouncilBoard board = new CouncilBoard();

    @Test
    void waitsForEachCouncilByName() {
        board.vote(SAKURA, approved());
        board.vote(MIZUHO, new BudgetVote.NotNeeded("長期継続契約"));
        assertThat(board.waitingForBudget(ALL)).containsExactly(MIDORI);
        assertThat(board.funded(ALL)).containsExactly(SAKURA, MIZUHO);
    }

    @Test
    void stallsOnlyTheBodyWhoseCouncilRejectsTheBudget() {
        fundAll();
        board.vote(SAKURA, new BudgetVote.Rejected(VOTED));
        assertThat(board.funded(ALL)).containsExactly(MIDORI, MIZUHO);
        refuses("budget-missing", () -> board.sign(terms(SAKURA), NOT_ASKED, SIGNED));
        board.sign(terms(MIDORI), NOT_ASKED, SIGNED);
        board.vote(SAKURA, approved());
        board.sign(terms(SAKURA), NOT_ASKED, SIGNED);
        assertThat(board.inForce()).containsExactly(MIDORI, SAKURA);
    }

    @Test
    void letsOnlyTheContractLapseThatItsCouncilRejects() {
        fundAll();
        ALL.forEach(body -> board.sign(terms(body), ASKED, SIGNED));
        board.reject(SAKURA, SIGNED.plusDays(20));
        board.approve(MIDORI, SIGNED.plusDays(20));
        assertThat(state(SAKURA)).contains(new Lapsed(SIGNED.plusDays(20)));
        assertThat(state(MIDORI)).contains(new InForce(SIGNED.plusDays(20)));
        assertThat(state(MIZUHO)).contains(new Provisional(SIGNED));
        assertThat(board.waitingForContractVote()).containsExactly(MIZUHO);
    }

    @Test
    void beginsNoContractBeforeItsVote() {
        fundAll();
        board.sign(terms(MIDORI), ASKED, SIGNED);
        refuses("out-of-order", () -> board.approve(MIDORI, FROM.plusDays(1)));
        refuses("out-of-order", () -> board.postpone(MIDORI, FROM.minusDays(1)));
        board.postpone(MIDORI, FROM.plusDays(1));
        board.approve(MIDORI, FROM.plusDays(1));
        assertThat(board.inForce()).containsExactly(MIDORI);
    }

    /** A town is asked about movables that are estimated at 7 million yen, whatever they cost in the end. */
    @ParameterizedTest
    @CsvSource({
        "MOVABLES, 7000000, 6000000, true",
        "MOVABLES, 6999999, 6999999, false",
        "SERVICES, 9000000, 9000000, false"
    })
    void isProvisionalWhereTheEstimateAsksTheCouncil(Subject subject, long estimate, long price, boolean asked) {
        fundAll();
        board.sign(
                new ContractTerms(MIDORI, BodyClass.TOWN, subject, new Yen(estimate), new Yen(price), FROM, LAST),
                ASKED,
                SIGNED);
        assertThat(state(MIDORI)).contains(asked ? new Provisional(SIGNED) : new InForce(SIGNED));
    }

    @Test
    void costsNoMoreThanWasEstimated() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ContractTerms(
                        MIDORI, BodyClass.TOWN, Subject.LEASE, PRICE, PRICE.plus(new Yen(1)), FROM, FROM));
    }

    @Test
    void warnsOfTheCouncilsThatAreAwaitedAlone() {
        board.vote(MIDORI, approved());
        board.sign(terms(MIDORI), ASKED, SIGNED);
        board.vote(SAKURA, new BudgetVote.NotNeeded("単年度予算"));
        SessionCalendar calendar = new SessionCalendar(
                MIDORI, List.of(new CouncilSession(SIGNED, SIGNED.plusDays(9), SIGNED.plusDays(20))));
        assertThat(board.warnings(ALL, List.of(calendar), FROM, SIGNED))
                .containsExactly(
                        new CouncilWarning.NoSessionKnown(MIZUHO), new CouncilWarning.LastChance(MIDORI, SIGNED));
    }

    @Test
    void takesNoVoteFromBeforeTheSigning() {
        fundAll();
        board.sign(terms(MIDORI), ASKED, SIGNED);
        refuses("out-of-order", () -> board.approve(MIDORI, SIGNED.minusDays(1)));
        refuses("out-of-order", () -> board.reject(MIDORI, SIGNED.minusDays(1)));
        refuses("out-of-order", () -> board.sign(terms(SAKURA), ASKED, FROM.plusDays(1)));
    }

    @Test
    void signsOnceAndCountsOneVote() {
        fundAll();
        board.sign(terms(MIDORI), ASKED, SIGNED);
        refuses("wrong-transition", () -> board.sign(terms(MIDORI), ASKED, SIGNED));
        board.approve(MIDORI, SIGNED);
        refuses("wrong-transition", () -> board.approve(MIDORI, SIGNED));
        refuses("wrong-transition", () -> board.reject(MIDORI, SIGNED));
        refuses("contract-signed", () -> board.vote(MIDORI, new BudgetVote.Rejected(SIGNED)));
    }

    @Test
    void signsAnewAfterALapse() {
        fundAll();
        board.sign(terms(MIDORI), ASKED, SIGNED);
        refuses("wrong-transition", () -> board.setAside(MIDORI));
        board.reject(MIDORI, SIGNED);
        refuses("wrong-transition", () -> board.sign(terms(MIDORI), ASKED, SIGNED.plusDays(1)));
        board.setAside(MIDORI);
        board.sign(terms(MIDORI), ASKED, SIGNED.plusDays(1));
        assertThat(board.past()).hasSize(1);
        assertThat(state(MIDORI)).contains(new Provisional(SIGNED.plusDays(1)));
    }

    @Test
    void doesNotLetTheLastBuyerEndAlone() {
        fundAll();
        ALL.forEach(body -> board.sign(terms(body), NOT_ASKED, SIGNED));
        board.end(MIDORI, FROM);
        board.end(SAKURA, FROM);
        refuses("last-buyer", () -> board.end(MIZUHO, FROM));
        board.endAll(FROM);
        assertThat(state(MIZUHO)).contains(new Ended(FROM));
    }

    @Test
    void endsWhatRunsOrWaitsAndLeavesTheRest() {
        fundAll();
        ALL.forEach(body -> board.sign(terms(body), ASKED, SIGNED));
        board.approve(MIDORI, SIGNED);
        board.reject(SAKURA, SIGNED);
        board.endAll(FROM);
        assertThat(state(MIDORI)).contains(new Ended(FROM));
        assertThat(state(SAKURA)).contains(new Lapsed(SIGNED));
        assertThat(state(MIZUHO)).contains(new Ended(FROM));
    }

    @Test
    void endsNothingThatIsNotInForce() {
        fundAll();
        refuses("wrong-transition", () -> board.end(MIDORI, FROM));
        ALL.forEach(body -> board.sign(terms(body), ASKED, SIGNED));
        refuses("wrong-transition", () -> board.end(MIDORI, FROM));
        board.approve(MIDORI, SIGNED);
        refuses("out-of-order", () -> board.end(MIDORI, SIGNED.minusDays(1)));
    }

    /** The council gave 9,000,000 yen until the end of fiscal year 2031, on 25 September 2026. */
    @ParameterizedTest
    @CsvSource({
        "9000000, 2027-04-01, 2032-03-31, true",
        "9000001, 2027-04-01, 2032-03-31, false",
        "9000000, 2027-04-01, 2032-04-01, false",
        "0, 2028-02-29, 2032-02-29, true"
    })
    void keepsAContractWithinWhatTheCouncilGave(long price, LocalDate from, LocalDate last, boolean within) {
        board.vote(MIDORI, approved());
        ContractTerms terms = new ContractTerms(
                MIDORI, BodyClass.TOWN, Subject.SERVICES, new Yen(9_000_001), new Yen(price), from, last);
        if (within) {
            board.sign(terms, NOT_ASKED, SIGNED);
        } else {
            refuses("beyond-budget", () -> board.sign(terms, NOT_ASKED, SIGNED));
        }
    }

    @Test
    void beginsNoContractBeforeTheBudgetWasVoted() {
        board.vote(MIDORI, new BudgetVote.Approved(FROM.plusDays(1), PRICE, new FiscalYear(2031)));
        refuses("beyond-budget", () -> board.sign(terms(MIDORI), NOT_ASKED, SIGNED));
        board.vote(MIDORI, new BudgetVote.Approved(FROM, PRICE, new FiscalYear(2031)));
        board.sign(terms(MIDORI), NOT_ASKED, SIGNED);
    }

    @Test
    void namesTheFirstEndOfWhatIsInForce() {
        fundAll();
        board.sign(terms(MIDORI), NOT_ASKED, SIGNED);
        board.sign(
                new ContractTerms(SAKURA, BodyClass.TOWN, Subject.SERVICES, PRICE, PRICE, FROM, LAST.minusYears(1)),
                NOT_ASKED,
                SIGNED);
        assertThat(board.firstEnd()).contains(LAST.minusYears(1));
        board.end(SAKURA, FROM);
        assertThat(board.firstEnd()).contains(LAST);
    }

    @Test
    void endsNoEarlierThanItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ContractTerms(
                        MIDORI, BodyClass.TOWN, Subject.LEASE, PRICE, PRICE, FROM, FROM.minusDays(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new ContractTerms(MIDORI, BodyClass.TOWN, Subject.LEASE, PRICE, new Yen(-1), FROM, FROM));
        assertThatIllegalArgumentException().isThrownBy(() -> new BudgetVote.NotNeeded(" "));
    }

    private void fundAll() {
        ALL.forEach(body -> board.vote(body, approved()));
    }

    private Optional<ContractState> state(LocalGovernmentCode body) {
        return board.contract(body).map(CouncilBoard.Contract::state);
    }

    private static BudgetVote approved() {
        return new BudgetVote.Approved(VOTED, PRICE, new FiscalYear(2031));
    }

    private static ContractTerms terms(LocalGovernmentCode body) {
        return new ContractTerms(body, BodyClass.TOWN, Subject.MOVABLES, PRICE, PRICE, FROM, LAST);
    }

    private static void refuses(String type, ThrowingCallable act) {
        assertThatExceptionOfType(Problem.class).isThrownBy(act).returns(type, Problem::type);
    }
}
