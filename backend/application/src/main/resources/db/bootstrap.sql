-- The database roles; run once per cluster by a superuser, before the database itself is created.
-- Passwords are set by whoever runs this; no role here may bypass row-level security.
do $$
begin
  if not exists (select from pg_roles where rolname = 'yui_owner') then
    create role yui_owner login nosuperuser nobypassrls nocreatedb nocreaterole;
  end if;
  if not exists (select from pg_roles where rolname = 'yui_app') then
    create role yui_app login nosuperuser nobypassrls nocreatedb nocreaterole;
  end if;
  if not exists (select from pg_roles where rolname = 'yui_jobs') then
    create role yui_jobs login nosuperuser nobypassrls nocreatedb nocreaterole;
  end if;
  if not exists (select from pg_roles where rolname = 'yui_stats') then
    create role yui_stats nologin nosuperuser nobypassrls nocreatedb nocreaterole;
  end if;
  if not exists (select from pg_roles where rolname = 'yui_backup') then
    create role yui_backup login nosuperuser nobypassrls nocreatedb nocreaterole;
  end if;
end $$;
grant yui_stats to yui_owner;
-- Background work has the same rights on tables, plus its own door into a tenant (ctx.enter_system).
grant yui_app to yui_jobs;
-- No statement may hold the others up: what people wait for ends in time, and so does a transaction that was forgotten.
alter role yui_app set statement_timeout = '30s';
alter role yui_app set lock_timeout = '10s';
alter role yui_app set idle_in_transaction_session_timeout = '60s';
alter role yui_jobs set statement_timeout = '10min';
alter role yui_jobs set idle_in_transaction_session_timeout = '10min';
