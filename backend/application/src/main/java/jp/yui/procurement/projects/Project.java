package jp.yui.procurement.projects;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.Yen;
import jp.yui.platform.Problem;
import jp.yui.procurement.consortia.Acting;
import jp.yui.procurement.consortia.Consortium;
import jp.yui.procurement.consortia.LeavingPolicy;
import jp.yui.procurement.consortia.LeavingPolicy.Duty;
import jp.yui.procurement.consortia.LeavingPolicy.Point;
import jp.yui.procurement.consortia.Matter;
import jp.yui.procurement.consortia.Standing;
import jp.yui.procurement.consortia.VoteId;
import jp.yui.procurement.councils.BudgetVote;
import jp.yui.procurement.councils.ContractTerms;
import jp.yui.procurement.councils.CouncilBoard;
import jp.yui.procurement.councils.CouncilThresholds;
import jp.yui.procurement.councils.CouncilWarning;
import jp.yui.procurement.councils.SessionCalendar;
import jp.yui.procurement.projects.TieredPrice.Tier;
import org.jspecify.annotations.Nullable;

/**
 * A joint purchase as a machine of stages with gates. {@link Act} says who may do what in which stage, {@link Gate} what is missing
 * before the next one. What one town's council or wish decides moves that town alone; what concerns all needs a vote of the
 * consortium.
 */
final class Project {

    private final ProjectId id;
    private final Consortium consortium;
    private final Policies policies;
    private final SortedSet<LocalGovernmentCode> answered = new TreeSet<>();
    private final List<RequirementMatrix> matrices = new ArrayList<>(List.of(new RequirementMatrix()));
    private final List<RfiAnswer> prices = new ArrayList<>();
    private final Commitments commitments;
    private final List<Reason> reasons = new ArrayList<>();
    private final List<ProjectEvent> events = new ArrayList<>();
    private Stage stage = Stage.SURVEY;
    private @Nullable LocalDate due;
    private boolean decidedToBuy;
    private boolean settled;
    private Tender tender = new Tender(1);
    private boolean renewalPlanned;
    private @Nullable ProjectId successor;

    private Project(ProjectId id, Consortium consortium, Policies policies, LocalDate surveyUntil) {
        this.id = id;
        this.consortium = consortium;
        this.policies = policies;
        this.commitments = new Commitments(policies.contractor(), policies.reconsent());
        this.due = surveyUntil;
    }

    /** Why something was extended, failed or cancelled, in the coordinator's words. */
    record Reason(Stage stage, LocalDate day, String words) {

        Reason {
            if (words.isBlank()) {
                throw new IllegalArgumentException("Somebody will ask why");
            }
        }
    }

    /** The coordinator calls for a purchase; the survey is open until the end of a day. */
    static Project call(ProjectId id, Consortium consortium, Policies policies, LocalDate surveyUntil, Acting by) {
        Project project = new Project(id, consortium, policies, surveyUntil);
        project.require(Act.PASS_GATE, by);
        if (surveyUntil.isBefore(by.day())) {
            throw new IllegalArgumentException("A survey ends on " + surveyUntil + ", before it begins");
        }
        project.events.add(new ProjectEvent.StageBegun(id, Stage.SURVEY, by.day()));
        return project;
    }

    ProjectId id() {
        return id;
    }

    Stage stage() {
        return stage;
    }

    /** As what the body takes part; a body outside of the consortium does not learn that there is a purchase. */
    Part part(LocalGovernmentCode body, LocalDate day) {
        Standing standing = consortium
                .standing(body, day)
                .orElseThrow(() -> new Problem.NotFound("project-not-found", "No such purchase"));
        if (consortium.coordinator(day).equals(body)) {
            return Part.COORDINATOR;
        }
        return switch (standing) {
            case MEMBER -> commitments.buyers().contains(body) ? Part.BUYER : Part.MEMBER;
            case ASSOCIATE -> Part.ASSOCIATE;
            case OBSERVER -> Part.OBSERVER;
        };
    }

    /** Refuses what this part never does, then what cannot be done in this stage. */
    void require(Act act, Acting by) {
        Part part = part(by.body(), by.day());
        consortium.requireActing(by);
        if (!act.isFor(part)) {
            throw new Problem.Forbidden(by.body() + " may not " + act + " as " + part);
        }
        if (!act.fits(stage)) {
            throw new Problem.Conflict(
                    "wrong-stage", act + " is not possible in stage " + stage, Map.of("stage", stage));
        }
    }

    /** What somebody may do now. */
    Set<Act> possible(Acting by) {
        Part part = part(by.body(), by.day());
        return Arrays.stream(Act.values())
                .filter(act -> act.isFor(part) && act.fits(stage))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Act.class)));
    }

    /** What the gate of this stage still waits for. */
    List<Missing> missing(LocalDate day) {
        return Gate.missing(facts(day));
    }

    /** Goes on to the next stage, if nothing is missing. */
    void passGate(Acting by) {
        require(Act.PASS_GATE, by);
        List<Missing> missing = missing(by.day());
        if (!missing.isEmpty()) {
            throw new Problem.Conflict("gate-closed", "Something is missing", Map.of("missing", missing));
        }
        Stage next = stage.next().orElseThrow();
        if (next == Stage.NOTICE) {
            requirements().freeze(by.day());
        }
        enter(next, by.day());
    }

    /** Gives this stage more time. */
    void extend(Acting by, LocalDate until, String why) {
        require(Act.EXTEND, by);
        if (until.isBefore(by.day()) || (due != null && !until.isAfter(due))) {
            throw new Problem.Unprocessable("not-longer", "An extension gives more time", Map.of("until", until));
        }
        reasons.add(new Reason(stage, by.day(), why));
        due = until;
        events.add(new ProjectEvent.StageExtended(id, stage, until, by.day()));
    }

    void answerSurvey(Acting by) {
        require(Act.ANSWER_SURVEY, by);
        answered.add(by.body());
    }

    void decideToBuy(Acting by, VoteId vote) {
        require(Act.DECIDE_TO_BUY, by);
        consortium.carryOut(vote, Matter.PROJECT, by.day());
        decidedToBuy = true;
    }

    void writeRequirement(Acting by, String code, String text) {
        require(Act.WRITE_REQUIREMENTS, by);
        requirements().write(code, text);
        settled = false;
    }

    void rateRequirement(Acting by, String code, Level level) {
        require(Act.RATE_REQUIREMENTS, by);
        requirements().rate(code, by.body(), level);
        settled = false;
    }

    void priceDissent(Acting by, String code, LocalGovernmentCode body, Yen cost) {
        require(Act.WRITE_REQUIREMENTS, by);
        requirements().price(code, body, cost);
    }

    /** The consortium has voted on the requirements as they are now; another change needs another vote. */
    void settleRequirements(Acting by, VoteId vote) {
        require(Act.SETTLE_REQUIREMENTS, by);
        consortium.carryOut(vote, Matter.SPECIFICATION, by.day());
        settled = true;
    }

    void recordPrices(Acting by, RfiAnswer answer) {
        require(Act.RECORD_PRICES, by);
        prices.add(answer);
    }

    void decideParticipation(Acting by, boolean joins) {
        require(Act.DECIDE_PARTICIPATION, by);
        commitments.buyers().decide(by.body(), joins);
    }

    /** What the council of the body voted on its budget; it moves that body alone. */
    void reportBudget(Acting by, BudgetVote vote) {
        require(Act.REPORT_BUDGET, by);
        board().vote(commitments.buyers().require(by.body()), vote);
    }

    void planTender(Acting by, TenderDates dates) {
        require(Act.PLAN_TENDER, by);
        tender.plan(dates);
    }

    void correctTender(Acting by, TenderDates dates, OffsetDateTime now) {
        require(Act.CORRECT_TENDER, by);
        tender.correct(dates, now);
    }

    void openBids(Acting by, Collection<Acting> openers, OffsetDateTime now, int bids) {
        require(Act.OPEN_BIDS, by);
        openers.forEach(consortium::requireActing);
        tender.open(openers, now, bids);
    }

    /** 不調: nobody bid, all were above the ceiling, or the chosen vendor withdrew. */
    void failTender(Acting by, String why) {
        require(Act.FAIL_TENDER, by);
        reasons.add(new Reason(stage, by.day(), why));
        commitments.dropAward();
        enter(Stage.TENDER_FAILED, by.day());
    }

    /** 再公告 with the same requirements. */
    void tenderAgain(Acting by, TenderDates dates) {
        require(Act.TENDER_AGAIN, by);
        if (dates.notice().toLocalDate().isBefore(by.day())) {
            throw new Problem.Conflict("dates-passed", "The notice lies behind", Map.of("notice", dates.notice()));
        }
        tender = new Tender(tender.round() + 1);
        tender.plan(dates);
        enter(Stage.NOTICE, by.day());
    }

    /** Back to the requirements after a failed tender; the ones that were tendered stay as they were. */
    void rework(Acting by) {
        require(Act.REWORK, by);
        matrices.add(requirements().reworked());
        settled = false;
        tender = new Tender(tender.round() + 1);
        enter(Stage.SPECIFICATION, by.day());
    }

    void evaluate(Acting by, String recommended) {
        require(Act.EVALUATE, by);
        tender.recommend(recommended);
    }

    /** Gives the award that the consortium has voted for; who buys has agreed to the price of today's number of buyers. */
    void giveAward(Acting by, Award award, VoteId vote) {
        require(Act.GIVE_AWARD, by);
        tender.refuseUnlessDue(award);
        award.requirePrice(remaining().size());
        consortium.carryOut(vote, Matter.AWARD, by.day());
        tender.give(award);
        commitments.take(award);
        events.add(new ProjectEvent.AwardGiven(id, by.day()));
    }

    /** The vendor quotes a number of buyers for which there was no price. */
    void amendPrices(Acting by, Tier tier) {
        require(Act.AMEND_PRICES, by);
        commitments.amend(tier);
    }

    /** A buyer agrees to what it would pay now that fewer buy. */
    void consent(Acting by) {
        require(Act.CONSENT, by);
        LocalGovernmentCode body = commitments.buyers().require(by.body());
        commitments.buyers().agree(body, commitments.requirePrice(remaining().size()));
    }

    /** Signs for the own body, at a price that was quoted for as many as buy now and that the body has agreed to. */
    void sign(Acting by, ContractTerms terms, CouncilThresholds thresholds) {
        require(Act.SIGN, by);
        if (!terms.body().equals(by.body())
                || !commitments.signers(consortium.coordinator(by.day())).contains(by.body())) {
            throw new Problem.Forbidden("not-the-contractor", by.body() + " does not sign this contract");
        }
        commitments.requirePrice(remaining().size());
        if (commitments.waitingForConsent().contains(by.body())) {
            throw new Problem.Conflict(
                    "consent-missing", "The price has risen; consent first", Map.of("body", by.body()));
        }
        board().sign(terms, thresholds, by.day());
        events.add(new ProjectEvent.ContractSigned(id, by.body(), by.day()));
    }

    /** What the council of the body voted on its contract: in force, or lapsed without touching another. */
    void reportContractVote(Acting by, boolean approved, LocalDate voted) {
        require(Act.REPORT_CONTRACT_VOTE, by);
        if (approved) {
            board().approve(by.body(), voted);
        } else {
            board().reject(by.body(), voted);
            events.add(new ProjectEvent.ContractLapsed(id, by.body(), by.day()));
        }
    }

    void postponeContract(Acting by, LocalDate from) {
        require(Act.REPORT_CONTRACT_VOTE, by);
        board().postpone(by.body(), from);
    }

    void goLive(Acting by) {
        require(Act.GO_LIVE, by);
        if (!commitments.using().contains(by.body())) {
            throw new Problem.Conflict(
                    "no-contract", "Nothing is in force for " + by.body(), Map.of("body", by.body()));
        }
        commitments.live().add(by.body());
    }

    /** A member joins after the award, or comes back after its council refused, at the price of one more buyer; beyond the last tier somebody asks the vendor first. */
    void joinLate(Acting by) {
        require(Act.JOIN_LATE, by);
        if (remaining().contains(by.body())) {
            throw new Problem.Conflict("already-a-buyer", by.body() + " takes part already", Map.of("body", by.body()));
        }
        Yen price = commitments.requirePrice(remaining().size() + 1);
        board().setAside(by.body());
        commitments.buyers().decide(by.body(), true);
        commitments.buyers().agree(by.body(), price);
        events.add(new ProjectEvent.BuyerJoined(id, by.body(), by.day()));
    }

    /** A buyer without a contract leaves; what has to be done follows from how far the purchase is. */
    Set<Duty> leave(Acting by) {
        require(Act.LEAVE, by);
        LocalGovernmentCode body = commitments.buyers().require(by.body());
        if (!commitments.isFree(body)) {
            throw new Problem.Conflict("contract-signed", "A contract is ended, not left", Map.of("body", body));
        }
        commitments.buyers().leave(body);
        settleWithout(body, by.day());
        events.add(new ProjectEvent.BuyerLeft(id, body, by.day()));
        return LeavingPolicy.duties(policies.contractor(), point(by.day()));
    }

    /** Ends the contract of one buyer; the last buyer cannot end alone. */
    Set<Duty> endContract(Acting by) {
        require(Act.END_CONTRACT, by);
        board().end(by.body(), by.day());
        settleWithout(by.body(), by.day());
        events.add(new ProjectEvent.ContractEnded(id, by.body(), by.day()));
        return LeavingPolicy.duties(policies.contractor(), stage.point());
    }

    /** Ends everything, as all have decided. */
    void endAllContracts(Acting by, VoteId vote) {
        require(Act.END_ALL_CONTRACTS, by);
        consortium.carryOut(vote, Matter.TERMINATION, by.day());
        board().endAll(by.day());
        enter(Stage.FINISHED, by.day());
    }

    void planRenewal(Acting by) {
        require(Act.PLAN_RENEWAL, by);
        LocalDate begins = renewalBegins().orElse(by.day());
        if (by.day().isBefore(begins)) {
            throw new Problem.Conflict(
                    "too-early", "Renewal is planned from " + begins + " on", Map.of("from", begins));
        }
        renewalPlanned = true;
    }

    void nameSuccessor(Acting by, ProjectId next) {
        require(Act.NAME_SUCCESSOR, by);
        if (next.equals(id)) {
            throw new IllegalArgumentException("A purchase does not follow itself");
        }
        successor = next;
    }

    void cancel(Acting by, String why) {
        require(Act.CANCEL, by);
        reasons.add(new Reason(stage, by.day(), why));
        enter(Stage.CANCELLED, by.day());
    }

    RequirementMatrix requirements() {
        return matrices.getLast();
    }

    /** Every version of the requirements, the tendered ones as they were. */
    List<RequirementMatrix> allRequirements() {
        return List.copyOf(matrices);
    }

    CouncilBoard board() {
        return commitments.board();
    }

    List<Reason> reasons() {
        return List.copyOf(reasons);
    }

    List<ProjectEvent> events() {
        return List.copyOf(events);
    }

    List<LocalGovernmentCode> buyers() {
        return commitments.buyers().all();
    }

    /** The buyers that are left: their number makes the price. */
    List<LocalGovernmentCode> remaining() {
        return commitments.remaining();
    }

    /** What each buyer pays over the whole term at today's number of buyers. */
    Optional<Yen> price() {
        return commitments.price();
    }

    /** From which day on a renewal is planned, once a contract is in force. */
    Optional<LocalDate> renewalBegins() {
        return board().firstEnd().map(policies.renewal()::begins);
    }

    /** What the calendars of the councils say about the votes that the buyers still need by a day. */
    List<CouncilWarning> councilWarnings(Collection<SessionCalendar> calendars, LocalDate needed, LocalDate today) {
        return board().warnings(remaining(), calendars, needed, today);
    }

    /** Everything that the gates look at. */
    Gate.Facts facts(LocalDate day) {
        return new Gate.Facts(
                stage,
                day,
                consortium.coordinator(day),
                consortium.members(day),
                policies.openCouncils(),
                due,
                answered,
                decidedToBuy,
                requirements(),
                settled,
                prices,
                commitments,
                tender,
                renewalPlanned,
                successor != null);
    }

    /** After the deadline a notice cannot be corrected any more; the bids that are in hand have prices for fewer. */
    private Point point(LocalDate day) {
        return stage == Stage.NOTICE && !tender.takesBids(day) ? Point.AFTER_AWARD : stage.point();
    }

    private void enter(Stage next, LocalDate day) {
        stage = next;
        due = null;
        events.add(new ProjectEvent.StageBegun(id, next, day));
    }

    /** Those that stay see that something has changed for them: the matrix, the notice or the price. */
    private void settleWithout(LocalGovernmentCode body, LocalDate day) {
        switch (point(day)) {
            case BEFORE_NOTICE -> requirements().dropUnlessFrozen(body);
            case AFTER_NOTICE -> tender.needsCorrection();
            case AFTER_AWARD, AFTER_CONTRACT -> commitments.live().remove(body);
        }
    }
}
