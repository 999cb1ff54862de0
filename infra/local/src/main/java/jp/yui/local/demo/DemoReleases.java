package jp.yui.local.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** The invented figures as releases marked fictional, written as the database's superuser; what exists is left alone. */
final class DemoReleases {

    private static final String RELEASE = """
            insert into benchmark.source_release (layout, fiscal_year, publisher, file_name, checksum, accepted_by, demo)
            select r.layout, r.year, 'やまなみ県（架空）', r.file, r.file || ' ' || r.year, 'demo', true
              from (values (?, ?, ?)) as r (layout, year, file)
             where not exists (select from benchmark.source_release s
                                where s.demo and s.layout = r.layout and s.fiscal_year = r.year)
            returning id
            """;
    private static final String OBSERVATION = """
            insert into benchmark.observation (release_id, indicator_code, indicator_version, body_code, status, value)
            values (?, ?, 1, ?, ?, ?) on conflict do nothing
            """;
    private static final String EXISTING = """
            select id from benchmark.source_release
             where demo and layout = ? and fiscal_year = ? order by accepted_at limit 1
            """;

    private final Connection connection;

    DemoReleases(Connection connection) {
        this.connection = connection;
    }

    void insertFigures(List<DemoFigure> figures) throws SQLException {
        var byYear = figures.stream()
                .collect(Collectors.groupingBy(DemoFigure::fiscalYear, TreeMap::new, Collectors.toList()));
        for (Map.Entry<Integer, List<DemoFigure>> year : byYear.entrySet()) {
            observe(release("MUNICIPALITY_COMPARISON", year.getKey(), "figures.csv"), year.getValue());
        }
    }

    void insertResidents(List<DemoBody> bodies, int fiscalYear) throws SQLException {
        observe(
                release("POPULATION", fiscalYear, "bodies.csv"),
                bodies.stream()
                        .map(body -> new DemoFigure(
                                fiscalYear, body.code(), "population", Integer.toString(body.population())))
                        .toList());
    }

    /** The release, new or there already: bodies that the list got since then are added to it. */
    private UUID release(String layout, int fiscalYear, String file) throws SQLException {
        try (PreparedStatement release = connection.prepareStatement(RELEASE);
                PreparedStatement existing = connection.prepareStatement(EXISTING)) {
            release.setString(1, layout);
            release.setInt(2, fiscalYear);
            release.setString(3, file);
            existing.setString(1, layout);
            existing.setInt(2, fiscalYear);
            Optional<UUID> created = id(release);
            return created.isPresent() ? created.get() : id(existing).orElseThrow();
        }
    }

    private static Optional<UUID> id(PreparedStatement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery()) {
            return found.next() ? Optional.of(found.getObject(1, UUID.class)) : Optional.empty();
        }
    }

    private void observe(UUID release, List<DemoFigure> figures) throws SQLException {
        try (PreparedStatement observation = connection.prepareStatement(OBSERVATION)) {
            for (DemoFigure figure : figures) {
                observation.setObject(1, release);
                observation.setString(2, figure.indicator());
                observation.setString(3, figure.body());
                observation.setString(4, figure.status());
                observation.setObject(5, figure.value(), Types.NUMERIC);
                observation.addBatch();
            }
            observation.executeBatch();
        }
    }
}
