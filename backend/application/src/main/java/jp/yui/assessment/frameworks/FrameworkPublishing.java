package jp.yui.assessment.frameworks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import jp.yui.assessment.frameworks.FrameworkFile.Continuation;
import jp.yui.assessment.frameworks.FrameworkFiles.Source;
import jp.yui.contract.assessment.Framework;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Publishes the framework files of the product, as the owner of the tables and as part of the migration. A file that was
 * published before must still be the same: what towns have answered cannot change its meaning.
 */
public final class FrameworkPublishing {

    private static final List<String> FOLDERS = List.of("YUI-2026.1");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    private static final String ADD =
            "insert into assessment.framework (code, name, checksum, document) values (?, ?, ?, ?::jsonb) on conflict (code) do nothing";
    private static final String PUBLISHED = "select checksum from assessment.framework where code = ?";
    private static final String ADD_ITEM = """
            insert into assessment.framework_item (framework_code, item_code, dimension_code, ordinal, weight)
            values (?, ?, ?, ?, ?)
            """;
    private static final String ADD_CONTINUATION = """
            insert into assessment.crosswalk (framework_code, item_code, earlier_framework, earlier_item, relation)
            values (?, ?, ?, ?, ?)
            """;

    private FrameworkPublishing() {}

    /** Publishes every framework of the product that is not published yet. */
    public static void publish(String url, String user, String password) {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            connection.setAutoCommit(false);
            for (String folder : FOLDERS) {
                publish(connection, FrameworkFiles.read("/jp/yui/assessment/frameworks/" + folder));
            }
            connection.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static void publish(Connection connection, Source source) throws SQLException {
        refuseFaults(source);
        Framework framework = source.framework();
        String document = JSON.writeValueAsString(framework);
        if (add(connection, framework, document)) {
            addItems(connection, framework);
            addContinuations(connection, framework.code(), source.continuations());
        } else {
            refuseChange(connection, framework.code(), checksum(document));
        }
    }

    private static void refuseFaults(Source source) {
        Set<String> faults = FrameworkRules.faults(source);
        if (!faults.isEmpty()) {
            throw new FaultyFramework(source.framework().code(), faults);
        }
    }

    private static boolean add(Connection connection, Framework framework, String document) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setString(1, framework.code());
            insert.setString(2, framework.name().ja());
            insert.setString(3, checksum(document));
            insert.setString(4, document);
            return insert.executeUpdate() == 1;
        }
    }

    private static void addItems(Connection connection, Framework framework) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD_ITEM)) {
            int ordinal = 0;
            for (Framework.Dimension dimension : framework.dimensions()) {
                for (Framework.Item item : dimension.items()) {
                    ordinal++;
                    insert.setString(1, framework.code());
                    insert.setString(2, item.code());
                    insert.setString(3, dimension.code());
                    insert.setInt(4, ordinal);
                    insert.setInt(5, item.weight());
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static void addContinuations(Connection connection, String framework, List<Continuation> continuations)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD_CONTINUATION)) {
            for (Continuation continuation : continuations) {
                insert.setString(1, framework);
                insert.setString(2, continuation.item());
                insert.setString(3, continuation.earlierFramework());
                insert.setString(4, continuation.earlierItem());
                insert.setString(5, continuation.relation().name());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void refuseChange(Connection connection, String code, String checksum) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(PUBLISHED)) {
            select.setString(1, code);
            try (var published = select.executeQuery()) {
                if (!published.next() || !published.getString(1).equals(checksum)) {
                    throw new FaultyFramework(
                            code,
                            Set.of(
                                    "it was published with other texts; what is published never changes, write the next version"));
                }
            }
        }
    }

    private static String checksum(String document) {
        try {
            byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
