-- Mail: a pointer to notices, for people who have signed in and want it. It goes through an outbox, so that no use case waits for
-- a mail server and nothing is forgotten when a process is killed (ADR 0018).

-- Where a person's mail of a tenant goes: the address that the identity provider had verified when they last signed in.
create table notification.mailbox (
  tenant_id uuid not null,
  person text not null,
  address text not null,
  wanted boolean not null default true,
  primary key (tenant_id, person)
);

-- A notice of which the outbox knows: its mails have been written, if there are any.
create table notification.dispatch (
  tenant_id uuid not null,
  notice_id uuid not null,
  at timestamptz not null default now(),
  primary key (tenant_id, notice_id),
  foreign key (tenant_id, notice_id) references notification.notice (audience_tenant_id, id)
);

create table notification.mail (
  tenant_id uuid not null,
  notice_id uuid not null,
  person text not null,
  address text not null,
  attempts integer not null default 0,
  due_at timestamptz not null default now(),
  written_at timestamptz not null default now(),
  sent_at timestamptz,
  primary key (tenant_id, notice_id, person),
  foreign key (tenant_id, notice_id) references notification.dispatch
);
create index on notification.mail (tenant_id, due_at) where sent_at is null;

alter table notification.mailbox enable row level security;
alter table notification.mailbox force row level security;
create policy bound on notification.mailbox as restrictive to yui_app using ((select ctx.tenant()) is not null);
create policy own on notification.mailbox to yui_app using (tenant_id = (select ctx.tenant()));
create policy keeper on notification.mailbox to yui_owner using (true) with check (true);

alter table notification.dispatch enable row level security;
alter table notification.dispatch force row level security;
create policy bound on notification.dispatch as restrictive to yui_app using ((select ctx.tenant()) is not null);
create policy own on notification.dispatch to yui_app using (tenant_id = (select ctx.tenant()));

alter table notification.mail enable row level security;
alter table notification.mail force row level security;
create policy bound on notification.mail as restrictive to yui_app using ((select ctx.tenant()) is not null);
create policy own on notification.mail to yui_app using (tenant_id = (select ctx.tenant()));

grant select, update (wanted) on notification.mailbox to yui_app;
grant select, insert on notification.dispatch, notification.mail to yui_app;
grant update (attempts, due_at, sent_at) on notification.mail to yui_app;

-- Remembers the address of a person who signs in, in each tenant that they belong to; signing in binds no tenant.
create function notification.remember(issuer text, subject text, address text) returns bigint
  language plpgsql volatile security definer
  set search_path = ''
as $$
declare
  remembered bigint;
begin
  insert into notification.mailbox as b (tenant_id, person, address)
  select distinct m.tenant_id, remember.issuer || '#' || remember.subject, remember.address
    from tenancy.membership m
   where m.issuer = remember.issuer and m.subject = remember.subject
     and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now())
  on conflict (tenant_id, person) do update set address = excluded.address;
  get diagnostics remembered = row_count;
  return remembered;
end
$$;
revoke all on function notification.remember from public;
grant execute on function notification.remember to yui_app;

-- The tenants for which the outbox has something to do: asked by background work from the platform's tenant, and by nobody else.
create policy mailing on notification.notice for select to yui_stats using ((select ctx.tenant_kind()) = 'PLATFORM');
create policy mailing on notification.dispatch for select to yui_stats using ((select ctx.tenant_kind()) = 'PLATFORM');
create policy mailing on notification.mail for select to yui_stats using ((select ctx.tenant_kind()) = 'PLATFORM');
grant usage on schema notification to yui_stats;
grant select (audience_tenant_id, id, created_at) on notification.notice to yui_stats;
grant select (tenant_id, notice_id) on notification.dispatch to yui_stats;
grant select (tenant_id, due_at, written_at, sent_at) on notification.mail to yui_stats;
create function notification.mailing() returns table (tenant_key text)
  language sql stable security definer
  set search_path = ''
as $$
  select t.key
    from tenancy.tenant t
   where t.disabled_at is null and (exists (
           select from notification.notice n
            where n.audience_tenant_id = t.id and n.created_at > now() - interval '3 days'
              and not exists (select from notification.dispatch d where d.tenant_id = n.audience_tenant_id and d.notice_id = n.id))
      or exists (
           select from notification.mail m
            where m.tenant_id = t.id and m.sent_at is null and m.due_at <= now() and m.written_at > now() - interval '3 days'))
   order by t.key
$$;
revoke all on function notification.mailing from public;
grant execute on function notification.mailing to yui_jobs;
grant create on schema notification to yui_stats;
alter function notification.mailing owner to yui_stats;
revoke create on schema notification from yui_stats;
