-- Notices: what happened that somebody in a tenant should know. One row for a tenant and the roles it is for, addressed as
-- everything that two tenants share; who reads it is decided when it is read, so that a right that ended ends here too (ADR 0018).
create schema notification;
grant usage on schema notification to yui_app;

create table notification.notice (
  tenant_id uuid not null,
  audience_tenant_id uuid not null,
  id uuid not null default uuidv7(),
  for_owner boolean not null,
  kind text not null check (kind in ('ROUND_OPENED', 'APPROVAL_REQUESTED', 'REFUSED', 'SUBMITTED', 'WITHDRAWN', 'RETURNED', 'REOPENED',
    'ACCEPTED', 'EXTENDED', 'CLOSING_SOON', 'OVERDUE')),
  roles text[] not null check (roles <@ array['VIEWER', 'EDITOR', 'APPROVER', 'ADMIN', 'OPERATOR'] and cardinality(roles) > 0),
  object_id uuid not null,
  occasion text not null,
  actor text not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, audience_tenant_id, object_id, kind, occasion),
  unique (audience_tenant_id, id)
);
create index on notification.notice (audience_tenant_id, created_at);
comment on column notification.notice.tenant_id is 'The tenant in which it happened, which wrote the notice';
comment on column notification.notice.occasion is 'What makes it one of its kind: the same thing is told once';

-- A person has read a notice. Whose notice it is, is not a row of the reader's tenant; that it was for them is a key.
create table notification.reading (
  tenant_id uuid not null,
  notice_id uuid not null,
  person text not null,
  read_at timestamptz not null default clock_timestamp(),
  primary key (tenant_id, notice_id, person),
  foreign key (tenant_id, notice_id) references notification.notice (audience_tenant_id, id)
);
comment on column notification.reading.person is 'Issuer#subject, as in the audit trail';

alter table notification.notice enable row level security;
alter table notification.notice force row level security;
create policy bound on notification.notice as restrictive to yui_app using ((select ctx.tenant()) is not null);
create policy own on notification.notice to yui_app using (tenant_id = (select ctx.tenant()));
create policy addressed on notification.notice for select to yui_app using (audience_tenant_id = (select ctx.tenant()));

alter table notification.reading enable row level security;
alter table notification.reading force row level security;
create policy bound on notification.reading as restrictive to yui_app using ((select ctx.tenant()) is not null);
create policy own on notification.reading to yui_app using (tenant_id = (select ctx.tenant()));

grant select, insert on notification.notice, notification.reading to yui_app;

-- Who reads which notice of the tenant that is bound: whoever holds a role it is for now, from the moment they held it, and
-- nobody of what they did themselves.
create view notification.reader with (security_invoker = true) as
  select n.id as notice_id, m.issuer || '#' || m.subject as person
    from notification.notice n
    join tenancy.membership m on m.tenant_id = n.audience_tenant_id
   where n.audience_tenant_id = (select ctx.tenant())
     and n.actor <> m.issuer || '#' || m.subject
     and (m.role = any (n.roles) or 'VIEWER' = any (n.roles))
     and m.valid_from <= n.created_at and (m.valid_to is null or m.valid_to > now());

-- The notices of the person who has entered.
create view notification.mine with (security_invoker = true) as
  select n.id, n.for_owner, n.kind, n.object_id, n.created_at, r.read_at
    from notification.notice n
    left join notification.reading r
      on r.tenant_id = n.audience_tenant_id and r.notice_id = n.id and r.person = (select ctx.actor())
   where n.audience_tenant_id = (select ctx.tenant())
     and exists (select from notification.reader x where x.notice_id = n.id and x.person = (select ctx.actor()));
grant select on notification.reader, notification.mine to yui_app;
