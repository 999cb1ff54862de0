-- The municipalities a tenant may ask: those of the prefecture it is, or the one it is; with their tenants, if they have one.
create function tenancy.municipalities()
  returns table (body_code text, name text, tenant_id uuid)
  language sql stable security definer
  set search_path = ''
as $$
  select b.code, b.name, t.id
    from tenancy.tenant me
    join tenancy.local_body b
      on b.kind <> 'PREFECTURE' and case me.kind when 'PREFECTURE' then b.prefecture_code when 'MUNICIPALITY' then b.code end = me.body_code
    left join tenancy.tenant t on t.body_code = b.code and t.disabled_at is null
   where me.id = ctx.tenant()
$$;
revoke all on function tenancy.municipalities from public;
grant execute on function tenancy.municipalities to yui_app;
