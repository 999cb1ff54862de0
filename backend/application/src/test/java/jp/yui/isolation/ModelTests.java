package jp.yui.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import jp.yui.isolation.Neighbours.Neighbour;
import jp.yui.testing.People;
import jp.yui.testing.TestDatabase;
import jp.yui.testing.TestIssuer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Random work as the serving role, in and out of random tenants, compared operation by operation with a model that knows
 * nothing but who owns what. The full count: {@code infra/verify --isolation}.
 */
class ModelTests {

    private static final int TENANTS = Integer.getInteger("yui.tenants", 20);
    private static final int OPERATIONS = Integer.getInteger("yui.operations", 5_000);
    private static final long SEED = Long.getLong("yui.seed", 20_261_124L);

    private final Random chance = new Random(SEED);
    private final List<Neighbour> tenants = new ArrayList<>();
    private final Map<UUID, UUID> ownerOfImport = new HashMap<>();
    private final Map<UUID, Integer> audited = new HashMap<>();
    private final List<String> deviations = new ArrayList<>();

    /** The database did what the model says, or it did not; a change of the model waits for the commit. */
    private record Step(String what, String sql, String expected, Runnable whenCommitted) {}

    @Test
    void theDatabaseHoldsTheLineByItself() throws SQLException {
        for (int i = 0; i < TENANTS; i++) {
            Neighbour tenant = Neighbours.moveIn(tenant(i));
            tenants.add(tenant);
            audited.put(tenant.id(), 1);
        }
        try (Connection superuser = TestDatabase.asSuperuser()) {
            Neighbours.rows(superuser, "select id, tenant_id from benchmark.import").stream()
                    .filter(row -> audited.containsKey(UUID.fromString(row[1])))
                    .forEach(row -> ownerOfImport.put(UUID.fromString(row[0]), UUID.fromString(row[1])));
        }
        try (Connection connection = TestDatabase.as("yui_app")) {
            connection.setAutoCommit(false);
            for (int i = 0; i < OPERATIONS; i++) {
                operate(connection, i);
            }
        }
        IO.println("Figure: model: %,d operations on %d tenants of three kinds, seed %d, %d deviations"
                .formatted(OPERATIONS, TENANTS, SEED, deviations.size()));
        assertThat(deviations).isEmpty();
    }

    /** Half of them consortia, the others municipalities with a prefecture here and there. */
    private static String tenant(int number) {
        return switch (number % 8) {
            case 1 -> People.tenantOf("PREFECTURE");
            case 3, 5, 7 -> People.tenantOf("MUNICIPALITY");
            default -> People.tenant();
        };
    }

    private void operate(Connection connection, int number) throws SQLException {
        UUID bound = enter(connection);
        Step step = step(bound);
        String found;
        try {
            var rows = Neighbours.rows(connection, step.sql());
            found = rows.isEmpty() ? "nothing" : rows.getFirst()[0];
        } catch (SQLException refused) {
            found = "refused";
        }
        if (!found.equals(step.expected())) {
            deviations.add("%d. %s bound to %s: expected %s, found %s"
                    .formatted(number, step.what(), bound, step.expected(), found));
        }
        if (found.equals("refused") || chance.nextInt(10) == 0) {
            connection.rollback();
        } else {
            connection.commit();
            step.whenCommitted().run();
        }
    }

    /** Enters a tenant as a member, as a stranger, as a member of the wrong realm, or not at all. */
    private @Nullable UUID enter(Connection connection) throws SQLException {
        Neighbour door = any();
        Neighbour person = chance.nextInt(4) == 0 ? any() : door;
        String realm = chance.nextInt(10) == 0 ? TestIssuer.OPS.url() : TestIssuer.YUI.url();
        if (chance.nextInt(10) == 0) {
            return null;
        }
        boolean member = person.id().equals(door.id()) && realm.equals(TestIssuer.YUI.url());
        var entered = Neighbours.rows(
                connection,
                "select tenant_id from ctx.enter('%s', '%s', '%s')".formatted(realm, person.subject(), door.key()));
        if (entered.size() != (member ? 1 : 0)) {
            deviations.add("entering " + door.key() + " as " + person.key() + " gave " + entered.size() + " rows");
        }
        return member ? door.id() : null;
    }

    private Step step(@Nullable UUID bound) {
        UUID target = chance.nextBoolean() && bound != null ? bound : any().id();
        UUID object = new ArrayList<>(ownerOfImport.keySet()).get(chance.nextInt(ownerOfImport.size()));
        boolean mine = ownerOfImport.get(object).equals(bound);
        UUID fresh = UUID.randomUUID();
        return switch (chance.nextInt(13)) {
            case 0 -> read("imports", "select count(*) from benchmark.import", count(ownerOfImport.values(), bound));
            case 1 ->
                read(
                        "an import",
                        "select id from benchmark.import where id = '" + object + "'",
                        mine ? object.toString() : "nothing");
            case 2 ->
                new Step(
                        "a new import",
                        """
                        insert into benchmark.import (tenant_id, id, file_name, checksum, fiscal_year, content, uploaded_by)
                        values ('%s', '%s', 'x', '%s', 2023, '', 'x') returning id
                        """.formatted(target, fresh, (fresh + "" + fresh).replace("-", "")),
                        target.equals(bound) ? fresh.toString() : "refused",
                        () -> ownerOfImport.put(fresh, target));
            case 3 ->
                read(
                        "a change",
                        "update benchmark.import set attempts = attempts + 1 where id = '" + object + "' returning id",
                        mine ? object.toString() : "nothing");
            case 4 ->
                read(
                        "a note on an import",
                        """
                        insert into benchmark.import_note (tenant_id, import_id, ordinal, code, address, detail)
                        values ('%s', '%s', %d, 'x', 'x', 'x') returning 'noted'
                        """.formatted(target, object, 10 + chance.nextInt(Integer.MAX_VALUE - 10)),
                        target.equals(bound) && mine ? "noted" : "refused");
            case 5 -> read("a move", "update benchmark.import set tenant_id = '" + target + "' returning 1", "refused");
            case 6 ->
                read("a deletion", "delete from benchmark.import where id = '" + object + "' returning 1", "refused");
            case 7 ->
                new Step(
                        "an audited act",
                        "select audit.append('act', 'object', '{}') is not null",
                        bound == null ? "refused" : "t",
                        () -> audited.merge(bound == null ? fresh : bound, 1, Integer::sum));
            case 8 ->
                read(
                        "the audit trail",
                        "select count(*) from audit.entry",
                        bound == null ? "0" : audited.get(bound).toString());
            case 9 -> read("a forged act", "insert into audit.entry select * from audit.entry returning 1", "refused");
            case 10 -> read("the tenants", "select count(*) from tenancy.tenant", bound == null ? "0" : "1");
            case 11 -> read("the members", "select count(*) from tenancy.membership", bound == null ? "0" : "1");
            default ->
                read(
                        "a right of one's own",
                        "insert into tenancy.membership (tenant_id, issuer, subject, role, granted_by)" + " values ('"
                                + target + "', 'x', 'x', 'ADMIN', 'x') returning 1",
                        "refused");
        };
    }

    private static Step read(String what, String sql, String expected) {
        return new Step(what, sql, expected, () -> {});
    }

    private static String count(Iterable<UUID> owners, @Nullable UUID bound) {
        int count = 0;
        for (UUID owner : owners) {
            count += owner.equals(bound) ? 1 : 0;
        }
        return String.valueOf(count);
    }

    private Neighbour any() {
        return tenants.get(chance.nextInt(tenants.size()));
    }
}
