-- The audit trail: one hash chain per tenant, appended in the transaction that it describes.
create schema audit;
grant usage on schema audit to yui_app;

create table audit.chain_head (
  tenant_id uuid primary key,
  seq bigint not null,
  hash bytea not null
);

create table audit.entry (
  tenant_id uuid not null,
  seq bigint not null,
  at timestamptz not null,
  actor text not null,
  action text not null,
  object text not null,
  detail jsonb not null,
  previous bytea not null,
  hash bytea not null,
  primary key (tenant_id, seq)
);

alter table audit.chain_head enable row level security;
alter table audit.chain_head force row level security;
create policy bound on audit.chain_head as restrictive to yui_app using ((select ctx.tenant()) is not null);
create policy own on audit.chain_head to yui_app using (tenant_id = (select ctx.tenant()));
create policy keeper on audit.chain_head to yui_owner using (true) with check (true);

alter table audit.entry enable row level security;
alter table audit.entry force row level security;
create policy bound on audit.entry as restrictive to yui_app using ((select ctx.tenant()) is not null);
create policy own on audit.entry to yui_app using (tenant_id = (select ctx.tenant()));
create policy keeper on audit.entry to yui_owner using (true) with check (true);

grant select on audit.chain_head, audit.entry to yui_app;

-- What a link of the chain binds: everything in the entry, and the link before it.
create function audit.link(previous bytea, tenant uuid, seq bigint, at timestamptz, actor text, action text,
    object text, detail jsonb) returns bytea
  language sql stable
  set search_path = ''
  return sha256(previous || convert_to(jsonb_build_array(tenant, seq, extract(epoch from at), actor, action, object,
    detail)::text, 'UTF8'));

create function audit.append_to(tenant uuid, actor text, action text, object text, detail jsonb) returns bigint
  language plpgsql volatile
  set search_path = ''
as $$
declare
  head audit.chain_head;
  moment timestamptz := clock_timestamp();
  link bytea;
begin
  insert into audit.chain_head (tenant_id, seq, hash) values (tenant, 0, '\x') on conflict do nothing;
  select * into head from audit.chain_head h where h.tenant_id = tenant for update;
  link := audit.link(head.hash, tenant, head.seq + 1, moment, actor, action, object, detail);
  insert into audit.entry (tenant_id, seq, at, actor, action, object, detail, previous, hash)
  values (tenant, head.seq + 1, moment, actor, action, object, detail, head.hash, link);
  update audit.chain_head h set seq = head.seq + 1, hash = link where h.tenant_id = tenant;
  return head.seq + 1;
end
$$;

-- Appends to the chain of the tenant the transaction is bound to, in the name of the person who entered it.
create function audit.append(action text, object text, detail jsonb) returns bigint
  language plpgsql volatile security definer
  set search_path = ''
as $$
begin
  if ctx.tenant() is null then
    raise exception 'no tenant is bound, so nothing can be audited';
  end if;
  return audit.append_to(ctx.tenant(), ctx.actor(), action, object, detail);
end
$$;

-- Appends to the platform's chain what has no tenant: sign-ins and refusals.
create function audit.append_platform(actor text, action text, object text, detail jsonb) returns bigint
  language plpgsql volatile security definer
  set search_path = ''
as $$
begin
  return audit.append_to((select t.id from tenancy.tenant t where t.key = 'yui'), actor, action, object, detail);
end
$$;

-- The first entry of each chain that does not follow from the one before it, and the head it ends in.
create function audit.verify(tenant uuid)
  returns table (entries bigint, broken_at bigint, head_seq bigint, head_hash bytea)
  language sql stable security definer
  set search_path = ''
as $$
  with walked as (
    select e.seq,
           e.seq = row_number() over w
             and e.previous = coalesce(lag(e.hash) over w, '\x'::bytea)
             and e.hash = audit.link(e.previous, e.tenant_id, e.seq, e.at, e.actor, e.action, e.object, e.detail) as sound
      from audit.entry e
     where e.tenant_id = verify.tenant and verify.tenant = coalesce(ctx.tenant(), verify.tenant)
    window w as (order by e.seq)
  ), counted as (
    select count(*) as entries, min(seq) filter (where not sound) as broken_at, coalesce(max(seq), 0) as last from walked
  )
  select c.entries,
         coalesce(c.broken_at, case when c.last <> coalesce(h.seq, 0) then least(c.last, coalesce(h.seq, 0)) + 1 end),
         coalesce(h.seq, 0), coalesce(h.hash, '\x'::bytea)
    from counted c left join audit.chain_head h on h.tenant_id = verify.tenant
$$;

-- All heads, for the anchor that is written outside the database.
create function audit.heads() returns table (tenant_id uuid, seq bigint, hash bytea)
  language sql stable security definer
  set search_path = ''
as $$ select h.tenant_id, h.seq, h.hash from audit.chain_head h order by h.tenant_id $$;

revoke all on all functions in schema audit from public;
grant execute on function audit.append, audit.append_platform, audit.verify to yui_app;
grant execute on function audit.heads to yui_jobs;
