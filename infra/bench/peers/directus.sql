-- Directus holds only tables whose key is one column, and knows no row-level security: it gets the same rows in tables it can
-- hold, in a schema of its own, and the tenant is a filter of its permissions (directus.mjs).
do $$ begin create role bench_directus login nosuperuser nobypassrls; end $$;
create schema directus authorization bench_directus;

create table directus.entry (
  id bigint generated always as identity primary key,
  tenant_id uuid not null, seq bigint not null, at timestamptz not null, actor text not null, action text not null,
  object text not null, detail jsonb not null, hash text not null,
  unique (tenant_id, seq)
);
insert into directus.entry (tenant_id, seq, at, actor, action, object, detail, hash)
select tenant_id, seq, at, actor, action, object, detail, encode(hash, 'hex') from audit.entry order by tenant_id, seq;

create table directus.municipality (
  body_code text primary key,
  edition text not null, name text not null, kind text not null, prefecture_code text not null, prefecture_name text not null,
  population integer, population_class text, score double precision, score_not_applicable_as_zero double precision,
  t_score double precision, rank integer, tied boolean not null, "of" integer, percentile double precision,
  mean double precision, sd double precision, coverage double precision not null, reason text
);
create index on directus.municipality (prefecture_code);
insert into directus.municipality
select m.body_code, e.name, m.name, m.kind, m.prefecture_code, m.prefecture_name, m.population, m.population_class, m.score,
  m.score_not_applicable_as_zero, s.t_score, s.rank, s.tied, b.n, s.percentile, b.mean, b.sd, m.coverage, s.reason
from benchmark.edition e
join benchmark.edition_municipality m on m.edition_id = e.id
join benchmark.edition_standing s on s.edition_id = e.id and s.base = 'NATION' and s.body_code = m.body_code
join benchmark.edition_base b on b.edition_id = e.id and b.base = s.base and b.base_key = s.base_key
where e.name = '2023-1';

create table directus.prefecture (
  prefecture_code text primary key,
  edition text not null, name text not null, t_score double precision, rank integer, tied boolean not null, n integer,
  municipalities integer, with_data integer, town_share double precision, card_possession double precision,
  mean_score double precision, reason text, items jsonb not null
);
insert into directus.prefecture
select p.prefecture_code, e.name, p.name, p.t_score, p.rank, p.tied, p.n, p.municipalities, p.with_data, p.town_share,
  p.card_possession, p.mean_score, p.reason,
  (select jsonb_agg(jsonb_build_object('item', i.indicator_code, 'value', i.value, 'tScore', i.t_score) order by i.indicator_code)
   from benchmark.edition_prefecture_item i where i.edition_id = e.id and i.prefecture_code = p.prefecture_code)
from benchmark.edition e join benchmark.edition_prefecture p on p.edition_id = e.id
where e.name = '2023-1';

-- Directus keeps a trail of its own (directus_activity) beside each row it creates; the product's chain it cannot write.
create table directus.sign_in (
  id uuid primary key default gen_random_uuid(),
  at timestamptz not null default now(), actor text not null, session text not null
);

alter table directus.entry owner to bench_directus;
alter table directus.municipality owner to bench_directus;
alter table directus.prefecture owner to bench_directus;
alter table directus.sign_in owner to bench_directus;
