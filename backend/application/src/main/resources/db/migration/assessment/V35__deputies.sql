-- Who may decide in the approver's place, from when until when (half open), and why. Every request asks anew.
create table assessment.deputy (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  person text not null,
  person_name text not null,
  valid_from timestamptz not null,
  valid_to timestamptz not null,
  reason text not null check (reason <> ''),
  named_by text not null,
  named_by_name text not null,
  named_at timestamptz not null default clock_timestamp(),
  revoked_at timestamptz,
  revoked_by_name text,
  primary key (tenant_id, id),
  check (valid_to > valid_from),
  check (person <> named_by),
  check ((revoked_at is null) = (revoked_by_name is null))
);
create index on assessment.deputy (tenant_id, person);

alter table assessment.deputy enable row level security;
alter table assessment.deputy force row level security;
create policy bound on assessment.deputy as restrictive to yui_app using ((select ctx.tenant()) is not null);
create policy own on assessment.deputy to yui_app using (tenant_id = (select ctx.tenant()));
grant select, insert, update (revoked_at, revoked_by_name) on assessment.deputy to yui_app;

-- A decision taken by a deputy is marked as such for ever.
alter table assessment.response_step add column deputy boolean not null default false check (not deputy or action in ('SUBMIT', 'REFUSE'));
