package jp.yui.assessment.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.yui.assessment.results.JointAttacker.Told;
import jp.yui.assessment.results.JointAttacker.Town;
import jp.yui.assessment.results.MovementAttacker.Counted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quartiles, means and movements of all groups and versions against each town's level, all of them together (04 §5). */
class JointAttackTests {

    private static final double ROOM = 1.5 - 1e-9; // sums of doubles
    private static final List<Double> SCALE = List.of(0.0, 0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 5.0);
    private static final List<String> CLASSES = List.of("0-4999", "5000-9999", "10000-29999");
    private static final String BEFORE =
            "(array[0, 0.5, 1, 1.5, 2])[1 + abs(hashtext(n || 'b' || o || '%1$s')) %% %2$d]";
    private static final String NOW =
            "(array[0, 0.5, 1, 1.5, 2, 3, 4])[1 + abs(hashtext(n || 'b' || o || '%1$s')) %% %2$d + (abs(hashtext(n || 'm' || o)) %% 3) / 2]";

    private static final String MEMBERS = """
            select s.serial, x.group_code, x.submission_id, m.snapshot_id || m.part, o.tenant_id, o.audience_tenant_id
              from assessment.snapshot s
              join lateral assessment.members(s.id) x on true
              join assessment.snapshot_member m on m.submission_id = x.submission_id
              join assessment.submission o on o.id = x.submission_id
             where s.fiscal_year = :year order by s.serial
            """;
    private static final String CELLS = """
            select s.serial, c.group_code, c.measure, c.mean::double precision, c.q1::double precision, c.median::double precision,
                   c.q3::double precision
              from assessment.snapshot s join assessment.snapshot_cell c on c.snapshot_id = s.id
             where s.fiscal_year = :year and c.mean is not null order by s.serial
            """;
    private static final String MOVEMENTS = """
            select s.serial, m.group_code, m.item_code, m.level::double precision, m.n
              from assessment.snapshot s join assessment.snapshot_movement m on m.snapshot_id = s.id
             where s.fiscal_year = :year order by s.serial
            """;
    private static final String LEVELS = """
            select m.submission_id, m.measure, m.level::double precision
              from assessment.submission s join assessment.submitted_mean m on m.submission_id = s.id
             where s.fiscal_year = :year
            """;
    private static final String MOVED = """
            select s.id, i.dimension_code, i.item_code, i.weight, l.level::double precision, b.level::double precision
              from assessment.submission s
              join assessment.submitted_level l on l.submission_id = s.id
              join assessment.framework_item i on i.framework_code = s.framework_code and i.item_code = l.item_code
              left join assessment.submission e on e.tenant_id = s.tenant_id and e.fiscal_year = s.fiscal_year - 1
              left join assessment.submitted_level b on b.submission_id = e.id and b.item_code = l.item_code
             where s.fiscal_year = :year
            """;

    /** What a town answered to an item, and the year before. */
    private record Item(
            String dimension,
            String item,
            double weight,
            double now,
            @Nullable Double before) {}

    private record Group(int serial, String code) {}

    private record Place(String group, String item, double level) {}

    private final Map<Group, Set<UUID>> members = new LinkedHashMap<>();
    private final Map<UUID, String> batches = new LinkedHashMap<>();
    private final Map<UUID, Set<UUID>> knows = new LinkedHashMap<>();
    private final Map<UUID, List<Item>> items = new HashMap<>();
    private final Map<UUID, Map<String, Double>> levels = new HashMap<>();
    private final Map<Integer, Map<Place, Integer>> movements = new LinkedHashMap<>();

    @ParameterizedTest
    @ValueSource(ints = {11, 12, 13, 14})
    void tellsNoTownsLevelFromQuartilesMeansAndMovementsTogether(int seed) throws SQLException {
        Field field = history(seed);
        read(field);
        Map<String, List<Told>> told = told(field);
        assertThat(told.values().stream().flatMap(List::stream).filter(cell -> cell.quartiles() != null))
                .isNotEmpty();
        for (String measure : List.of("ALL", "D1", "D5")) {
            List<Town> towns =
                    batches.keySet().stream().map(town -> town(town, measure)).toList();
            for (Set<UUID> known : parties()) {
                assertThat(new JointAttacker(towns, told.get(measure), known).narrowest())
                        .as(measure + " to one who knows " + known.size())
                        .isGreaterThanOrEqualTo(ROOM);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 12, 13, 14})
    void tellsNobodysPlaceTheYearBefore(int seed) throws SQLException {
        read(history(seed));
        assertThat(movements).isNotEmpty();
        Set<String> told = movements.values().stream()
                .flatMap(places -> places.keySet().stream())
                .map(Place::item)
                .collect(Collectors.toSet());
        assertThat(told).hasSizeGreaterThan(10);
        for (String group : CLASSES) {
            for (String item : told) {
                for (Set<UUID> known : parties()) {
                    assertThat(new MovementAttacker(versions(group, item), before(item), known).narrowest())
                            .as(group + " " + item)
                            .isGreaterThanOrEqualTo(ROOM);
                }
            }
        }
    }

    @Test
    void findsThoseThatAnOwnerDoesNotKnowFromQuartiles() {
        List<Town> towns = towns(0.2, 0.3, 0.5, 0.6, 0.9, 1.0, 1.2, 1.3, 2.9, 4.0);
        Set<UUID> all = towns.stream().map(Town::id).collect(Collectors.toSet());
        Told cell = new Told(all, 1.29, all, new double[] {0.525, 0.95, 1.275});
        assertThat(new JointAttacker(towns, List.of(cell), Set.of()).narrowest())
                .isGreaterThan(ROOM);
        Set<UUID> known =
                Stream.of(0, 1, 7, 8, 9).map(index -> towns.get(index).id()).collect(Collectors.toSet());
        Told meanOnly = new Told(all, 1.29, all, null);
        assertThat(new JointAttacker(towns, List.of(meanOnly), known).narrowest())
                .isGreaterThan(ROOM);
        assertThat(new JointAttacker(towns, List.of(cell), known).narrowest()).isLessThan(ROOM);
    }

    @Test
    void findsThatMovementsUseUpAMeanNearZero() {
        List<Town> towns = IntStream.range(0, 12)
                .mapToObj(i -> new Town(UUID.randomUUID(), "first", i < 6 ? 0 : 0.5, i < 6 ? 0 : 0.5, 5))
                .toList();
        Set<UUID> all = towns.stream().map(Town::id).collect(Collectors.toSet());
        assertThat(new JointAttacker(towns, List.of(new Told(all, 0.25, all, null)), Set.of()).narrowest())
                .isLessThan(ROOM);
    }

    @Test
    void findsThatAllWhoCameBetweenTwoVersionsStoodAtOneLevel() {
        Set<UUID> first = ids(14);
        Set<UUID> then = new HashSet<>(first);
        then.addAll(ids(3));
        Map<UUID, Double> before = then.stream().collect(Collectors.toMap(town -> town, town -> 1.0));
        var attacker = new MovementAttacker(
                List.of(new Counted(first, Map.of(1.0, 7)), new Counted(then, Map.of(1.0, 10))), before, Set.of());
        assertThat(attacker.narrowest()).isZero();
    }

    @Test
    void findsThatEverybodyStoodAtTheLevelsTold() {
        Set<UUID> towns = ids(14);
        var attacker = new MovementAttacker(List.of(new Counted(towns, Map.of(0.0, 7, 1.0, 7))), Map.of(), Set.of());
        assertThat(attacker.narrowest()).isEqualTo(1);
    }

    private static List<Town> towns(double... levels) {
        return Arrays.stream(levels)
                .mapToObj(level -> new Town(UUID.randomUUID(), "first", level, 0, 5))
                .toList();
    }

    private static Set<UUID> ids(int count) {
        return Stream.generate(UUID::randomUUID).limit(count).collect(Collectors.toSet());
    }

    /** A first round of many towns and three of a few, nearly all with the year before; a snapshot after each. */
    private static Field history(int seed) throws SQLException {
        Random random = new Random(seed);
        Field field = new Field();
        List<UUID> prefectures = Stream.generate(UUID::randomUUID).limit(4).toList();
        int towns = 0;
        for (int round = 0; round < 3; round++) {
            for (String group : CLASSES) {
                for (UUID prefecture : prefectures) {
                    int count = round == 0 ? 3 + random.nextInt(6) : random.nextInt(3);
                    int spread = 2 + (seed + CLASSES.indexOf(group)) % 4;
                    field.before(towns, count, group, prefecture, BEFORE.formatted(seed, spread));
                    field.submit(count, group, prefecture, NOW.formatted(seed, spread));
                    towns += count;
                }
            }
            field.snapshot();
        }
        return field;
    }

    private void read(Field field) throws SQLException {
        for (List<@Nullable Object> row : field.read(MEMBERS)) {
            UUID town = (UUID) row.get(2);
            members.computeIfAbsent(new Group((Integer) row.get(0), (String) row.get(1)), _ -> new HashSet<>())
                    .add(town);
            batches.put(town, (String) row.get(3));
            knows.computeIfAbsent((UUID) row.get(4), _ -> new HashSet<>()).add(town);
            knows.computeIfAbsent((UUID) row.get(5), _ -> new HashSet<>()).add(town);
        }
        for (List<@Nullable Object> row : field.read(LEVELS)) {
            levels.computeIfAbsent((UUID) row.get(0), _ -> new HashMap<>())
                    .put((String) row.get(1), (Double) row.get(2));
        }
        for (List<@Nullable Object> row : field.read(MOVED)) {
            items.computeIfAbsent((UUID) row.get(0), _ -> new ArrayList<>())
                    .add(new Item(
                            (String) row.get(1),
                            (String) row.get(2),
                            ((Number) row.get(3)).doubleValue(),
                            (Double) row.get(4),
                            (Double) row.get(5)));
        }
        for (List<@Nullable Object> row : field.read(MOVEMENTS)) {
            movements
                    .computeIfAbsent((Integer) row.get(0), _ -> new HashMap<>())
                    .put(new Place((String) row.get(1), (String) row.get(2), (Double) row.get(3)), (Integer)
                            row.get(4));
        }
    }

    /** The cells by measure; quartiles that stay the same over versions are those of the first. */
    private Map<String, List<Told>> told(Field field) throws SQLException {
        Map<String, List<Told>> told = new HashMap<>();
        Map<List<Object>, Set<UUID>> rankedFirst = new HashMap<>();
        for (List<@Nullable Object> row : field.read(CELLS)) {
            Set<UUID> towns = members.get(new Group((Integer) row.get(0), (String) row.get(1)));
            double @Nullable [] quartiles = row.get(4) == null
                    ? null
                    : new double[] {(Double) row.get(4), (Double) row.get(5), (Double) row.get(6)};
            Set<UUID> ranked = quartiles == null
                    ? towns
                    : rankedFirst.computeIfAbsent(
                            List.of(row.get(1), row.get(2), row.get(4), row.get(5), row.get(6)), _ -> towns);
            told.computeIfAbsent((String) row.get(2), _ -> new ArrayList<>())
                    .add(new Told(towns, (Double) row.get(3), ranked, quartiles));
        }
        return told;
    }

    /** Nobody in particular, every owner of rounds, and every tenth town. */
    private List<Set<UUID>> parties() {
        List<Set<UUID>> parties = new ArrayList<>(List.of(Set.of()));
        int count = 0;
        for (Set<UUID> known : knows.values()) {
            if (known.size() > 1 || count++ % 10 == 0) {
                parties.add(known);
            }
        }
        return parties;
    }

    private Town town(UUID id, String measure) {
        double weights = 0;
        double least = 0;
        double most = 0;
        for (Item item : items.get(id)) {
            if (measure.equals("ALL") || item.dimension().equals(measure)) {
                weights += item.weight();
                least += item.weight() * (isTold(id, item) && rose(item) ? next(item.before()) : 0);
                most += item.weight() * (isTold(id, item) && !rose(item) ? item.before() : 5);
            }
        }
        double level = levels.get(id).get(measure);
        return new Town(id, batches.get(id), level, Math.min(level, least / weights), Math.max(level, most / weights));
    }

    private static boolean rose(Item item) {
        return item.now() > item.before();
    }

    private static double next(double level) {
        return SCALE.stream().filter(step -> step > level).findFirst().orElse(5.0);
    }

    private boolean isTold(UUID town, Item item) {
        return item.before() != null
                && movements.entrySet().stream()
                        .anyMatch(version -> version.getValue().keySet().stream()
                                .anyMatch(place -> place.item().equals(item.item())
                                        && place.level() == item.before()
                                        && members.getOrDefault(new Group(version.getKey(), place.group()), Set.of())
                                                .contains(town)));
    }

    private List<Counted> versions(String group, String item) {
        List<Counted> versions = new ArrayList<>();
        Map<Double, Integer> last = Map.of();
        for (var version : movements.entrySet()) {
            Map<Double, Integer> at = new HashMap<>();
            version.getValue().forEach((place, n) -> {
                if (place.group().equals(group) && place.item().equals(item)) {
                    at.put(place.level(), n);
                }
            });
            if (!at.isEmpty() && !at.equals(last)) {
                Set<UUID> counted = members.get(new Group(version.getKey(), group)).stream()
                        .filter(town -> before(item).containsKey(town))
                        .collect(Collectors.toSet());
                versions.add(new Counted(counted, at));
                last = at;
            }
        }
        return versions;
    }

    private Map<UUID, Double> before(String item) {
        Map<UUID, Double> before = new HashMap<>();
        items.forEach((town, answers) -> answers.stream()
                .filter(answer -> answer.item().equals(item) && answer.before() != null)
                .forEach(answer -> before.put(town, answer.before())));
        return before;
    }
}
