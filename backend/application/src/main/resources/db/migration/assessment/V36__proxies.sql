-- Proxy entry (代理入力, ADR 0021): a prefecture answers for a municipality that is not on the platform. The response is the
-- prefecture's own; once the municipality has a tenant, it is addressed to it together with an immutable copy.
alter table assessment.submission add column given_by text;
alter table assessment.submission add column given_how text check (given_how in ('PAPER', 'PHONE', 'MEETING'));
alter table assessment.submission add check ((given_by is null) = (given_how is null));
comment on column assessment.submission.given_by is 'Who in the municipality gave the answers that the prefecture entered; null for a submission of the municipality itself';

alter table assessment.response_step drop constraint response_step_action_check;
alter table assessment.response_step add constraint response_step_action_check check (action in
  ('START', 'REQUEST_APPROVAL', 'REFUSE', 'SUBMIT', 'WITHDRAW', 'RETURN', 'ACCEPT', 'REOPEN', 'PROXY_SUBMIT', 'TRANSFER', 'CONFIRM',
   'TAKE_OVER'));
-- What a prefecture does on behalf of a municipality happens in the prefecture's own tenant and nowhere else.
alter table assessment.response_step add constraint response_step_proxy_check
  check (action not in ('PROXY_SUBMIT', 'TRANSFER') or tenant_id = audience_tenant_id);

-- What the prefecture entered, given to the municipality that came onto the platform; never changed.
create table assessment.transfer (
  tenant_id uuid not null,
  audience_tenant_id uuid not null,
  response_id uuid not null,
  submitted boolean not null,
  number integer not null,
  late boolean not null,
  entered_by text not null,
  entered_at timestamptz not null,
  given_by text,
  given_how text,
  content jsonb not null,
  transferred_by text not null,
  transferred_at timestamptz not null default now(),
  primary key (tenant_id, response_id),
  foreign key (tenant_id, response_id) references assessment.response
);
create index on assessment.transfer (audience_tenant_id, response_id);
comment on column assessment.transfer.number is 'How often the prefecture had submitted; the municipality counts on from there';

alter table assessment.transfer enable row level security;
alter table assessment.transfer force row level security;
create policy bound on assessment.transfer as restrictive to yui_app using ((select ctx.tenant()) is not null);
create policy own on assessment.transfer to yui_app using (tenant_id = (select ctx.tenant()));
create policy addressed on assessment.transfer for select to yui_app using (audience_tenant_id = (select ctx.tenant()));
grant select, insert on assessment.transfer to yui_app;

-- An invitation finds its municipality once, and no other.
create function assessment.refuse_other_address() returns trigger
  language plpgsql
  set search_path = ''
as $$
begin
  if old.audience_tenant_id is not null or not exists (
       select from tenancy.municipalities() m where m.body_code = old.body_code and m.tenant_id = new.audience_tenant_id) then
    raise exception 'an invitation is addressed once, to the municipality that it names';
  end if;
  return new;
end
$$;
revoke all on function assessment.refuse_other_address from public;
create trigger addressed_once before update of audience_tenant_id on assessment.invitation
  for each row execute function assessment.refuse_other_address();
grant update (audience_tenant_id) on assessment.invitation to yui_app;
create index on assessment.invitation (coalesce(audience_tenant_id, tenant_id), id);

-- Where each response stands. Its town is the tenant that answers: the municipality, or for one that has no tenant the owner. What
-- was entered for a municipality stands until that takes a step of its own.
create or replace view assessment.standing with (security_invoker = true) as
  select i.id, i.tenant_id as owner_tenant_id, coalesce(i.audience_tenant_id, i.tenant_id) as town_tenant_id, i.round_id, i.body_code,
         i.body_name, i.population_class, i.owner_name, i.title, i.framework_code, i.fiscal_year, i.opens_at, i.late_answers,
         coalesce(e.due_at, i.closes_at) as due_at, coalesce(c.closed, false) as closed,
         coalesce(s.state, p.state, 'NOT_STARTED') as state, coalesce(s.seq, p.seq, 0) as seq, coalesce(s.late, p.late, false) as late,
         coalesce(s.reason, p.reason, '') as reason, coalesce(s.comments, p.comments, '[]') as comments,
         coalesce(s.action, p.action) as action, coalesce(s.at, p.at) as moved_at,
         case when i.audience_tenant_id is null then 'PROXY'
              when s.seq is null and exists (
                select from assessment.transfer t where t.tenant_id = i.tenant_id and t.response_id = i.id) then 'TRANSFERRED'
              else 'TOWN' end as entry
    from assessment.invitation i
    left join lateral (
      select x.due_at from assessment.extension x
       where x.tenant_id = i.tenant_id and x.invitation_id = i.id order by x.seq desc limit 1) e on true
    left join lateral (
      select x.closed from assessment.closing x
       where x.tenant_id = i.tenant_id and x.invitation_id = i.id order by x.seq desc limit 1) c on true
    left join lateral (
      select x.state, x.seq, x.late, x.reason, x.comments, x.action, x.at from assessment.response_step x
       where x.tenant_id = i.audience_tenant_id and x.response_id = i.id order by x.seq desc limit 1) s on true
    left join lateral (
      select x.state, x.seq, x.late, x.reason, x.comments, x.action, x.at from assessment.response_step x
       where s.seq is null and x.tenant_id = i.tenant_id and x.response_id = i.id order by x.seq desc limit 1) p on true;

-- How far each response of a round is, those that the owner itself enters included.
create or replace function assessment.progress(round uuid) returns table (response_id uuid, answered integer)
  language sql stable security definer
  set search_path = ''
as $$
  select i.id, count(*)::integer
    from assessment.invitation i
    join assessment.answer a on a.tenant_id = coalesce(i.audience_tenant_id, i.tenant_id) and a.response_id = i.id
   where i.tenant_id = (select ctx.tenant()) and i.round_id = progress.round and a.state <> 'UNANSWERED'
   group by i.id
$$;
