with edition as (
  select id, name from benchmark.edition where name = :edition
)
select i.indicator_code, d.area, d.name, v.scale, i.weight, i.n, i.mean, i.sd, i.pooled, i.population_weighted, i.q1,
  i.median, i.q3, i.not_applicable, i.not_answered, i.not_collected, edition.name as edition
from edition
join benchmark.edition_item i on i.edition_id = edition.id
join benchmark.indicator d on d.code = i.indicator_code
join benchmark.indicator_version v on v.indicator_code = i.indicator_code and v.version = i.indicator_version
order by d.ordinal
