package jp.yui.procurement.councils;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import jp.yui.contract.FiscalYear;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.platform.Problem;
import jp.yui.procurement.councils.BudgetVote.Approved;
import jp.yui.procurement.councils.ContractState.Ended;
import jp.yui.procurement.councils.ContractState.InForce;
import jp.yui.procurement.councils.ContractState.Lapsed;
import jp.yui.procurement.councils.ContractState.Provisional;

/**
 * The votes of all councils on one purchase (P8): each line is one body's, and what one council refuses stalls or ends that body's
 * contract and no other.
 */
public final class CouncilBoard {

    private final SortedMap<LocalGovernmentCode, BudgetVote> budgets = new TreeMap<>();
    private final SortedMap<LocalGovernmentCode, Contract> contracts = new TreeMap<>();
    private final List<Contract> past = new ArrayList<>();

    /** A contract and how far it is. */
    public record Contract(ContractTerms terms, ContractState state) {

        private Contract in(ContractState next) {
            return new Contract(terms, next);
        }
    }

    public BudgetVote budget(LocalGovernmentCode body) {
        return budgets.getOrDefault(body, new BudgetVote.Open());
    }

    public Optional<Contract> contract(LocalGovernmentCode body) {
        return Optional.ofNullable(contracts.get(body));
    }

    /** What the council voted on the budget; what it refused it may approve in a later session. */
    public void vote(LocalGovernmentCode body, BudgetVote vote) {
        if (contracts.containsKey(body) && !vote.allows()) {
            throw new Problem.Conflict("contract-signed", body + " has signed on this budget", Map.of("body", body));
        }
        budgets.put(body, vote);
    }

    /** The bodies among these whose budget vote is awaited. */
    public List<LocalGovernmentCode> waitingForBudget(Collection<LocalGovernmentCode> bodies) {
        return of(bodies, body -> budget(body) instanceof BudgetVote.Open);
    }

    /** The bodies among these that may sign as far as their budgets go. */
    public List<LocalGovernmentCode> funded(Collection<LocalGovernmentCode> bodies) {
        return of(bodies, body -> budget(body).allows());
    }

    /** The bodies among these that have not signed. */
    public List<LocalGovernmentCode> unsigned(Collection<LocalGovernmentCode> bodies) {
        return of(bodies, body -> !contracts.containsKey(body));
    }

    /** The bodies whose contract waits for the council. */
    public List<LocalGovernmentCode> waitingForContractVote() {
        return bodiesIn(Provisional.class);
    }

    /** What the calendars say about the votes of these bodies that are awaited, on budgets and contracts, and needed by a day. */
    public List<CouncilWarning> warnings(
            Collection<LocalGovernmentCode> bodies,
            Collection<SessionCalendar> calendars,
            LocalDate needed,
            LocalDate today) {
        SortedSet<LocalGovernmentCode> awaited = new TreeSet<>(waitingForBudget(bodies));
        awaited.addAll(waitingForContractVote());
        List<SessionCalendar> known = awaited.stream()
                .map(body -> SessionCalendar.of(body, calendars))
                .toList();
        return CouncilWarning.of(known, needed, today);
    }

    public List<LocalGovernmentCode> inForce() {
        return bodiesIn(InForce.class);
    }

    /** Signs: in force at once, or provisionally where the thresholds of the day ask the council. */
    public void sign(ContractTerms terms, CouncilThresholds thresholds, LocalDate day) {
        if (contracts.containsKey(terms.body())) {
            throw wrong(terms.body());
        }
        refuseUnlessFunded(terms);
        refuseBefore(day, terms.from());
        contracts.put(
                terms.body(),
                new Contract(terms, thresholds.ask(terms, day) ? new Provisional(day) : new InForce(day)));
    }

    /** The council approved: the contract is in force, and nothing of it lies before the vote. */
    public void approve(LocalGovernmentCode body, LocalDate voted) {
        Contract contract = provisional(body, voted);
        refuseBefore(voted, contract.terms().from());
        contracts.put(body, contract.in(new InForce(voted)));
    }

    /** Lets a contract that waits for its council begin later, because nothing of it may lie before the vote. */
    public void postpone(LocalGovernmentCode body, LocalDate from) {
        Contract contract = provisional(body, from);
        refuseBefore(contract.terms().from(), from);
        contracts.put(body, new Contract(contract.terms().beginning(from), contract.state()));
    }

    /** The council refused: this contract lapses, and no other. */
    public void reject(LocalGovernmentCode body, LocalDate voted) {
        contracts.put(body, provisional(body, voted).in(new Lapsed(voted)));
    }

    /** Ends the contract of one body; the last buyer cannot end alone what all have decided together. */
    public void end(LocalGovernmentCode body, LocalDate day) {
        Contract contract = running(body, day);
        if (bodiesIn(InForce.class).size() + bodiesIn(Provisional.class).size() == 1) {
            throw new Problem.Conflict(
                    "last-buyer", "The last contract is ended by a decision of all", Map.of("body", body));
        }
        contracts.put(body, contract.in(new Ended(day)));
    }

    /** Sets a contract that has lapsed or ended aside, so that the body can sign anew; it stays among the past ones. */
    public void setAside(LocalGovernmentCode body) {
        contract(body).ifPresent(contract -> {
            if (contract.state() instanceof Provisional || contract.state() instanceof InForce) {
                throw wrong(body);
            }
            past.add(contract);
            contracts.remove(body);
        });
    }

    /** Contracts that were set aside for another. */
    public List<Contract> past() {
        return List.copyOf(past);
    }

    /** Ends everything that runs or waits, after all have decided so. */
    public void endAll(LocalDate day) {
        contracts.replaceAll((body, contract) -> switch (contract.state()) {
            case Provisional waiting -> contract.in(new Ended(day));
            case InForce running -> contract.in(new Ended(day));
            case Lapsed lapsed -> contract;
            case Ended ended -> contract;
        });
    }

    /** The first day on which a contract in force ends, which is what a renewal is planned from. */
    public Optional<LocalDate> firstEnd() {
        return inForce().stream()
                .map(contracts::get)
                .map(contract -> contract.terms().last())
                .min(LocalDate::compareTo);
    }

    private void refuseUnlessFunded(ContractTerms terms) {
        BudgetVote vote = budget(terms.body());
        if (!vote.allows()) {
            throw new Problem.Conflict(
                    "budget-missing",
                    "The council of " + terms.body() + " has not given the money",
                    Map.of("body", terms.body()));
        }
        if (vote instanceof Approved approved && !covers(approved, terms)) {
            throw new Problem.Conflict(
                    "beyond-budget",
                    "The council gave " + approved.limit() + " yen until fiscal year " + approved.last(),
                    Map.of("body", terms.body(), "limit", approved.limit(), "last", approved.last()));
        }
    }

    private static boolean covers(Approved approved, ContractTerms terms) {
        return terms.price().compareTo(approved.limit()) <= 0
                && FiscalYear.of(terms.last()).compareTo(approved.last()) <= 0
                && !terms.from().isBefore(approved.voted());
    }

    private Contract provisional(LocalGovernmentCode body, LocalDate voted) {
        Contract contract = contracts.get(body);
        if (contract == null || !(contract.state() instanceof Provisional(LocalDate signed))) {
            throw wrong(body);
        }
        refuseBefore(signed, voted);
        return contract;
    }

    private Contract running(LocalGovernmentCode body, LocalDate day) {
        Contract contract = contracts.get(body);
        if (contract == null || !(contract.state() instanceof InForce(LocalDate since))) {
            throw wrong(body);
        }
        refuseBefore(since, day);
        return contract;
    }

    private List<LocalGovernmentCode> bodiesIn(Class<? extends ContractState> state) {
        return of(
                contracts.keySet(),
                body -> contract(body)
                        .map(Contract::state)
                        .filter(state::isInstance)
                        .isPresent());
    }

    private static List<LocalGovernmentCode> of(
            Collection<LocalGovernmentCode> bodies, Predicate<LocalGovernmentCode> which) {
        return bodies.stream().filter(which).sorted().toList();
    }

    private static void refuseBefore(LocalDate earlier, LocalDate later) {
        if (later.isBefore(earlier)) {
            throw new Problem.Conflict("out-of-order", later + " lies before " + earlier, Map.of("earlier", earlier));
        }
    }

    private Problem wrong(LocalGovernmentCode body) {
        String state =
                contract(body).map(contract -> contract.state().toString()).orElse("not signed");
        return new Problem.Conflict(
                "wrong-transition", "The contract of " + body + " is " + state, Map.of("body", body));
    }
}
