-- Answers to requests that carried an Idempotency-Key, each written in the transaction of the effect it reports (ADR 0009).
create schema platform;
grant usage on schema platform to yui_app;

create table platform.answer (
  tenant_id uuid not null,
  person text not null,
  key text not null check (key ~ '^[!-~]{1,200}$'),
  route text not null,
  request_hash bytea not null,
  at timestamptz not null default clock_timestamp(),
  status int,
  content_type text,
  location text,
  etag text,
  body bytea,
  primary key (tenant_id, person, key)
);
create index on platform.answer (at);

alter table platform.answer enable row level security;
alter table platform.answer force row level security;
create policy bound on platform.answer as restrictive to yui_app using ((select ctx.tenant()) is not null);
create policy own on platform.answer to yui_app using (tenant_id = (select ctx.tenant()));
create policy keeper on platform.answer to yui_owner using (true) with check (true);

grant select, insert, update (status, content_type, location, etag, body) on platform.answer to yui_app;

-- A request that comes again after this long is a new one.
create function platform.forget_answers() returns bigint
  language plpgsql volatile security definer
  set search_path = ''
as $$
declare
  forgotten bigint;
begin
  delete from platform.answer a where a.at < now() - interval '7 days';
  get diagnostics forgotten = row_count;
  return forgotten;
end
$$;

revoke all on all functions in schema platform from public;
grant execute on function platform.forget_answers to yui_jobs;
