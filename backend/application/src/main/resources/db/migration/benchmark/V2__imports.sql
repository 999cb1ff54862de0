-- Imports: an uploaded file, kept as received, and everything staged from it until a person accepts or discards it.
create table benchmark.import (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  state text not null default 'RUNNING' check (state in ('RUNNING', 'REVIEW', 'ACCEPTED', 'DISCARDED', 'FAILED')),
  file_name text not null,
  checksum text not null check (checksum ~ '^[0-9a-f]{64}$'),
  fiscal_year integer not null,
  layout text,
  content bytea not null,
  uploaded_at timestamptz not null default now(),
  uploaded_by text not null,
  attempts integer not null default 0,
  failure_code text,
  failure_address text,
  failure_detail text,
  release_id uuid references benchmark.source_release,
  withdrawn boolean not null default false,
  primary key (tenant_id, id),
  check ((state = 'FAILED') = (failure_code is not null)),
  check ((state = 'ACCEPTED') = (release_id is not null)),
  check (state in ('RUNNING', 'FAILED') or layout is not null)
);
create index on benchmark.import (release_id);
comment on column benchmark.import.attempts is 'How often reading began; a file that ends the process each time is given up';
comment on column benchmark.import.withdrawn is 'Its release was withdrawn, so the same file may be imported again';

-- One file counts once, whatever fiscal year it is given; also when two uploads race.
create unique index import_same_file on benchmark.import (tenant_id, checksum)
  where state not in ('FAILED', 'DISCARDED') and not withdrawn;

create table benchmark.import_column (
  tenant_id uuid not null,
  import_id uuid not null,
  column_index integer not null,
  address text not null,
  label text not null,
  candidates text[] not null,
  certain boolean not null,
  body_code text,
  left_out boolean not null default false,
  primary key (tenant_id, import_id, column_index),
  foreign key (tenant_id, import_id) references benchmark.import,
  check (not certain or body_code is not null),
  check (not (left_out and body_code is not null))
);
create unique index import_column_one_body on benchmark.import_column (tenant_id, import_id, body_code);

create table benchmark.import_cell (
  tenant_id uuid not null,
  import_id uuid not null,
  column_index integer not null,
  indicator_code text not null,
  indicator_version integer not null,
  status text not null,
  value numeric,
  primary key (tenant_id, import_id, column_index, indicator_code),
  foreign key (tenant_id, import_id, column_index) references benchmark.import_column,
  check ((status = 'VALUE') = (value is not null))
);

create table benchmark.import_note (
  tenant_id uuid not null,
  import_id uuid not null,
  ordinal integer not null,
  code text not null,
  address text not null,
  detail text not null,
  primary key (tenant_id, import_id, ordinal),
  foreign key (tenant_id, import_id) references benchmark.import
);

create table benchmark.import_malformed_cell (
  tenant_id uuid not null,
  import_id uuid not null,
  ordinal integer not null,
  address text not null,
  item text not null,
  body text not null,
  content text not null,
  reason text not null,
  primary key (tenant_id, import_id, ordinal),
  foreign key (tenant_id, import_id) references benchmark.import
);

do $$
declare
  name text;
begin
  foreach name in array array['import', 'import_column', 'import_cell', 'import_note', 'import_malformed_cell'] loop
    execute format('alter table benchmark.%I enable row level security', name);
    execute format('alter table benchmark.%I force row level security', name);
    execute format('create policy bound on benchmark.%I as restrictive to yui_app using ((select ctx.tenant()) is not null)', name);
    execute format('create policy own on benchmark.%I to yui_app using (tenant_id = (select ctx.tenant()))', name);
  end loop;
end
$$;

grant usage on schema benchmark to yui_app;
grant select, insert on benchmark.import, benchmark.import_column, benchmark.import_cell, benchmark.import_note,
  benchmark.import_malformed_cell to yui_app;
grant update (state, layout, attempts, failure_code, failure_address, failure_detail, release_id, withdrawn)
  on benchmark.import to yui_app;
grant update (body_code, left_out) on benchmark.import_column to yui_app;

-- Published figures are only ever added; a release changes once, when it is withdrawn.
grant select on benchmark.indicator, benchmark.indicator_version to yui_app;
grant select, insert on benchmark.source_release, benchmark.observation to yui_app;
grant update (withdrawn_at, withdrawal_reason) on benchmark.source_release to yui_app;

-- A hundred thousand rows that the planner has not counted cost seconds per query; whoever adds them has them counted.
create function benchmark.count_rows() returns void
  language plpgsql volatile security definer
  set search_path = ''
as $$
begin
  analyze benchmark.import_column, benchmark.import_cell, benchmark.observation;
end
$$;
revoke all on function benchmark.count_rows from public;
grant execute on function benchmark.count_rows to yui_app;
