-- Each item over the municipalities: unweighted mean of the printed values, spread and quartiles (R-7); beside them, never mixed
-- in, the pooled rate and the mean weighted by residents. Rates and yes/no as percent.
insert into benchmark.edition_item (edition_id, indicator_code, indicator_version, weight, n, mean, sd, pooled,
  population_weighted, q1, median, q3, not_applicable, not_answered, not_collected)
with cell as (
  select o.indicator_code, o.indicator_version, o.body_code, o.status, m.population, v.scale, o.value as printed,
    case when v.scale in ('BOOLEAN', 'RATE') then 100 * o.value else o.value end as value
  from benchmark.edition_release r
  join benchmark.observation o on o.release_id = r.release_id
  join benchmark.indicator_version v on v.indicator_code = o.indicator_code and v.version = o.indicator_version
  join benchmark.edition_municipality m on m.edition_id = :edition and m.body_code = o.body_code
  where r.edition_id = :edition
), part as (
  select v.indicator_code, v.version,
    sum(c.printed) filter (where c.indicator_code = v.numerator_code) as above,
    sum(c.printed) filter (where c.indicator_code = v.denominator_code) as below
  from benchmark.indicator_version v
  join cell c on c.indicator_code in (v.numerator_code, v.denominator_code)
  where v.numerator_code is not null
  group by v.indicator_code, v.version, c.body_code
), pooled as (
  select indicator_code, version, (100 * sum(above) / nullif(sum(below), 0))::double precision as percent
  from part
  where above is not null and below is not null
  group by indicator_code, version
), summary as (
  select indicator_code, indicator_version, scale,
    count(value) as n,
    avg(value)::double precision as mean,
    case when min(value) = max(value) then 0 else stddev_pop(value::double precision) end as sd,
    (sum(value * population) / nullif(sum(population) filter (where value is not null), 0))::double precision as weighted,
    percentile_cont(array[0.25, 0.5, 0.75]) within group (order by value::double precision) as quartile,
    count(*) filter (where status = 'NOT_APPLICABLE') as not_applicable,
    count(*) filter (where status = 'NOT_ANSWERED') as not_answered,
    count(*) filter (where status = 'NOT_COLLECTED') as not_collected
  from cell
  group by indicator_code, indicator_version, scale
)
select :edition, s.indicator_code, s.indicator_version, coalesce(f.weight, 0), s.n, s.mean, s.sd, p.percent,
  case when s.scale in ('BOOLEAN', 'RATE') then s.weighted end,
  case when s.scale <> 'BOOLEAN' then s.quartile[1] end,
  case when s.scale <> 'BOOLEAN' then s.quartile[2] end,
  case when s.scale <> 'BOOLEAN' then s.quartile[3] end,
  s.not_applicable, s.not_answered, s.not_collected
from summary s
join benchmark.edition e on e.id = :edition
left join benchmark.framework_item f on f.framework_code = e.framework_code and f.indicator_code = s.indicator_code
left join pooled p on p.indicator_code = s.indicator_code and p.version = s.indicator_version
