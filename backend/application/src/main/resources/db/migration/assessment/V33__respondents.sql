-- Who of a town answers what: a plan that nobody is held to, and never a lock. One row an item; the last plan counts, and one that
-- names neither a department nor a person says that nobody is meant.
create table assessment.assignment (
  tenant_id uuid not null,
  response_id uuid not null,
  item_code text not null,
  department text not null check (length(department) <= 100),
  person text,
  person_name text not null,
  assigned_by_name text not null,
  assigned_at timestamptz not null default clock_timestamp(),
  primary key (tenant_id, response_id, item_code),
  foreign key (tenant_id, response_id) references assessment.response,
  check ((person is null) = (person_name = ''))
);

alter table assessment.assignment enable row level security;
alter table assessment.assignment force row level security;
create policy bound on assessment.assignment as restrictive to yui_app using ((select ctx.tenant()) is not null);
create policy own on assessment.assignment to yui_app using (tenant_id = (select ctx.tenant()));
grant select, insert, update (department, person, person_name, assigned_by_name, assigned_at) on assessment.assignment to yui_app;

-- What people of a town have said of themselves, so that colleagues can find them: their name and their department.
create table assessment.respondent (
  tenant_id uuid not null,
  person text not null,
  name text not null,
  department text not null check (length(department) <= 100),
  told_at timestamptz not null default clock_timestamp(),
  primary key (tenant_id, person)
);

alter table assessment.respondent enable row level security;
alter table assessment.respondent force row level security;
create policy bound on assessment.respondent as restrictive to yui_app using ((select ctx.tenant()) is not null);
create policy own on assessment.respondent to yui_app using (tenant_id = (select ctx.tenant()));
grant select, insert, update (name, department, told_at) on assessment.respondent to yui_app;

-- An item is done when it has a level, does not apply, or stays unanswered for a reason that is given. The owner of a round counts
-- what is done and still reads neither a level nor a reason.
alter table assessment.answer add column done boolean not null generated always as (state <> 'UNANSWERED' or reason <> '') stored;
grant select (done) on assessment.answer to yui_stats;
create function assessment.done_items(round uuid) returns table (response_id uuid, done integer)
  language sql stable security definer
  set search_path = ''
as $$
  select i.id, count(*)::integer
    from assessment.invitation i
    join assessment.answer a on a.tenant_id = coalesce(i.audience_tenant_id, i.tenant_id) and a.response_id = i.id
   where i.tenant_id = (select ctx.tenant()) and i.round_id = done_items.round and a.done
   group by i.id
$$;
revoke all on function assessment.done_items from public;
grant execute on function assessment.done_items to yui_app;
grant create on schema assessment to yui_stats;
alter function assessment.done_items owner to yui_stats;
revoke create on schema assessment from yui_stats;
