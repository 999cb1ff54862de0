-- What towns were reminded of: each thing once, whatever becomes of the process that reminds.
create table assessment.reminder (
  tenant_id uuid not null,
  invitation_id uuid not null,
  due_at timestamptz not null,
  week integer not null check (week >= 0),
  sent_at timestamptz not null default now(),
  primary key (tenant_id, invitation_id, due_at, week),
  foreign key (tenant_id, invitation_id) references assessment.invitation
);
comment on column assessment.reminder.due_at is 'The deadline it reminded of; a town that was given more time is reminded of the new one';
comment on column assessment.reminder.week is '0 before the deadline, then the week after it that has begun';

alter table assessment.reminder enable row level security;
alter table assessment.reminder force row level security;
create policy bound on assessment.reminder as restrictive to yui_app using ((select ctx.tenant()) is not null);
create policy own on assessment.reminder to yui_app using (tenant_id = (select ctx.tenant()));
grant select, insert on assessment.reminder to yui_app;

-- The tenants that have a round with reminders running: asked by background work from the platform's tenant, and by nobody else.
create policy reminding on assessment.round for select to yui_stats using ((select ctx.tenant_kind()) = 'PLATFORM');
create policy reminding on tenancy.tenant for select to yui_stats using ((select ctx.tenant_kind()) = 'PLATFORM');
grant select (tenant_id, reminder_days, opened_at, closed_at) on assessment.round to yui_stats;
grant select (id, key, disabled_at) on tenancy.tenant to yui_stats;
create function assessment.reminding() returns table (tenant_key text)
  language sql stable security definer
  set search_path = ''
as $$
  select t.key
    from tenancy.tenant t
   where t.disabled_at is null and exists (
     select from assessment.round r
      where r.tenant_id = t.id and r.reminder_days is not null and r.opened_at is not null and r.closed_at is null)
   order by t.key
$$;
revoke all on function assessment.reminding from public;
grant execute on function assessment.reminding to yui_jobs;
grant create on schema assessment to yui_stats;
alter function assessment.reminding owner to yui_stats;
revoke create on schema assessment from yui_stats;
