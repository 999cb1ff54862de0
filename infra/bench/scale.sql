-- A hundred invented items over 1,741 bodies: 10, 20 and 100 of them in the years 1991, 1992 and 1993, all in 2001 to 2010.
insert into benchmark.indicator (code, ordinal, layout, area, name)
select 'bench-' || i, 9000 + i, 'MUNICIPALITY_COMPARISON', 'bench', 'bench ' || i from generate_series(1, 100) i;
insert into benchmark.indicator_version (indicator_code, version, definition, unit, polarity, scale, valid_from)
select 'bench-' || i, 1, 'bench', 'PERCENT', 1, case when i % 3 = 0 then 'BOOLEAN' else 'RATE' end, 1990
from generate_series(1, 100) i;

insert into benchmark.source_release (layout, fiscal_year, publisher, file_name, checksum, accepted_by)
select 'MUNICIPALITY_COMPARISON', year, 'bench', 'bench', 'bench-' || year, 'bench'
from unnest(array[1991, 1992, 1993] || array(select generate_series(2001, 2010))) year;

select setseed(0.25);
insert into benchmark.observation (release_id, indicator_code, indicator_version, body_code, status, value)
select r.id, 'bench-' || i, 1, b.code, 'VALUE', case when i % 3 = 0 then (random() < 0.6)::int else round(random()::numeric, 2) end
from benchmark.source_release r
cross join lateral generate_series(1, case r.fiscal_year when 1991 then 10 when 1992 then 20 else 100 end) i
cross join tenancy.local_body b
where r.checksum ~ '^bench-(199|200|201)' and b.kind <> 'PREFECTURE' and not b.demo;
analyze benchmark.observation;
