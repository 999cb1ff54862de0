-- The request's context: which tenant a transaction is bound to. Everything else in this database asks ctx.tenant().
revoke all on schema public from public;
create schema ctx;
grant usage on schema ctx to yui_app, yui_stats;

-- STABLE, never IMMUTABLE: an immutable wrapper would be folded into a cached plan and show another tenant's rows.
create function ctx.tenant() returns uuid
  language sql stable parallel safe
  set search_path = ''
  return nullif(current_setting('yui.tenant', true), '')::uuid;

create function ctx.tenant_kind() returns text
  language sql stable parallel safe
  set search_path = ''
  return nullif(current_setting('yui.tenant_kind', true), '');

create function ctx.actor() returns text
  language sql stable parallel safe
  set search_path = ''
  return nullif(current_setting('yui.actor', true), '');

revoke all on all functions in schema ctx from public;
grant execute on all functions in schema ctx to yui_app, yui_stats;
