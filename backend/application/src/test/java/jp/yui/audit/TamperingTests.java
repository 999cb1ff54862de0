package jp.yui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Savepoint;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import jp.yui.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A superuser of the database does everything to a chain that can be done to it, at every entry, and an anchor is written over
 * it afterwards or not. What an anchor holds is never changed unseen; what comes after the last one may be, as we say.
 */
class TamperingTests {

    private static final int ENTRIES = 12;
    private static final int ANCHORED = 8;

    private final UUID tenant = UUID.randomUUID();
    private final List<Anchors.Anchor> written = new ArrayList<>();
    private final List<String> unseen = new ArrayList<>();
    private int acts;
    private int inTail;
    private int unseenInTail;

    @TempDir
    Path folder;

    private Connection connection;
    private JdbcClient jdbc;

    /** What can be done to an entry, as the statements that do it. */
    private enum Act {
        CHANGE_MOMENT(k -> List.of(change("at = at + interval '1 second'", k))),
        CHANGE_ACTOR(k -> List.of(change("actor = 'x'", k))),
        CHANGE_ACTION(k -> List.of(change("action = 'x'", k))),
        CHANGE_OBJECT(k -> List.of(change("object = 'x'", k))),
        CHANGE_DETAIL(k -> List.of(change("detail = '{\"x\": 1}'", k))),
        CHANGE_LINK(k -> List.of(change("previous = sha256(previous)", k))),
        CHANGE_HASH(k -> List.of(change("hash = sha256(hash)", k))),
        CHANGE_AND_HASH(k -> List.of(change("actor = 'x'", k), relink(k))),
        GIVE_AWAY(k -> List.of(change("tenant_id = gen_random_uuid()", k))),
        DELETE(k -> List.of(delete("= " + k))),
        DELETE_AND_CLOSE_UP(k -> closeUp(k)),
        CUT_OFF(k -> List.of(delete(">= " + k))),
        CUT_OFF_WITH_HEAD(k -> List.of(delete(">= " + k), head())),
        SWAP(k -> swap(k, neighbour(k))),
        SWAP_AND_REWRITE(k -> both(swap(k, neighbour(k)), rewrite(Math.min(k, neighbour(k))))),
        REWRITE(k -> both(List.of(change("actor = 'x'", k)), rewrite(k))),
        REWRITE_BUT_THE_HEAD(k -> rewriteLinks(k)),
        TRUNCATE(k -> List.of("truncate audit.entry")),
        TRUNCATE_WITH_HEADS(k -> List.of("truncate audit.entry, audit.chain_head")),
        TRUNCATE_AND_BEGIN_ANEW(k -> both(List.of("truncate audit.entry, audit.chain_head"), appended(ENTRIES)));

        private final Function<Integer, List<String>> statements;

        Act(Function<Integer, List<String>> statements) {
            this.statements = statements;
        }

        private static String change(String what, int k) {
            return "update audit.entry set " + what + " where tenant_id = :t and seq = " + k;
        }

        private static String delete(String which) {
            return "delete from audit.entry where tenant_id = :t and seq " + which;
        }

        private static String relink(int k) {
            return change("hash = audit.link(previous, tenant_id, seq, at, actor, action, object, detail)", k);
        }

        private static int neighbour(int k) {
            return k < ENTRIES ? k + 1 : k - 1;
        }

        private static List<String> closeUp(int k) {
            List<String> all = new ArrayList<>(List.of(delete("= " + k)));
            for (int next = k + 1; next <= ENTRIES; next++) {
                all.add(change("seq = seq - 1", next));
            }
            all.addAll(relinked(k, ENTRIES - 1));
            all.add(head());
            return all;
        }

        private static List<String> swap(int k, int other) {
            return List.of(change("seq = -1", k), change("seq = " + k, other), change("seq = " + other, -1));
        }

        private static List<String> rewriteLinks(int k) {
            return both(List.of(change("actor = 'x'", k)), relinked(k, ENTRIES));
        }

        private static List<String> rewrite(int k) {
            return both(relinked(k, ENTRIES), List.of(head()));
        }

        private static List<String> relinked(int from, int to) {
            List<String> all = new ArrayList<>();
            for (int k = from; k <= to; k++) {
                all.add(change(
                        "previous = coalesce((select e.hash from audit.entry e where e.tenant_id = :t and e.seq = "
                                + (k - 1) + "), '\\x')",
                        k));
                all.add(relink(k));
            }
            return all;
        }

        private static String head() {
            return """
                    update audit.chain_head set (seq, hash) = (
                      select coalesce(max(e.seq), 0), coalesce((array_agg(e.hash order by e.seq desc))[1], '\\x')
                        from audit.entry e where e.tenant_id = :t)
                     where tenant_id = :t
                    """;
        }

        private static List<String> appended(int entries) {
            return java.util.Collections.nCopies(entries, "select audit.append_to(:t, 'a', 'did', 'o', '{}')");
        }

        private static List<String> both(List<String> first, List<String> then) {
            List<String> all = new ArrayList<>(first);
            all.addAll(then);
            return all;
        }
    }

    @BeforeEach
    void chain() throws Exception {
        connection = TestDatabase.asSuperuser();
        connection.setAutoCommit(false);
        jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        for (int i = 1; i <= ENTRIES; i++) {
            execute("select audit.append_to(:t, 'a" + i + "', 'did', 'o" + i + "', '{}')");
            if (i == ANCHORED / 2 || i == ANCHORED) {
                written.add(head());
            }
        }
    }

    @AfterEach
    void leaveNothing() throws Exception {
        connection.rollback();
        connection.close();
    }

    @Test
    void nothingThatIsAnchoredIsChangedUnseen() throws Exception {
        assertThat(sound(written)).as("before anything was done").isTrue();
        for (Act act : Act.values()) {
            for (int k = 1; k <= ENTRIES; k++) {
                commit(act, k, false);
                commit(act, k, true);
            }
        }
        IO.println(
                ("Figure: tampering: %d acts of a superuser of %d kinds on a chain of %d entries: %d of %d seen up to the"
                                + " last anchor, with and without an anchor written over them; in the unanchored tail %d of %d unseen")
                        .formatted(
                                acts,
                                Act.values().length,
                                ENTRIES,
                                acts - inTail - unseen.size(),
                                acts - inTail,
                                unseenInTail,
                                inTail));
        assertThat(unseen).isEmpty();
    }

    @Test
    void aTailWhoseHeadDoesNotFitIsSeen() {
        for (int k = ANCHORED + 1; k <= ENTRIES; k++) {
            int entry = k;
            assertThat(seen(Act.REWRITE_BUT_THE_HEAD, entry, false)).isTrue();
        }
    }

    private void commit(Act act, int k, boolean anchoredOver) {
        boolean seen = seen(act, k, anchoredOver);
        boolean tail = k > ANCHORED && !act.name().startsWith("TRUNCATE");
        acts++;
        inTail += tail ? 1 : 0;
        unseenInTail += tail && !seen ? 1 : 0;
        if (!tail && !seen) {
            unseen.add(act + " at entry " + k + (anchoredOver ? ", anchored over" : ""));
        }
    }

    private boolean seen(Act act, int k, boolean anchoredOver) {
        try {
            Savepoint before = connection.setSavepoint();
            act.statements.apply(k).forEach(this::execute);
            List<Anchors.Anchor> anchors = new ArrayList<>(written);
            if (anchoredOver) {
                anchors.add(head());
            }
            boolean sound = sound(anchors);
            connection.rollback(before);
            return !sound;
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean sound(List<Anchors.Anchor> anchored) {
        try {
            Anchors anchors = new Anchors(
                    new AuditProperties(folder.resolve(UUID.randomUUID().toString())));
            anchors.append(anchored);
            return new ChainCheck(jdbc, anchors).of(tenant).sound();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void execute(String sql) {
        var statement = jdbc.sql(sql);
        if (sql.contains(":t")) {
            statement = statement.param("t", tenant);
        }
        if (sql.startsWith("select")) {
            statement.query().listOfRows();
        } else {
            statement.update();
        }
    }

    private Anchors.Anchor head() {
        return jdbc.sql("select coalesce(max(seq), 0) as seq, coalesce(max(encode(hash, 'hex')), '') as hash"
                        + " from audit.chain_head where tenant_id = ?")
                .param(tenant)
                .query((row, _) -> new Anchors.Anchor(
                        OffsetDateTime.now(ZoneOffset.UTC), tenant, row.getLong("seq"), row.getString("hash")))
                .single();
    }
}
