package jp.yui.assessment.results;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Reads how many towns stood at each level of one item the year before, in every version, and knows some of them. Where every
 * unknown town must stand at one of the levels told, all of them lie between the lowest and the highest of these; the same for
 * those alone that came between two versions.
 *
 * @param versions who is counted in each version, and how many at each level told
 * @param before where each town truly stood
 */
record MovementAttacker(List<Counted> versions, Map<UUID, Double> before, Set<UUID> known) {

    /** The towns that a version counts, and how many stood at each level that it tells. */
    record Counted(Set<UUID> towns, Map<Double, Integer> at) {}

    private static final double TOP = 5;

    double narrowest() {
        double narrowest = TOP;
        Counted earlier = new Counted(Set.of(), Map.of());
        for (Counted version : versions) {
            narrowest = Math.min(narrowest, Math.min(span(version), span(between(earlier, version))));
            earlier = version;
        }
        return narrowest;
    }

    private static Counted between(Counted earlier, Counted later) {
        Set<UUID> come = new HashSet<>(later.towns());
        come.removeAll(earlier.towns());
        Map<Double, Integer> at = new HashMap<>();
        later.at().forEach((level, count) -> {
            Integer then = earlier.towns().isEmpty()
                    ? Integer.valueOf(0)
                    : earlier.at().get(level);
            if (then != null) {
                at.put(level, count - then);
            }
        });
        return new Counted(come, at);
    }

    private double span(Counted counted) {
        Map<Double, Integer> strangers = new HashMap<>(counted.at());
        Set<UUID> unknown = new HashSet<>(counted.towns());
        for (UUID town : counted.towns()) {
            if (known.contains(town)) {
                unknown.remove(town);
                strangers.computeIfPresent(before.get(town), (level, count) -> count - 1);
            }
        }
        int placed = strangers.values().stream().mapToInt(Integer::intValue).sum();
        if (unknown.isEmpty() || placed < unknown.size()) {
            return TOP;
        }
        TreeSet<Double> levels = new TreeSet<>();
        strangers.forEach((level, count) -> {
            if (count > 0) {
                levels.add(level);
            }
        });
        return levels.last() - levels.first();
    }
}
