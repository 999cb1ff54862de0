package jp.yui.assessment.rounds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yui.contract.TenantKey;
import jp.yui.platform.TenantScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds towns that have not submitted, by the rule of their round and the database's clock: once as many days before the
 * deadline as the round says, then once in each week after it while answers are taken.
 */
@Component
class Reminders {

    private static final Logger log = LoggerFactory.getLogger(Reminders.class);

    /** A round that was opened within those days has told its towns just now. */
    private static final String REMIND = """
            with sent as (
              insert into assessment.reminder (tenant_id, invitation_id, due_at, week)
              select s.owner_tenant_id, s.id, s.due_at, w.week
                from assessment.standing s
                join assessment.round r on r.tenant_id = s.owner_tenant_id and r.id = s.round_id
               cross join lateral (
                 select case when now() > s.due_at then 1 + floor(extract(epoch from now() - s.due_at) / 604800)::integer else 0 end) w (week)
               where s.owner_tenant_id = (select ctx.tenant()) and s.town_tenant_id is not null and not s.closed
                 and s.state in ('NOT_STARTED', 'DRAFT', 'IN_APPROVAL')
                 and case when w.week > 0 then s.late_answers
                          else s.due_at - make_interval(days => r.reminder_days) between greatest(r.opened_at, s.opens_at) and now() end
                 and r.reminder_days is not null
              on conflict do nothing
              returning tenant_id, invitation_id, week
            )
            select i.round_id, i.id, sent.week
              from sent join assessment.invitation i on i.tenant_id = sent.tenant_id and i.id = sent.invitation_id
             order by i.round_id, i.body_code
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Reminders(JdbcClient jdbc, TransactionTemplate transaction, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.events = events;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
    void remind() {
        List<TenantKey> owners = new ArrayList<>();
        TenantScope.runAsSystem(
                TenantKey.PLATFORM,
                "assessment.reminders",
                () -> transaction.executeWithoutResult(_ -> owners.addAll(reminding())));
        owners.forEach(this::remind);
    }

    private List<TenantKey> reminding() {
        return jdbc.sql("select tenant_key from assessment.reminding()")
                .query((row, _) -> new TenantKey(row.getString(1)))
                .list();
    }

    /** What cannot be done for one of them is done at the next look, and keeps nobody else waiting. */
    private void remind(TenantKey owner) {
        try {
            TenantScope.runAsSystem(
                    owner,
                    "assessment.reminders",
                    () -> transaction.executeWithoutResult(_ -> remindTowns().forEach(events::publishEvent)));
        } catch (RuntimeException failed) {
            log.warn("Reminders of {} wait for the next look: {}", owner, failed.toString());
        }
    }

    private List<TownsReminded> remindTowns() {
        UUID tenant = TenantScope.grant().tenant();
        Map<UUID, TownsReminded> byRound = new LinkedHashMap<>();
        for (Reminded one : jdbc.sql(REMIND).query(Reminded.class).list()) {
            TownsReminded reminded = byRound.computeIfAbsent(
                    one.roundId(), round -> new TownsReminded(tenant, round, new ArrayList<>(), new ArrayList<>()));
            (one.week() == 0 ? reminded.near() : reminded.late()).add(one.id());
        }
        return List.copyOf(byRound.values());
    }

    /** One town that was reminded; in the week after the deadline, or before it in week 0. */
    private record Reminded(UUID roundId, UUID id, int week) {}
}
