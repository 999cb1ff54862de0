-- What a town asks the owner of a round about an item, and what that one answers: each side appends its own lines, and nobody
-- changes one. A thread is open while its last line is the town's and does not settle it. Nothing of the answer itself is here.
create table assessment.question (
  tenant_id uuid not null,
  audience_tenant_id uuid not null,
  response_id uuid not null,
  item_code text not null,
  seq integer not null check (seq > 0),
  author_tenant_id uuid not null,
  text text not null check (length(text) <= 2000),
  settled boolean not null,
  actor text not null,
  actor_name text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (tenant_id, response_id, item_code, seq),
  foreign key (tenant_id, response_id) references assessment.response,
  check (tenant_id <> audience_tenant_id),
  check (author_tenant_id in (tenant_id, audience_tenant_id)),
  check (text <> '' or settled),
  check (seq > 1 or author_tenant_id = tenant_id)
);
create index on assessment.question (audience_tenant_id, response_id, item_code, seq);

alter table assessment.question enable row level security;
alter table assessment.question force row level security;
create policy bound on assessment.question as restrictive to yui_app using ((select ctx.tenant()) is not null);
create policy own on assessment.question to yui_app using (tenant_id = (select ctx.tenant()));
create policy addressed on assessment.question for select to yui_app using (audience_tenant_id = (select ctx.tenant()));
create policy replying on assessment.question for insert to yui_app
  with check (audience_tenant_id = (select ctx.tenant()) and author_tenant_id = (select ctx.tenant()));
create policy author on assessment.question as restrictive for insert to yui_app
  with check (author_tenant_id = (select ctx.tenant()));
grant select, insert on assessment.question to yui_app;

-- How far each person of a town has read a thread; nobody else's business.
create table assessment.question_reading (
  tenant_id uuid not null,
  response_id uuid not null,
  item_code text not null,
  person text not null,
  seq integer not null check (seq > 0),
  primary key (tenant_id, response_id, item_code, person),
  foreign key (tenant_id, response_id) references assessment.response
);

alter table assessment.question_reading enable row level security;
alter table assessment.question_reading force row level security;
create policy bound on assessment.question_reading as restrictive to yui_app using ((select ctx.tenant()) is not null);
create policy own on assessment.question_reading to yui_app using (tenant_id = (select ctx.tenant()));
grant select, insert, update (seq) on assessment.question_reading to yui_app;
