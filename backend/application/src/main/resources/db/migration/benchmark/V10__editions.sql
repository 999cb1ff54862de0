-- Frozen editions: what a body scored, against whom, from which releases. Rows are inserted once and never changed.
create table benchmark.framework (
  code text primary key,
  name text not null,
  minimum_coverage numeric not null check (minimum_coverage between 0 and 1)
);
comment on column benchmark.framework.minimum_coverage is 'Share of the applicable weight that must be answered before a score is shown';

create table benchmark.framework_item (
  framework_code text not null references benchmark.framework,
  indicator_code text not null references benchmark.indicator,
  weight numeric not null check (weight > 0),
  primary key (framework_code, indicator_code)
);
create index on benchmark.framework_item (indicator_code);

create table benchmark.population_class (
  scheme text not null,
  ordinal integer not null,
  code text not null,
  lower_bound integer not null,
  upper_bound integer,
  primary key (scheme, ordinal),
  unique (scheme, code)
);
comment on table benchmark.population_class is 'Classes by resident register; the lower bound belongs to the class, the upper one to the next';

create table benchmark.edition (
  id uuid primary key default uuidv7(),
  fiscal_year integer not null,
  serial integer not null check (serial > 0),
  name text not null unique generated always as (fiscal_year::text || '-' || serial::text) stored,
  framework_code text not null references benchmark.framework,
  class_scheme text not null,
  created_at timestamptz not null default now(),
  unique (fiscal_year, serial)
);
create index on benchmark.edition (framework_code);

create table benchmark.edition_release (
  edition_id uuid not null references benchmark.edition,
  release_id uuid not null references benchmark.source_release,
  primary key (edition_id, release_id)
);
create index on benchmark.edition_release (release_id);

-- Name, kind and prefecture are kept as they were, so that a merger or a renaming leaves the edition as it was.
create table benchmark.edition_municipality (
  edition_id uuid not null references benchmark.edition,
  body_code text not null,
  name text not null,
  kind text not null,
  prefecture_code text not null,
  prefecture_name text not null,
  population integer,
  population_class text,
  coverage double precision not null,
  score double precision,
  score_not_applicable_as_zero double precision,
  primary key (edition_id, body_code)
);

create table benchmark.edition_base (
  edition_id uuid not null references benchmark.edition,
  base text not null check (base in ('NATION', 'PREFECTURE', 'POPULATION_CLASS')),
  base_key text not null,
  bodies integer not null,
  n integer not null,
  mean double precision,
  sd double precision,
  primary key (edition_id, base, base_key)
);

create table benchmark.edition_standing (
  edition_id uuid not null,
  base text not null,
  body_code text not null,
  base_key text,
  t_score double precision,
  rank integer,
  tied boolean not null,
  percentile double precision,
  reason text check (reason in ('insufficient-data', 'no-spread', 'no-population')),
  primary key (edition_id, base, body_code),
  foreign key (edition_id, body_code) references benchmark.edition_municipality,
  foreign key (edition_id, base, base_key) references benchmark.edition_base,
  check ((t_score is null) = (reason is not null))
);
create index on benchmark.edition_standing (edition_id, body_code);
create index on benchmark.edition_standing (edition_id, base, base_key);

create table benchmark.edition_prefecture (
  edition_id uuid not null references benchmark.edition,
  prefecture_code text not null,
  name text not null,
  municipalities integer not null,
  with_data integer not null,
  town_share double precision not null,
  card_possession double precision,
  mean_score double precision,
  t_score double precision,
  rank integer,
  tied boolean not null,
  n integer not null,
  reason text check (reason in ('insufficient-data', 'no-spread')),
  primary key (edition_id, prefecture_code),
  check ((t_score is null) = (reason is not null))
);

create table benchmark.edition_prefecture_item (
  edition_id uuid not null references benchmark.edition,
  prefecture_code text not null,
  indicator_code text not null references benchmark.indicator,
  n integer not null,
  value double precision,
  t_score double precision,
  primary key (edition_id, prefecture_code, indicator_code)
);
create index on benchmark.edition_prefecture_item (indicator_code);

create table benchmark.edition_item (
  edition_id uuid not null references benchmark.edition,
  indicator_code text not null,
  indicator_version integer not null,
  weight double precision not null,
  n integer not null,
  mean double precision,
  sd double precision,
  pooled double precision,
  population_weighted double precision,
  q1 double precision,
  median double precision,
  q3 double precision,
  not_applicable integer not null,
  not_answered integer not null,
  not_collected integer not null,
  primary key (edition_id, indicator_code),
  foreign key (indicator_code, indicator_version) references benchmark.indicator_version
);
create index on benchmark.edition_item (indicator_code, indicator_version);

create table benchmark.edition_correlation (
  edition_id uuid not null references benchmark.edition,
  ordinal integer not null,
  level text not null check (level in ('PREFECTURE', 'MUNICIPALITY')),
  x text not null,
  y text not null,
  method text not null check (method = 'PEARSON'),
  n integer not null,
  r double precision check (r between -1 and 1),
  ci_low double precision,
  ci_high double precision,
  primary key (edition_id, ordinal)
);

-- One release per layout and fiscal year counts: the newest that is neither withdrawn nor fictional. A release that was
-- superseded comes back into force when the one that superseded it is withdrawn.
create view benchmark.release_in_force with (security_invoker = true) as
select distinct on (layout, fiscal_year) id, layout, fiscal_year
from benchmark.source_release
where withdrawn_at is null and not demo
order by layout, fiscal_year, accepted_at desc, id desc;

insert into benchmark.framework (code, name, minimum_coverage) values ('DA-2024', '自治体DXの取組 2024', 0.8);

insert into benchmark.framework_item (framework_code, indicator_code, weight)
select 'DA-2024', code, 1
from unnest(array['cio', 'cio-aide', 'dx-policy', 'dx-organisation', 'external-experts', 'staff-development',
  'all-staff-training', 'ai', 'rpa', 'telework', 'online-26', 'online-32']) as item (code);

insert into benchmark.population_class (scheme, ordinal, code, lower_bound, upper_bound) values
  ('JP-7', 1, '0-4999', 0, 5000),
  ('JP-7', 2, '5000-9999', 5000, 10000),
  ('JP-7', 3, '10000-29999', 10000, 30000),
  ('JP-7', 4, '30000-49999', 30000, 50000),
  ('JP-7', 5, '50000-99999', 50000, 100000),
  ('JP-7', 6, '100000-299999', 100000, 300000),
  ('JP-7', 7, '300000-', 300000, null);

grant usage on schema benchmark to yui_app;
grant select on benchmark.indicator, benchmark.indicator_version, benchmark.source_release, benchmark.observation to yui_app;
grant select on benchmark.framework, benchmark.framework_item, benchmark.population_class, benchmark.release_in_force to yui_app;
grant select, insert on benchmark.edition, benchmark.edition_release, benchmark.edition_municipality, benchmark.edition_base,
  benchmark.edition_standing, benchmark.edition_prefecture, benchmark.edition_prefecture_item, benchmark.edition_item,
  benchmark.edition_correlation to yui_app;
