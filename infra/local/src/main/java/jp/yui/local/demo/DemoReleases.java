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
            values (?, ?, 1, ?, ?, ?)
            """;

    private final Connection connection;

    DemoReleases(Connection connection) {
        this.connection = connection;
    }

    void insertFigures(List<DemoFigure> figures) throws SQLException {
        var byYear = figures.stream()
                .collect(Collectors.groupingBy(DemoFigure::fiscalYear, TreeMap::new, Collectors.toList()));
        for (Map.Entry<Integer, List<DemoFigure>> year : byYear.entrySet()) {
            Optional<UUID> release = begin("MUNICIPALITY_COMPARISON", year.getKey(), "figures.csv");
            if (release.isPresent()) {
                observe(release.get(), year.getValue());
            }
        }
    }

    void insertResidents(List<DemoBody> bodies, int fiscalYear) throws SQLException {
        Optional<UUID> release = begin("POPULATION", fiscalYear, "bodies.csv");
        if (release.isPresent()) {
            observe(
                    release.get(),
                    bodies.stream()
                            .map(body -> new DemoFigure(
                                    fiscalYear, body.code(), "population", Integer.toString(body.population())))
                            .toList());
        }
    }

    /** The id of the new release; empty where there is one already. */
    private Optional<UUID> begin(String layout, int fiscalYear, String file) throws SQLException {
        try (PreparedStatement release = connection.prepareStatement(RELEASE)) {
            release.setString(1, layout);
            release.setInt(2, fiscalYear);
            release.setString(3, file);
            try (ResultSet created = release.executeQuery()) {
                return created.next() ? Optional.of(created.getObject(1, UUID.class)) : Optional.empty();
            }
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
