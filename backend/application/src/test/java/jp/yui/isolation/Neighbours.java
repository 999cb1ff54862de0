package jp.yui.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.yui.testing.People;
import jp.yui.testing.TestDatabase;
import jp.yui.testing.TestIssuer;

/** Two tenants with a member each and a row in every table that tenants own. */
final class Neighbours {

    /** One of the two. */
    record Neighbour(String key, UUID id, String subject) {}

    private Neighbours() {}

    static Neighbour moveIn() throws SQLException {
        return moveIn(People.tenant());
    }

    /** Rows in every table of an existing tenant that has none. */
    static Neighbour moveIn(String key) throws SQLException {
        String subject = People.member(TestIssuer.YUI, key, "ADMIN");
        UUID object = UUID.randomUUID();
        TestDatabase.execute("""
                do $$
                declare
                  mine uuid := (select id from tenancy.tenant where key = '%1$s');
                  owner uuid := gen_random_uuid();
                begin
                  insert into benchmark.import (tenant_id, id, state, file_name, checksum, fiscal_year, layout, content, uploaded_by)
                  values (mine, '%2$s', 'REVIEW', 'a.csv', repeat('a', 64), 2023, 'POPULATION', '', 'test');
                  insert into benchmark.import_column (tenant_id, import_id, column_index, address, label, candidates, certain)
                  values (mine, '%2$s', 1, 'C1', 'x', '{}', false);
                  insert into benchmark.import_cell (tenant_id, import_id, column_index, indicator_code, indicator_version, status)
                  values (mine, '%2$s', 1, 'ai', 1, 'NOT_ANSWERED');
                  insert into benchmark.import_note (tenant_id, import_id, ordinal, code, address, detail)
                  values (mine, '%2$s', 1, 'x', 'C1', 'x');
                  insert into benchmark.import_malformed_cell (tenant_id, import_id, ordinal, address, item, body, content, reason)
                  values (mine, '%2$s', 1, 'C1', 'x', 'x', 'x', 'x');
                  insert into assessment.round (tenant_id, id, title, framework_code, fiscal_year, opens_at, closes_at, late_answers,
                    audience_kind, audience_bodies, planned_by)
                  values (mine, '%2$s', 'x', 'YUI-2026.1', 2026, now(), now() + interval '1 day', false, 'SELF', '{}', 'x');
                  insert into assessment.invitation (tenant_id, audience_tenant_id, id, round_id, body_code, body_name, owner_name, title,
                    framework_code, fiscal_year, opens_at, closes_at, late_answers)
                  values (mine, owner, '%2$s', '%2$s', '222101', 'x', 'x', 'x', 'YUI-2026.1', 2026, now(), now() + interval '1 day', false);
                  insert into assessment.extension (tenant_id, audience_tenant_id, invitation_id, seq, due_at, reason, granted_by)
                  values (mine, owner, '%2$s', 1, now() + interval '2 days', 'x', 'x');
                  insert into assessment.closing (tenant_id, audience_tenant_id, invitation_id, seq, closed, reason, done_by)
                  values (mine, owner, '%2$s', 1, false, 'x', 'x');
                  insert into assessment.response (tenant_id, id, owner_tenant_id, framework_code, fiscal_year, body_code, started_by)
                  values (mine, '%2$s', owner, 'YUI-2026.1', 2026, '222101', 'x');
                  insert into assessment.response_step (tenant_id, audience_tenant_id, response_id, seq, author_tenant_id, action, state,
                    actor, actor_name)
                  values (mine, owner, '%2$s', 1, mine, 'START', 'DRAFT', 'x', 'x');
                  insert into assessment.answer (tenant_id, response_id, item_code, state, level, reason, note, evidence, confirmed,
                    saved_by, saved_by_name)
                  values (mine, '%2$s', 'D1-1', 'ANSWERED', 1, '', '', '[]', true, 'x', 'x');
                  insert into assessment.answer_version (tenant_id, response_id, item_code, version, content, saved_by_name, saved_at)
                  values (mine, '%2$s', 'D1-1', 1, '{}', 'x', now());
                  insert into assessment.assignment (tenant_id, response_id, item_code, department, person_name, assigned_by_name)
                  values (mine, '%2$s', 'D1-1', 'x', '', 'x');
                  insert into assessment.respondent (tenant_id, person, name, department) values (mine, 'x', 'x', 'x');
                  insert into assessment.question (tenant_id, audience_tenant_id, response_id, item_code, seq, author_tenant_id, text,
                    settled, actor, actor_name)
                  values (mine, owner, '%2$s', 'D1-1', 1, mine, 'x', false, 'x', 'x');
                  insert into assessment.question_reading (tenant_id, response_id, item_code, person, seq)
                  values (mine, '%2$s', 'D1-1', 'x', 1);
                  insert into assessment.deputy (tenant_id, person, person_name, valid_from, valid_to, reason, named_by, named_by_name)
                  values (mine, 'x', 'x', now(), now() + interval '1 day', 'x', 'y', 'y');
                  insert into assessment.sheet_review (tenant_id, id, response_id, content, uploaded_by)
                  values (mine, '%2$s', '%2$s', '{}', 'x');
                  insert into assessment.transfer (tenant_id, audience_tenant_id, response_id, submitted, number, late, entered_by, entered_at,
                    content, transferred_by)
                  values (mine, owner, '%2$s', false, 0, false, 'x', now(), '[]', 'x');
                  insert into assessment.submission (tenant_id, audience_tenant_id, id, response_id, number, framework_code, fiscal_year,
                    body_code, body_name, late, submitted_by, content, hash)
                  values (mine, owner, '%2$s', '%2$s', 1, 'YUI-2026.1', 2026, '222101', 'x', false, 'x', '[]', repeat('a', 64));
                  insert into assessment.submitted_level (tenant_id, audience_tenant_id, submission_id, item_code, state, level)
                  values (mine, owner, '%2$s', 'D1-1', 'ANSWERED', 1);
                  insert into assessment.submitted_mean (tenant_id, audience_tenant_id, submission_id, measure, level)
                  values (mine, owner, '%2$s', 'ALL', 1);
                  insert into assessment.evidence_content (tenant_id, response_id, owner_tenant_id, hash, size, type, scanned_by, content)
                  values (mine, '%2$s', owner, encode(sha256('%2$s'), 'hex'), 1, 'application/pdf', '', 'x');
                  insert into assessment.evidence_file (tenant_id, response_id, item_code, hash, name, added_by_name, changed_by,
                    changed_by_name)
                  values (mine, '%2$s', 'D1-1', encode(sha256('%2$s'), 'hex'), 'x.pdf', 'x', 'x', 'x');
                  insert into assessment.submitted_file (tenant_id, audience_tenant_id, submission_id, id, response_id, hash, item_code,
                    name)
                  values (mine, owner, '%2$s', '%2$s', '%2$s', encode(sha256('%2$s'), 'hex'), 'D1-1', 'x.pdf');
                  insert into assessment.reminder (tenant_id, invitation_id, due_at, week) values (mine, '%2$s', now(), 0);
                  insert into procurement.system_contract (tenant_id, id, type_code, product, vendor_name, vendor_key, export_terms,
                    open_to_joint, changed_by, changed_by_name)
                  values (mine, '%2$s', 'chat', 'x', 'x', 'X', '', false, 'x', 'x');
                  insert into procurement.system_cost (tenant_id, system_id, fiscal_year, licence) values (mine, '%2$s', 2026, 1);
                  insert into notification.notice (tenant_id, audience_tenant_id, id, for_owner, kind, roles, object_id, occasion, actor)
                  values (mine, owner, '%2$s', true, 'SUBMITTED', '{EDITOR}', '%2$s', 'x', 'x'),
                    (owner, mine, '%2$s', false, 'RETURNED', '{EDITOR}', '%2$s', 'x', 'x');
                  insert into notification.mailbox (tenant_id, person, address) values (mine, 'x', 'x@example.jp');
                  insert into notification.dispatch (tenant_id, notice_id) values (mine, '%2$s');
                  insert into notification.mail (tenant_id, notice_id, person, address) values (mine, '%2$s', 'x', 'x@example.jp');
                  insert into notification.reading (tenant_id, notice_id, person) values (mine, '%2$s', 'x');
                  insert into platform.answer (tenant_id, person, key, route, request_hash)
                  values (mine, 'test', 'test', 'POST /', '');
                  perform audit.append_to(mine, 'test', 'test', 'test', '{}');
                end
                $$
                """.formatted(key, object));
        return new Neighbour(key, idOf(key), subject);
    }

    /** The tables that have a wall, and the column that names the tenant in each. */
    static List<String[]> walledTables(Connection connection) throws SQLException {
        return rows(connection, """
                select c.oid::regclass::text, case when c.oid = 'tenancy.tenant'::regclass then 'id' else 'tenant_id' end
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind = 'r' and n.nspname in ('platform', 'tenancy', 'audit', 'benchmark', 'assessment', 'procurement', 'notification')
                   and exists (select from pg_policy p where p.polrelid = c.oid)
                 order by 1
                """);
    }

    static List<String[]> rows(Connection connection, String sql) throws SQLException {
        List<String[]> rows = new ArrayList<>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                String[] row = new String[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = result.getString(i + 1);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static UUID idOf(String key) throws SQLException {
        try (Connection connection = TestDatabase.asSuperuser()) {
            return UUID.fromString(rows(connection, "select id from tenancy.tenant where key = '" + key + "'")
                    .getFirst()[0]);
        }
    }
}
