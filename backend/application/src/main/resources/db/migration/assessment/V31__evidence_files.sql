-- Files as evidence. The bytes belong to a response and are kept once, whatever items they stand with. As long as they belong to a
-- draft they have no audience; a submission gives them the owner of its round, and from then on nobody can take them away.
alter table assessment.response add unique (tenant_id, id, owner_tenant_id);

create table assessment.evidence_content (
  tenant_id uuid not null,
  audience_tenant_id uuid,
  response_id uuid not null,
  owner_tenant_id uuid not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  size integer not null check (size between 1 and 10485760),
  type text not null,
  scanned_by text not null,
  content bytea,
  primary key (tenant_id, response_id, hash),
  foreign key (tenant_id, response_id, owner_tenant_id) references assessment.response (tenant_id, id, owner_tenant_id),
  check (audience_tenant_id is null or audience_tenant_id = owner_tenant_id),
  check (audience_tenant_id is null or content is not null),
  check (octet_length(content) = size)
);
create index on assessment.evidence_content (tenant_id, response_id, owner_tenant_id);
create index on assessment.evidence_content (audience_tenant_id, response_id);
comment on column assessment.evidence_content.audience_tenant_id is 'The owner of the round, once a submission names the file';
comment on column assessment.evidence_content.content is 'Null once the last file of a draft with it was taken away';
-- PDF, PNG and OOXML are compressed already.
alter table assessment.evidence_content alter column content set storage external;

-- A file with an answer, private to the town. What was taken away stays as a row without bytes.
create table assessment.evidence_file (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  version bigint not null default 1,
  response_id uuid not null,
  item_code text not null,
  hash text not null,
  name text not null,
  expires_on date,
  added_by_name text not null,
  added_at timestamptz not null default clock_timestamp(),
  changed_by text not null,
  changed_by_name text not null,
  changed_at timestamptz not null default clock_timestamp(),
  removed boolean not null default false,
  primary key (tenant_id, id),
  foreign key (tenant_id, response_id, hash) references assessment.evidence_content
);
create index on assessment.evidence_file (tenant_id, response_id, hash);
create unique index evidence_file_once on assessment.evidence_file (tenant_id, response_id, item_code, hash) where not removed;

-- The files of a submission, by hash; its content names them, too.
create table assessment.submitted_file (
  tenant_id uuid not null,
  audience_tenant_id uuid not null,
  submission_id uuid not null,
  id uuid not null,
  response_id uuid not null,
  hash text not null,
  item_code text not null,
  name text not null,
  expires_on date,
  primary key (tenant_id, submission_id, id),
  foreign key (tenant_id, submission_id) references assessment.submission,
  foreign key (tenant_id, response_id, hash) references assessment.evidence_content
);
create index on assessment.submitted_file (tenant_id, response_id, hash);
create index on assessment.submitted_file (audience_tenant_id, response_id, id);
comment on column assessment.submitted_file.id is 'The id that the file had with its answer';

alter table assessment.evidence_content enable row level security;
alter table assessment.evidence_content force row level security;
create policy bound on assessment.evidence_content as restrictive to yui_app using ((select ctx.tenant()) is not null);
create policy own on assessment.evidence_content to yui_app using (tenant_id = (select ctx.tenant()));
create policy addressed on assessment.evidence_content for select to yui_app using (audience_tenant_id = (select ctx.tenant()));

alter table assessment.evidence_file enable row level security;
alter table assessment.evidence_file force row level security;
create policy bound on assessment.evidence_file as restrictive to yui_app using ((select ctx.tenant()) is not null);
create policy own on assessment.evidence_file to yui_app using (tenant_id = (select ctx.tenant()));

alter table assessment.submitted_file enable row level security;
alter table assessment.submitted_file force row level security;
create policy bound on assessment.submitted_file as restrictive to yui_app using ((select ctx.tenant()) is not null);
create policy own on assessment.submitted_file to yui_app using (tenant_id = (select ctx.tenant()));
create policy addressed on assessment.submitted_file for select to yui_app using (audience_tenant_id = (select ctx.tenant()));

grant select, insert on assessment.evidence_content, assessment.evidence_file, assessment.submitted_file to yui_app;
grant update (audience_tenant_id, content, scanned_by) on assessment.evidence_content to yui_app;
grant update (version, expires_on, changed_by, changed_by_name, changed_at, removed) on assessment.evidence_file to yui_app;

-- The files with each answer as the contract tells them.
create view assessment.evidence_by_item with (security_invoker = true) as
  select f.tenant_id, f.response_id, f.item_code,
         jsonb_agg(jsonb_build_object('id', f.id, 'version', f.version, 'name', f.name, 'type', c.type, 'size', c.size, 'hash', f.hash,
           'expiresOn', f.expires_on, 'scannedBy', c.scanned_by, 'addedBy', f.added_by_name, 'addedAt', f.added_at)
           order by f.added_at, f.id) as files
    from assessment.evidence_file f
    join assessment.evidence_content c on c.tenant_id = f.tenant_id and c.response_id = f.response_id and c.hash = f.hash
   where not f.removed
   group by f.tenant_id, f.response_id, f.item_code;
grant select on assessment.evidence_by_item to yui_app;
