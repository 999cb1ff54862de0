-- Published figures: what an indicator means, which file it came from, and the frozen observations.
create schema benchmark;

create table benchmark.indicator (
  code text primary key,
  ordinal integer not null unique,
  layout text not null,
  area text not null,
  name text not null
);
comment on table benchmark.indicator is 'A thing that is measured; its label as published, without surrounding blanks';

create table benchmark.indicator_version (
  indicator_code text not null references benchmark.indicator,
  version integer not null,
  definition text not null,
  unit text not null check (unit in ('PERCENT', 'COUNT', 'PERSON', 'YEN')),
  polarity integer not null check (polarity in (-1, 0, 1)),
  scale text not null check (scale in ('BOOLEAN', 'ORDINAL', 'RATE', 'COUNT', 'MONEY')),
  numerator_code text references benchmark.indicator,
  denominator_code text references benchmark.indicator,
  valid_from integer not null,
  valid_to integer,
  crosswalk text check (crosswalk in ('SAME', 'COMPARABLE', 'BREAK')),
  primary key (indicator_code, version)
);

create index on benchmark.indicator_version (numerator_code);
create index on benchmark.indicator_version (denominator_code);

create table benchmark.source_release (
  id uuid primary key default uuidv7(),
  layout text not null,
  fiscal_year integer not null,
  publisher text not null,
  as_of date,
  file_name text not null,
  checksum text not null,
  accepted_at timestamptz not null default now(),
  accepted_by text not null,
  supersedes uuid references benchmark.source_release,
  withdrawn_at timestamptz,
  withdrawal_reason text,
  demo boolean not null default false
);
create index on benchmark.source_release (supersedes);
create index on benchmark.source_release (layout, fiscal_year);

-- value: 0..1 for BOOLEAN and RATE (72% is 0.72, exactly as printed), the plain figure otherwise; null unless VALUE.
create table benchmark.observation (
  release_id uuid not null references benchmark.source_release,
  indicator_code text not null,
  indicator_version integer not null,
  body_code text not null,
  status text not null check (status in ('VALUE', 'NOT_APPLICABLE', 'NOT_ANSWERED', 'NOT_COLLECTED',
    'NOT_YET_PUBLISHED', 'SUPPRESSED', 'DISPUTED')),
  value numeric,
  flags text not null default '',
  primary key (release_id, indicator_code, body_code),
  foreign key (indicator_code, indicator_version) references benchmark.indicator_version,
  check ((status = 'VALUE') = (value is not null))
);
create index on benchmark.observation (indicator_code, indicator_version);
