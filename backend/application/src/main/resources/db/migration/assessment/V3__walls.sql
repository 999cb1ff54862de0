-- Row-level security: the own rows of a tenant, and what another tenant has addressed to it.

alter table assessment.round enable row level security;
alter table assessment.round force row level security;
create policy bound on assessment.round as restrictive to yui_app using ((select ctx.tenant()) is not null);
create policy own on assessment.round to yui_app using (tenant_id = (select ctx.tenant()));

alter table assessment.invitation enable row level security;
alter table assessment.invitation force row level security;
create policy bound on assessment.invitation as restrictive to yui_app using ((select ctx.tenant()) is not null);
create policy own on assessment.invitation to yui_app using (tenant_id = (select ctx.tenant()));
create policy addressed on assessment.invitation for select to yui_app using (audience_tenant_id = (select ctx.tenant()));

alter table assessment.extension enable row level security;
alter table assessment.extension force row level security;
create policy bound on assessment.extension as restrictive to yui_app using ((select ctx.tenant()) is not null);
create policy own on assessment.extension to yui_app using (tenant_id = (select ctx.tenant()));
create policy addressed on assessment.extension for select to yui_app using (audience_tenant_id = (select ctx.tenant()));

alter table assessment.closing enable row level security;
alter table assessment.closing force row level security;
create policy bound on assessment.closing as restrictive to yui_app using ((select ctx.tenant()) is not null);
create policy own on assessment.closing to yui_app using (tenant_id = (select ctx.tenant()));
create policy addressed on assessment.closing for select to yui_app using (audience_tenant_id = (select ctx.tenant()));

alter table assessment.response enable row level security;
alter table assessment.response force row level security;
create policy bound on assessment.response as restrictive to yui_app using ((select ctx.tenant()) is not null);
create policy own on assessment.response to yui_app using (tenant_id = (select ctx.tenant()));

alter table assessment.answer enable row level security;
alter table assessment.answer force row level security;
create policy bound on assessment.answer as restrictive to yui_app using ((select ctx.tenant()) is not null);
create policy own on assessment.answer to yui_app using (tenant_id = (select ctx.tenant()));

alter table assessment.answer_version enable row level security;
alter table assessment.answer_version force row level security;
create policy bound on assessment.answer_version as restrictive to yui_app using ((select ctx.tenant()) is not null);
create policy own on assessment.answer_version to yui_app using (tenant_id = (select ctx.tenant()));

alter table assessment.response_step enable row level security;
alter table assessment.response_step force row level security;
create policy bound on assessment.response_step as restrictive to yui_app using ((select ctx.tenant()) is not null);
create policy own on assessment.response_step to yui_app using (tenant_id = (select ctx.tenant()));
create policy addressed on assessment.response_step for select to yui_app using (audience_tenant_id = (select ctx.tenant()));

alter table assessment.submission enable row level security;
alter table assessment.submission force row level security;
create policy bound on assessment.submission as restrictive to yui_app using ((select ctx.tenant()) is not null);
create policy own on assessment.submission to yui_app using (tenant_id = (select ctx.tenant()));
create policy addressed on assessment.submission for select to yui_app using (audience_tenant_id = (select ctx.tenant()));

alter table assessment.submitted_level enable row level security;
alter table assessment.submitted_level force row level security;
create policy bound on assessment.submitted_level as restrictive to yui_app using ((select ctx.tenant()) is not null);
create policy own on assessment.submitted_level to yui_app using (tenant_id = (select ctx.tenant()));
create policy addressed on assessment.submitted_level for select to yui_app using (audience_tenant_id = (select ctx.tenant()));

alter table assessment.submitted_mean enable row level security;
alter table assessment.submitted_mean force row level security;
create policy bound on assessment.submitted_mean as restrictive to yui_app using ((select ctx.tenant()) is not null);
create policy own on assessment.submitted_mean to yui_app using (tenant_id = (select ctx.tenant()));
create policy addressed on assessment.submitted_mean for select to yui_app using (audience_tenant_id = (select ctx.tenant()));

-- The owner of a round adds its own steps to a town's response, and no others.
create policy replying on assessment.response_step for insert to yui_app
  with check (audience_tenant_id = (select ctx.tenant()) and author_tenant_id = (select ctx.tenant()));

grant select, insert on assessment.round, assessment.invitation, assessment.extension, assessment.closing,
  assessment.response, assessment.answer, assessment.answer_version, assessment.response_step, assessment.submission,
  assessment.submitted_level, assessment.submitted_mean to yui_app;
grant update (version, title, framework_code, fiscal_year, opens_at, closes_at, late_answers, reminder_days, audience_kind,
  audience_bodies, audience_class, opened_at, closed_at) on assessment.round to yui_app;
grant update (version, state, level, reason, note, evidence, target, target_year, confirmed, saved_by, saved_by_name, saved_at)
  on assessment.answer to yui_app;

-- Where each response stands, for the town that is asked and for the owner who asks; each sees its own rows.
create view assessment.standing with (security_invoker = true) as
  select i.id, i.tenant_id as owner_tenant_id, i.audience_tenant_id as town_tenant_id, i.round_id, i.body_code, i.body_name,
         i.population_class, i.owner_name, i.title, i.framework_code, i.fiscal_year, i.opens_at, i.late_answers,
         coalesce(e.due_at, i.closes_at) as due_at, coalesce(c.closed, false) as closed,
         coalesce(s.state, 'NOT_STARTED') as state, coalesce(s.seq, 0) as seq, coalesce(s.late, false) as late,
         coalesce(s.reason, '') as reason, coalesce(s.comments, '[]') as comments, s.action, s.at as moved_at
    from assessment.invitation i
    left join lateral (
      select x.due_at from assessment.extension x
       where x.tenant_id = i.tenant_id and x.invitation_id = i.id order by x.seq desc limit 1) e on true
    left join lateral (
      select x.closed from assessment.closing x
       where x.tenant_id = i.tenant_id and x.invitation_id = i.id order by x.seq desc limit 1) c on true
    left join lateral (
      select x.state, x.seq, x.late, x.reason, x.comments, x.action, x.at from assessment.response_step x
       where x.tenant_id = i.audience_tenant_id and x.response_id = i.id order by x.seq desc limit 1) s on true;
grant select on assessment.standing to yui_app;

-- How far the towns of a round are: counts, never a draft. Its owner sees of an answer whether it was given, and of the
-- invitations those of the tenant that is bound, so nobody counts for a round that is not its own.
create policy counted on assessment.answer for select to yui_stats using (true);
create policy own_round on assessment.invitation for select to yui_stats using (tenant_id = (select ctx.tenant()));
grant select (tenant_id, response_id, state) on assessment.answer to yui_stats;
grant select (tenant_id, audience_tenant_id, id, round_id) on assessment.invitation to yui_stats;
create function assessment.progress(round uuid) returns table (response_id uuid, answered integer)
  language sql stable security definer
  set search_path = ''
as $$
  select i.id, count(*)::integer
    from assessment.invitation i
    join assessment.answer a on a.tenant_id = i.audience_tenant_id and a.response_id = i.id
   where i.tenant_id = (select ctx.tenant()) and i.round_id = progress.round and a.state <> 'UNANSWERED'
   group by i.id
$$;
revoke all on function assessment.progress from public;
grant execute on function assessment.progress to yui_app;
grant create on schema assessment to yui_stats;
alter function assessment.progress owner to yui_stats;
revoke create on schema assessment from yui_stats;
