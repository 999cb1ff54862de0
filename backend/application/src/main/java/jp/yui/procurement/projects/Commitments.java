package jp.yui.procurement.projects;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.Yen;
import jp.yui.platform.Problem;
import jp.yui.procurement.consortia.Contractor;
import jp.yui.procurement.councils.BudgetVote;
import jp.yui.procurement.councils.ContractState;
import jp.yui.procurement.councils.CouncilBoard;
import jp.yui.procurement.projects.TieredPrice.Tier;
import org.jspecify.annotations.Nullable;

/** What the buyers have bound themselves to: who still buys, at which price by their number, who signs and who uses. */
final class Commitments {

    private final Contractor contractor;
    private final ReconsentPolicy reconsent;
    private final Buyers buyers = new Buyers();
    private final CouncilBoard board = new CouncilBoard();
    private final SortedSet<LocalGovernmentCode> live = new TreeSet<>();
    private @Nullable Award award;

    Commitments(Contractor contractor, ReconsentPolicy reconsent) {
        this.contractor = contractor;
        this.reconsent = reconsent;
    }

    Buyers buyers() {
        return buyers;
    }

    CouncilBoard board() {
        return board;
    }

    SortedSet<LocalGovernmentCode> live() {
        return live;
    }

    /** The buyers whose budget was not refused and whose contract has neither lapsed nor ended: their number makes the price. */
    List<LocalGovernmentCode> remaining() {
        return buyers.all().stream()
                .filter(body -> !(board.budget(body) instanceof BudgetVote.Rejected))
                .filter(body -> !isOver(body))
                .toList();
    }

    /** What each buyer pays over the whole term at today's number of buyers; nothing before the award or between tiers. */
    Optional<Yen> price() {
        return price(remaining().size());
    }

    /** The same for another number of buyers, refused where nothing was quoted. */
    Yen requirePrice(int number) {
        return awarded().requirePrice(number);
    }

    /** Takes the award, which has a price for as many as buy now; they have agreed to it. */
    void take(Award given) {
        award = given;
        Yen price = requirePrice(remaining().size());
        remaining().forEach(body -> buyers.agree(body, price));
    }

    /** Takes a price that the vendor quoted later. */
    void amend(Tier tier) {
        award = awarded().with(tier);
    }

    /** The tender failed after all. */
    void dropAward() {
        award = null;
    }

    /** The buyers without a contract whose price has risen by more than agreed since they agreed to it. */
    List<LocalGovernmentCode> waitingForConsent() {
        return price().map(this::askedAnew).orElse(List.of());
    }

    /** Who signs with the vendor: each that is funded, or the lead alone. */
    List<LocalGovernmentCode> signers(LocalGovernmentCode lead) {
        return switch (contractor) {
            case EACH_MEMBER -> board.funded(remaining());
            case LEAD, ITSELF ->
                board.funded(remaining()).stream().filter(lead::equals).toList();
        };
    }

    /** Who may use what is bought: those in whose name, or for whom, a contract is in force. */
    List<LocalGovernmentCode> using() {
        return switch (contractor) {
            case EACH_MEMBER -> board.inForce();
            case LEAD, ITSELF -> board.inForce().isEmpty() ? List.of() : board.funded(remaining());
        };
    }

    /** Whether the body has no contract that binds it or waits for its council. */
    boolean isFree(LocalGovernmentCode body) {
        return board.contract(body).isEmpty() || isOver(body);
    }

    private Award awarded() {
        if (award == null) {
            throw new Problem.Conflict("not-awarded", "There is no award yet", Map.of());
        }
        return award;
    }

    private Optional<Yen> price(int number) {
        return award == null ? Optional.empty() : award.perBuyer(number);
    }

    private List<LocalGovernmentCode> askedAnew(Yen now) {
        return board.unsigned(remaining()).stream()
                .filter(body -> asks(buyers.agreed(body), now))
                .toList();
    }

    private boolean asks(@Nullable Yen before, Yen now) {
        return before == null || reconsent.asks(before, now);
    }

    private boolean isOver(LocalGovernmentCode body) {
        return board.contract(body)
                .map(contract -> switch (contract.state()) {
                    case ContractState.Provisional waiting -> false;
                    case ContractState.InForce running -> false;
                    case ContractState.Lapsed lapsed -> true;
                    case ContractState.Ended ended -> true;
                })
                .orElse(false);
    }
}
