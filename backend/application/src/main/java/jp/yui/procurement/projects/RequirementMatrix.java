package jp.yui.procurement.projects;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.Yen;
import jp.yui.platform.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The common requirements with each town's vote (P4). The level of an item is what most want; who wants more sees what that would
 * cost, and it is not in the common specification. With the notice nothing of it changes any more.
 */
final class RequirementMatrix {

    private final int version;
    private final SortedMap<String, Requirement> requirements;
    private @Nullable LocalDate frozen;

    RequirementMatrix() {
        this(1, new TreeMap<>());
    }

    private RequirementMatrix(int version, SortedMap<String, Requirement> requirements) {
        this.version = version;
        this.requirements = requirements;
    }

    /** One item, who wants it how much, and what wanting more costs. */
    private record Requirement(
            String text, SortedMap<LocalGovernmentCode, Level> ratings, SortedMap<LocalGovernmentCode, Yen> costs) {

        private Requirement(String text) {
            this(text, new TreeMap<>(), new TreeMap<>());
        }

        private Requirement copy() {
            return new Requirement(text, new TreeMap<>(ratings), new TreeMap<>(costs));
        }
    }

    /**
     * A town that wants another level than the common one.
     *
     * @param cost what it would cost to give the town what it wants alone; null as long as nobody has said
     */
    record Dissent(
            String requirement,
            LocalGovernmentCode body,
            Level wants,
            Level agreed,
            @Nullable Yen cost) {

        /** Only who wants more asks for something that costs. */
        boolean wantsMore() {
            return wants.compareTo(agreed) > 0;
        }
    }

    int version() {
        return version;
    }

    @Nullable
    LocalDate frozen() {
        return frozen;
    }

    /** Writes a new item, or the item anew: then the votes on it fall, for they were given on other words. */
    void write(String code, String text) {
        refuseIfFrozen();
        if (code.isBlank() || text.isBlank()) {
            throw new IllegalArgumentException("A requirement has a code and words");
        }
        requirements.put(code, new Requirement(text));
    }

    void rate(String code, LocalGovernmentCode body, Level level) {
        refuseIfFrozen();
        Requirement requirement = requirement(code);
        requirement.ratings().put(body, level);
        requirement.costs().remove(body);
    }

    /** Says what it would cost to give a town more than the common level. */
    void price(String code, LocalGovernmentCode body, Yen cost) {
        refuseIfFrozen();
        boolean asks = dissents().stream()
                .anyMatch(dissent ->
                        dissent.requirement().equals(code) && dissent.body().equals(body) && dissent.wantsMore());
        if (!asks || cost.value() < 0) {
            throw new Problem.Unprocessable(
                    "no-dissent", body + " does not want more of " + code + " than the others", Map.of("body", body));
        }
        requirement(code).costs().put(body, cost);
    }

    /** The votes of a body that left count no more, unless they were tendered already. */
    void dropUnlessFrozen(LocalGovernmentCode body) {
        if (frozen != null) {
            return;
        }
        requirements.values().forEach(requirement -> requirement.ratings().remove(body));
    }

    void freeze(LocalDate day) {
        refuseIfFrozen();
        frozen = day;
    }

    /** The next version, to be worked on after a failed tender; the frozen one stays as it was. */
    RequirementMatrix reworked() {
        SortedMap<String, Requirement> copies = new TreeMap<>();
        requirements.forEach((code, requirement) -> copies.put(code, requirement.copy()));
        return new RequirementMatrix(version + 1, copies);
    }

    Level agreed(String code) {
        return AgreedLevelPolicy.of(requirement(code).ratings().values());
    }

    /** The items that the specification asks for at this level. */
    List<String> agreedAt(Level level) {
        return requirements.keySet().stream()
                .filter(code -> agreed(code) == level)
                .toList();
    }

    /** Every vote for another level than the common one, by item and town. */
    List<Dissent> dissents() {
        List<Dissent> dissents = new ArrayList<>();
        requirements.forEach((code, requirement) -> dissents.addAll(dissents(code, requirement)));
        return dissents;
    }

    /** What the wishes of a town beyond the common level would cost, as far as they are priced. */
    Yen costOfDissent(LocalGovernmentCode body) {
        return dissents().stream()
                .filter(dissent -> dissent.body().equals(body) && dissent.wantsMore())
                .map(Dissent::cost)
                .filter(cost -> cost != null)
                .reduce(Yen.ZERO, Yen::plus);
    }

    /** The bodies among these that have not voted on every item. */
    List<LocalGovernmentCode> waitingFor(Collection<LocalGovernmentCode> bodies) {
        return bodies.stream()
                .filter(body -> requirements.values().stream()
                        .anyMatch(requirement -> !requirement.ratings().containsKey(body)))
                .sorted()
                .toList();
    }

    boolean hasUnpricedDissent() {
        return dissents().stream().anyMatch(dissent -> dissent.wantsMore() && dissent.cost() == null);
    }

    private static List<Dissent> dissents(String code, Requirement requirement) {
        Level agreed = AgreedLevelPolicy.of(requirement.ratings().values());
        return requirement.ratings().entrySet().stream()
                .filter(rating -> rating.getValue() != agreed)
                .map(rating -> new Dissent(
                        code,
                        rating.getKey(),
                        rating.getValue(),
                        agreed,
                        requirement.costs().get(rating.getKey())))
                .toList();
    }

    private Requirement requirement(String code) {
        Requirement requirement = requirements.get(code);
        if (requirement == null) {
            throw new Problem.NotFound("requirement-not-found", "No such requirement: " + code);
        }
        return requirement;
    }

    private void refuseIfFrozen() {
        if (frozen != null) {
            throw new Problem.Conflict("frozen", "The requirements stand since the notice", Map.of("since", frozen));
        }
    }
}
