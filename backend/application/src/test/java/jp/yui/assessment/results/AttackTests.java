package jp.yui.assessment.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yui.assessment.results.Attacker.Published;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * All readers of all published cells in all versions together, each also with what a town or the owner of rounds knows
 * anyway, try to tell a town's level more closely than within 30 % of the scale (04 §5).
 */
class AttackTests {

    private static final double ROOM = 1.5;
    private static final List<String> CLASSES = List.of("0-4999", "5000-9999", "10000-29999", "30000-49999");

    private static final String MEANS = """
            select s.id, c.group_code, c.measure, c.mean::double precision, c.n, c.q1::double precision, c.median::double precision,
                   c.q3::double precision
              from assessment.snapshot s join assessment.snapshot_cell c on c.snapshot_id = s.id
             where s.fiscal_year = :year and c.mean is not null order by s.serial
            """;
    private static final String RESTS_ON = """
            select s.id, x.group_code, b.id, b.tenant_id, b.audience_tenant_id
              from assessment.snapshot s
              join lateral assessment.members(s.id) x on true
              join assessment.submission b on b.id = x.submission_id
             where s.fiscal_year = :year
            """;
    private static final String TRUTH = """
            select m.submission_id, m.measure, m.level::double precision
              from assessment.submission s join assessment.submitted_mean m on m.submission_id = s.id
             where s.fiscal_year = :year
            """;

    /** A published mean, its quartiles if there are any, and whom it rests on. */
    private record Cell(UUID snapshot, String group, String measure, Published mean, double @Nullable [] quartiles) {}

    private final Map<UUID, Set<UUID>> knows = new HashMap<>();
    private final Map<String, Map<UUID, Double>> truth = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void tellsNoTownsLevelFromEverythingPublished(long seed) throws SQLException {
        Field field = history(new Random(seed));
        List<Cell> cells = cells(field);
        readTruth(field);
        assertThat(cells).hasSizeGreaterThan(60);
        assertThat(cells).allSatisfy(cell -> assertThat(cell.mean().towns()).hasSizeGreaterThanOrEqualTo(6));
        for (String measure : List.of("ALL", "D5")) {
            List<Published> means = distinct(cells, measure);
            assertThat(attack(means, Map.of()))
                    .as("nobody in particular, " + measure)
                    .isGreaterThanOrEqualTo(ROOM);
            for (UUID party : parties()) {
                assertThat(attack(means, knownTo(party, measure))).as(measure).isGreaterThanOrEqualTo(ROOM);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void tellsNoTownsLevelFromQuartiles(long seed) throws SQLException {
        List<Cell> cells = cells(history(new Random(seed)));
        List<Cell> quartiles = firstTold(cells);
        assertThat(quartiles).isNotEmpty();
        for (Cell cell : quartiles) {
            var attacker = new QuartileAttacker(
                    cell.mean().towns().size(), cell.mean().mean(), java.util.Objects.requireNonNull(cell.quartiles()));
            assertThat(attacker.width()).as(cell.group() + " " + cell.measure()).isGreaterThanOrEqualTo(ROOM);
        }
    }

    /** Quartiles with the mean that they were first told with: they stay, while later towns change the mean. */
    private static List<Cell> firstTold(List<Cell> cells) {
        Map<List<Object>, Cell> first = new LinkedHashMap<>();
        cells.stream()
                .filter(cell -> cell.quartiles() != null)
                .forEach(cell -> first.putIfAbsent(
                        List.of(cell.group(), cell.measure(), Arrays.toString(cell.quartiles())), cell));
        return List.copyOf(first.values());
    }

    @Test
    void showsNoTwoNestedGroupsThatDifferByFewerThanFive() throws SQLException {
        List<Cell> cells = cells(history(new Random(6)));
        for (Cell inner : cells) {
            for (Cell outer : cells) {
                if (outer.snapshot().equals(inner.snapshot()) && outer.group().equals("ALL")) {
                    Set<UUID> rest = new HashSet<>(outer.mean().towns());
                    rest.removeAll(inner.mean().towns());
                    assertThat(rest.size()).isNotIn(1, 2, 3, 4);
                }
            }
        }
    }

    @Test
    void findsAGroupHiddenBesideItsTotal() {
        Set<UUID> shown = towns(7);
        Set<UUID> all = new HashSet<>(shown);
        all.addAll(towns(2));
        assertThat(attack(List.of(new Published(shown, 1), new Published(all, 0.9)), Map.of()))
                .isLessThan(ROOM);
    }

    @Test
    void findsATownThatCameBetweenTwoVersions() {
        Set<UUID> before = towns(8);
        Set<UUID> after = new HashSet<>(before);
        after.addAll(towns(1));
        assertThat(attack(List.of(new Published(before, 1.2), new Published(after, 1.4)), Map.of()))
                .isLessThan(ROOM);
    }

    @Test
    void findsATownWhenTheOwnerOfTheRoundDeductsItsOwn() {
        Set<UUID> towns = towns(6);
        Map<UUID, Double> known = new HashMap<>();
        towns.stream().limit(5).forEach(town -> known.put(town, 2.0));
        assertThat(attack(List.of(new Published(towns, 2)), Map.of())).isGreaterThan(ROOM);
        assertThat(attack(List.of(new Published(towns, 2)), known)).isLessThan(ROOM);
    }

    @Test
    void findsThatAllAreAlikeFromTheirQuartiles() {
        assertThat(new QuartileAttacker(10, 0.4, new double[] {0.4, 0.4, 0.4}).width())
                .isLessThan(ROOM);
    }

    /** Five rounds of towns that come in ones and twos and tens, most at the low end, with a snapshot after each. */
    private static Field history(Random random) throws SQLException {
        Field field = new Field();
        List<UUID> prefectures = Stream.generate(UUID::randomUUID).limit(4).toList();
        for (int round = 0; round < 5; round++) {
            for (String group : CLASSES) {
                for (UUID prefecture : prefectures) {
                    String level = "greatest(0, round((1.2 * sin(n * %d + i.ordinal) + 0.8) * 2) / 2)"
                            .formatted(1 + random.nextInt(9));
                    field.submit(random.nextInt(round == 0 ? 6 : 3), group, prefecture, level);
                }
            }
            field.snapshot();
        }
        return field;
    }

    private List<Cell> cells(Field field) throws SQLException {
        Map<List<Object>, Set<UUID>> restsOn = new HashMap<>();
        for (List<@Nullable Object> row : field.read(RESTS_ON)) {
            UUID submission = (UUID) row.get(2);
            restsOn.computeIfAbsent(List.of(row.get(0), row.get(1)), _ -> new LinkedHashSet<>())
                    .add(submission);
            knows.computeIfAbsent((UUID) row.get(3), _ -> new HashSet<>()).add(submission);
            knows.computeIfAbsent((UUID) row.get(4), _ -> new HashSet<>()).add(submission);
        }
        List<Cell> cells = new ArrayList<>();
        for (List<@Nullable Object> row : field.read(MEANS)) {
            Published mean = new Published(restsOn.get(List.of(row.get(0), row.get(1))), (Double) row.get(3));
            assertThat(row.get(4)).isEqualTo(mean.towns().size());
            cells.add(new Cell((UUID) row.get(0), (String) row.get(1), (String) row.get(2), mean, quartiles(row)));
        }
        return cells;
    }

    private static double @Nullable [] quartiles(List<@Nullable Object> row) {
        return row.get(5) == null ? null : new double[] {(Double) row.get(5), (Double) row.get(6), (Double) row.get(7)};
    }

    private void readTruth(Field field) throws SQLException {
        for (List<@Nullable Object> row : field.read(TRUTH)) {
            truth.computeIfAbsent((String) row.get(1), _ -> new HashMap<>())
                    .put((UUID) row.get(0), (Double) row.get(2));
        }
    }

    /** Every owner of rounds, and every eighth town. */
    private Collection<UUID> parties() {
        List<UUID> parties = new ArrayList<>();
        int count = 0;
        for (var party : knows.entrySet()) {
            if (party.getValue().size() > 1 || count++ % 8 == 0) {
                parties.add(party.getKey());
            }
        }
        return parties;
    }

    private Map<UUID, Double> knownTo(UUID party, String measure) {
        return knows.get(party).stream()
                .collect(Collectors.toMap(
                        town -> town, town -> truth.get(measure).get(town)));
    }

    private static List<Published> distinct(List<Cell> cells, String measure) {
        return cells.stream()
                .filter(cell -> cell.measure().equals(measure))
                .map(Cell::mean)
                .distinct()
                .toList();
    }

    private static double attack(List<Published> means, Map<UUID, Double> known) {
        return new Attacker(means, known).narrowest();
    }

    private static Set<UUID> towns(int count) {
        return Stream.generate(UUID::randomUUID).limit(count).collect(Collectors.toSet());
    }
}
