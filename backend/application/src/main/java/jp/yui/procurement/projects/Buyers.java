package jp.yui.procurement.projects;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.Yen;
import jp.yui.platform.Problem;
import org.jspecify.annotations.Nullable;

/** Who buys, who stays out and who has left again; and the price per buyer that each has agreed to last. */
final class Buyers {

    private enum Decision {
        JOINS,
        STAYS_OUT,
        LEFT
    }

    private final SortedMap<LocalGovernmentCode, Decision> decisions = new TreeMap<>();
    private final SortedMap<LocalGovernmentCode, Yen> agreed = new TreeMap<>();

    void decide(LocalGovernmentCode body, boolean joins) {
        decisions.put(body, joins ? Decision.JOINS : Decision.STAYS_OUT);
    }

    void leave(LocalGovernmentCode body) {
        decisions.put(body, Decision.LEFT);
    }

    List<LocalGovernmentCode> all() {
        return decisions.keySet().stream().filter(this::contains).toList();
    }

    boolean contains(LocalGovernmentCode body) {
        return decisions.get(body) == Decision.JOINS;
    }

    LocalGovernmentCode require(LocalGovernmentCode body) {
        if (!contains(body)) {
            throw new Problem.Conflict(
                    "not-a-buyer", body + " does not take part in the purchase", Map.of("body", body));
        }
        return body;
    }

    /** The bodies among these that have not said whether they buy. */
    List<LocalGovernmentCode> undecided(Collection<LocalGovernmentCode> bodies) {
        return bodies.stream()
                .filter(body -> !decisions.containsKey(body))
                .sorted()
                .toList();
    }

    /** The body agrees to pay this. */
    void agree(LocalGovernmentCode body, Yen price) {
        agreed.put(body, price);
    }

    @Nullable
    Yen agreed(LocalGovernmentCode body) {
        return agreed.get(body);
    }
}
