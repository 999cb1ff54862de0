-- Invented figures for every registered municipality, the same in every run, and one tenant and person per connection.
select setseed(0.5);

with release as (
  insert into benchmark.source_release (layout, fiscal_year, publisher, file_name, checksum, accepted_by)
  values ('MUNICIPALITY_COMPARISON', 2023, 'bench', 'bench', 'bench-1', 'bench') returning id
)
insert into benchmark.observation (release_id, indicator_code, indicator_version, body_code, status, value)
select release.id, v.indicator_code, v.version, b.code, 'VALUE',
  case v.scale when 'BOOLEAN' then (random() < 0.6)::int when 'RATE' then round(random()::numeric, 2) else floor(random() * 30) end
from release, benchmark.indicator_version v
join benchmark.indicator i on i.code = v.indicator_code and i.layout = 'MUNICIPALITY_COMPARISON',
  tenancy.local_body b
where b.kind <> 'PREFECTURE' and not b.demo
order by v.indicator_code, b.code;

with release as (
  insert into benchmark.source_release (layout, fiscal_year, publisher, file_name, checksum, accepted_by)
  values ('POPULATION', 2021, 'bench', 'bench', 'bench-2', 'bench') returning id
)
insert into benchmark.observation (release_id, indicator_code, indicator_version, body_code, status, value)
select release.id, 'population', 1, b.code, 'VALUE', floor(exp(5 + 8 * random()))
from release, tenancy.local_body b
where b.kind <> 'PREFECTURE' and not b.demo
order by b.code;

insert into tenancy.tenant (key, kind, name)
select 'bench-' || i, 'CONSORTIUM', '計測協議会 ' || i from generate_series(0, 255) i;
insert into tenancy.membership (tenant_id, issuer, subject, role, granted_by)
select t.id, :'issuer', 'person-' || substr(t.key, 7), 'ADMIN', 'bench' from tenancy.tenant t where t.key like 'bench-%';

-- What a tenant owns and reads back: a hundred entries of its audit trail, appended as the product appends them.
select count(audit.append_to(t.id, 'bench#person', 'benchmark.import-accepted', 'import ' || i, jsonb_build_object('release', i)))
from tenancy.tenant t cross join generate_series(1, 100) i where t.key like 'bench-%';
