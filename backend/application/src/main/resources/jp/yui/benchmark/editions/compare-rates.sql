-- Items by prefecture: unweighted mean of the printed values of its bodies, beside the mean of the nation; next to it, never mixed
-- in, the pooled rate and the mean weighted by residents.
with edition as (
  select id, name, coalesce(base_edition_id, id) as official_id
  from benchmark.edition
  where name = :edition
), item as (
  select i.indicator_code, d.ordinal, d.area, d.name, v.scale, i.weight > 0 as scored, i.mean as nation,
    v.numerator_code, v.denominator_code,
    case when v.scale in ('BOOLEAN', 'RATE') then 100 else 1 end as unit
  from edition
  join benchmark.edition_item i on i.edition_id = edition.official_id
  join benchmark.indicator d on d.code = i.indicator_code and (d.layout <> 'POPULATION' or d.code = :item)
  join benchmark.indicator_version v on v.indicator_code = i.indicator_code and v.version = i.indicator_version
  where :item::text is null or i.indicator_code = :item
), prefecture as (
  select distinct m.prefecture_code, m.prefecture_name
  from edition
  join benchmark.edition_municipality m on m.edition_id = edition.id
  where :prefecture::text is null or m.prefecture_code = :prefecture
), mean as (
  select m.prefecture_code, o.indicator_code, count(o.value) as n, avg(o.value) as value,
    sum(o.value * m.population) / nullif(sum(m.population) filter (where o.value is not null), 0) as weighted
  from edition
  join benchmark.edition_release r on r.edition_id = edition.id
  join item on true
  join benchmark.observation o on o.release_id = r.release_id and o.indicator_code = item.indicator_code
  join benchmark.edition_municipality m on m.edition_id = edition.id and m.body_code = o.body_code
  where :prefecture::text is null or m.prefecture_code = :prefecture
  group by m.prefecture_code, o.indicator_code
), pooled as (
  select m.prefecture_code, item.indicator_code, 100 * sum(above.value) / nullif(sum(below.value), 0) as percent
  from edition
  join item on item.numerator_code is not null
  join benchmark.edition_municipality m on m.edition_id = edition.id
  join benchmark.edition_release above_in on above_in.edition_id = edition.id
  join benchmark.observation above on above.release_id = above_in.release_id and above.body_code = m.body_code
    and above.indicator_code = item.numerator_code and above.value is not null
  join benchmark.edition_release below_in on below_in.edition_id = edition.id
  join benchmark.observation below on below.release_id = below_in.release_id and below.body_code = m.body_code
    and below.indicator_code = item.denominator_code and below.value is not null
  where :prefecture::text is null or m.prefecture_code = :prefecture
  group by m.prefecture_code, item.indicator_code
)
select i.indicator_code, i.area, i.name, i.scale, i.scored, p.prefecture_code, p.prefecture_name, coalesce(m.n, 0) as n,
  (i.unit * m.value)::double precision as mean, u.percent::double precision as pooled,
  case when i.scale in ('BOOLEAN', 'RATE') then (100 * m.weighted)::double precision end as weighted, i.nation, i.nation - (i.unit * m.value)::double precision as need,
  edition.name as edition
from edition
cross join prefecture p
cross join item i
left join mean m on m.prefecture_code = p.prefecture_code and m.indicator_code = i.indicator_code
left join pooled u on u.prefecture_code = p.prefecture_code and u.indicator_code = i.indicator_code
order by p.prefecture_code, i.ordinal
