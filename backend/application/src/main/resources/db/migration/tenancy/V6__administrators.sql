-- How many people administer the tenants that the bound one looks after: itself, a prefecture also those of its municipalities, the
-- platform all. Counts only; who they are stays behind the wall of membership.
create function tenancy.administrators()
  returns table (tenant_key text, tenant_name text, tenant_kind text, administrators integer, enough boolean)
  language sql stable security definer
  set search_path = ''
as $$
  select t.key, t.name, t.kind, c.people, c.people >= 2
    from tenancy.tenant me
    left join tenancy.local_body here on here.code = me.body_code
    join tenancy.tenant t on t.disabled_at is null
    left join tenancy.local_body b on b.code = t.body_code
   cross join lateral (
     select count(distinct (m.issuer, m.subject))::integer as people
       from tenancy.membership m
      where m.tenant_id = t.id and m.role = case t.kind when 'PLATFORM' then 'OPERATOR' else 'ADMIN' end
        and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now())) c
   where me.id = ctx.tenant()
     and (t.id = me.id or me.kind = 'PLATFORM' or me.kind = 'PREFECTURE' and b.prefecture_code = here.code)
   order by t.id <> me.id, c.people, t.key
$$;
revoke all on function tenancy.administrators from public;
grant execute on function tenancy.administrators to yui_app;
