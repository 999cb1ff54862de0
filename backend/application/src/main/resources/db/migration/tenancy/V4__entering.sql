-- Row-level security of the tenancy tables, and the only doors into a tenant.
grant usage on schema tenancy to yui_app;
grant select on tenancy.local_body, tenancy.tenant, tenancy.membership to yui_app;

alter table tenancy.tenant enable row level security;
alter table tenancy.tenant force row level security;
create policy bound on tenancy.tenant as restrictive to yui_app using ((select ctx.tenant()) is not null);
create policy own on tenancy.tenant to yui_app using (id = (select ctx.tenant()));
create policy doors on tenancy.tenant for select to yui_owner using (true);

alter table tenancy.membership enable row level security;
alter table tenancy.membership force row level security;
create policy bound on tenancy.membership as restrictive to yui_app using ((select ctx.tenant()) is not null);
create policy own on tenancy.membership to yui_app using (tenant_id = (select ctx.tenant()));
create policy doors on tenancy.membership for select to yui_owner using (true);

-- Binds the transaction to the tenant if the person has a role there now; no row otherwise, as for an unknown tenant.
create function ctx.enter(issuer text, subject text, tenant_key text)
  returns table (tenant_id uuid, tenant_kind text, roles text[])
  language plpgsql volatile security definer
  set search_path = ''
as $$
begin
  select t.id, t.kind, array_agg(distinct m.role)
    into tenant_id, tenant_kind, roles
    from tenancy.tenant t
    join tenancy.membership m on m.tenant_id = t.id
   where t.key = enter.tenant_key
     and t.disabled_at is null
     and m.issuer = enter.issuer
     and m.subject = enter.subject
     and m.valid_from <= now()
     and (m.valid_to is null or m.valid_to > now())
   group by t.id, t.kind;
  if not found then
    return;
  end if;
  perform set_config('yui.tenant', tenant_id::text, true),
          set_config('yui.tenant_kind', tenant_kind, true),
          set_config('yui.actor', enter.issuer || '#' || enter.subject, true);
  return next;
end
$$;

-- Background work enters without a person; only the role of background work may call this.
create function ctx.enter_system(tenant_key text, reason text)
  returns table (tenant_id uuid, tenant_kind text, roles text[])
  language plpgsql volatile security definer
  set search_path = ''
as $$
begin
  select t.id, t.kind, '{}'::text[]
    into tenant_id, tenant_kind, roles
    from tenancy.tenant t
   where t.key = enter_system.tenant_key and t.disabled_at is null;
  if not found then
    return;
  end if;
  perform set_config('yui.tenant', tenant_id::text, true),
          set_config('yui.tenant_kind', tenant_kind, true),
          set_config('yui.actor', 'system#' || enter_system.reason, true);
  return next;
end
$$;

-- The tenants a person may act in now, each with the roles held there.
create function ctx.my_memberships(issuer text, subject text)
  returns table (tenant_key text, tenant_kind text, tenant_name text, demo boolean, roles text[])
  language sql stable security definer
  set search_path = ''
as $$
  select t.key, t.kind, t.name, t.demo, array_agg(distinct m.role)
    from tenancy.tenant t
    join tenancy.membership m on m.tenant_id = t.id
   where t.disabled_at is null
     and m.issuer = my_memberships.issuer
     and m.subject = my_memberships.subject
     and m.valid_from <= now()
     and (m.valid_to is null or m.valid_to > now())
   group by t.id
   order by array_position(array['PLATFORM', 'PREFECTURE', 'MUNICIPALITY', 'CONSORTIUM'], t.kind), t.key
$$;

revoke all on function ctx.enter, ctx.enter_system, ctx.my_memberships from public;
grant execute on function ctx.enter, ctx.my_memberships to yui_app;
grant execute on function ctx.enter_system to yui_jobs;
