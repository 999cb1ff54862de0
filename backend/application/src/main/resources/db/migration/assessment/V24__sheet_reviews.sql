-- What an uploaded sheet would change in a response, until somebody agrees to it; what was not taken stays readable here.
create table assessment.sheet_review (
  tenant_id uuid not null,
  id uuid not null,
  response_id uuid not null,
  content jsonb not null,
  uploaded_by text not null,
  uploaded_at timestamptz not null default clock_timestamp(),
  accepted_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, response_id) references assessment.response
);
create index on assessment.sheet_review (tenant_id, response_id);

alter table assessment.sheet_review enable row level security;
alter table assessment.sheet_review force row level security;
create policy bound on assessment.sheet_review as restrictive to yui_app using ((select ctx.tenant()) is not null);
create policy own on assessment.sheet_review to yui_app using (tenant_id = (select ctx.tenant()));
grant select, insert, update (accepted_at) on assessment.sheet_review to yui_app;
