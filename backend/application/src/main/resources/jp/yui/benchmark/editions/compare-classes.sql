-- The spread of scores, or of one item's values, within each population class that has a body.
with edition as (
  select id, name, class_scheme, coalesce(base_edition_id, id) as official_id
  from benchmark.edition
  where name = :edition
), measured as (
  select m.population_class,
    case when :item::text is null then m.score
      else (case when v.scale in ('BOOLEAN', 'RATE') then 100 else 1 end * o.value)::double precision end as value
  from edition
  join benchmark.edition_municipality m on m.edition_id = edition.id
  left join (benchmark.edition_release r
    join benchmark.observation o on o.release_id = r.release_id
    join benchmark.indicator_version v on v.indicator_code = o.indicator_code and v.version = o.indicator_version)
    on r.edition_id = edition.id and o.indicator_code = :item and o.body_code = m.body_code
  where :prefecture::text is null or m.prefecture_code = :prefecture
)
select c.code as population_class, count(*) as bodies, count(m.value) as n, avg(m.value) as mean, min(m.value) as min,
  percentile_cont(0.25) within group (order by m.value) as q1,
  percentile_cont(0.5) within group (order by m.value) as median,
  percentile_cont(0.75) within group (order by m.value) as q3,
  max(m.value) as max, edition.name as edition
from edition
join benchmark.population_class c on c.scheme = edition.class_scheme
join measured m on m.population_class = c.code
where :item::text is null
  or exists (select from benchmark.edition_item i where i.edition_id = edition.official_id and i.indicator_code = :item)
group by c.ordinal, c.code, edition.name
order by c.ordinal
