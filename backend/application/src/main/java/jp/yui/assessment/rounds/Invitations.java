package jp.yui.assessment.rounds;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.yui.contract.LocalGovernmentCode;
import jp.yui.contract.assessment.Askable;
import jp.yui.platform.TenantScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the owner of a round tells the municipalities it asks: that they are asked, until when, and when it is over. */
@Repository
class Invitations {

    /** The class of the newest edition or, while there is none, that of the residents last published. */
    private static final String CLASS = """
              left join benchmark.body_class b on b.body_code = m.body_code
              left join lateral (
                select coalesce(b.population_class,
                         (select p.code
                            from benchmark.official_answer o
                            join benchmark.population_class p
                              on p.scheme = 'JP-7' and o.value >= p.lower_bound and (o.value < p.upper_bound or p.upper_bound is null)
                           where o.body_code = m.body_code and o.indicator_code = 'population' and o.status = 'VALUE'))
                       as population_class) k on true
            """;

    private static final String ASKABLE = """
            select m.body_code, m.name, k.population_class, m.tenant_id is not null as on_platform
              from tenancy.municipalities() m
            """ + CLASS + " order by m.body_code";
    private static final String INVITE = """
            insert into assessment.invitation (tenant_id, audience_tenant_id, round_id, body_code, body_name, population_class, owner_name,
                                               title, framework_code, fiscal_year, opens_at, closes_at, late_answers)
            select r.tenant_id, m.tenant_id, r.id, m.body_code, m.name, k.population_class, t.name, r.title, r.framework_code,
                   r.fiscal_year, r.opens_at, r.closes_at, r.late_answers
              from assessment.round r
              join tenancy.tenant t on t.id = r.tenant_id
             cross join tenancy.municipalities() m
            """ + CLASS + """
             where r.tenant_id = (select ctx.tenant()) and r.id = :round
               and case r.audience_kind when 'CHOSEN' then m.body_code = any (r.audience_bodies)
                                        when 'CLASS' then k.population_class = r.audience_class else true end
            """;
    private static final String CLOSE = """
            insert into assessment.closing (tenant_id, audience_tenant_id, invitation_id, seq, closed, reason, done_by)
            select i.tenant_id, i.audience_tenant_id, i.id,
                   1 + (select count(*) from assessment.closing c where c.tenant_id = i.tenant_id and c.invitation_id = i.id)::integer,
                   :closed, :reason, :name
              from assessment.invitation i where i.tenant_id = (select ctx.tenant()) and i.round_id = :round
            """;
    private static final String EXTEND = """
            insert into assessment.extension (tenant_id, audience_tenant_id, invitation_id, seq, due_at, reason, granted_by)
            select i.tenant_id, i.audience_tenant_id, i.id,
                   1 + (select count(*) from assessment.extension e where e.tenant_id = i.tenant_id and e.invitation_id = i.id)::integer,
                   :dueAt, :reason, :name
              from assessment.invitation i where i.tenant_id = (select ctx.tenant()) and i.id = :id and :dueAt > now()
            """;

    private final JdbcClient jdbc;

    Invitations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Codes of the municipalities that the bound tenant may ask. */
    List<String> ours() {
        return jdbc.sql("select body_code from tenancy.municipalities()")
                .query(String.class)
                .list();
    }

    /** The municipalities that the bound tenant may ask, in code order. */
    List<Askable> askable() {
        return jdbc.sql(ASKABLE)
                .query((row, _) -> new Askable(
                        new LocalGovernmentCode(row.getString("body_code")),
                        row.getString("name"),
                        row.getString("population_class"),
                        row.getBoolean("on_platform")))
                .list();
    }

    /** Invites whom the round's audience names; how many those are is returned. */
    int invite(UUID round) {
        return jdbc.sql(INVITE).param("round", round).update();
    }

    void close(UUID round, boolean closed, String reason) {
        jdbc.sql(CLOSE)
                .param("round", round)
                .param("closed", closed)
                .param("reason", reason)
                .param("name", TenantScope.person().name())
                .update();
    }

    /** Moves the deadline of one municipality; false if the new one has passed already. */
    boolean extend(UUID invitation, OffsetDateTime dueAt, String reason) {
        return jdbc.sql(EXTEND)
                        .param("id", invitation)
                        .param("dueAt", dueAt)
                        .param("reason", reason)
                        .param("name", TenantScope.person().name())
                        .update()
                == 1;
    }
}
