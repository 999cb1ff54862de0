-- The score formula area by area: the body, and the quartiles of the bodies of its base. The rule of minimum coverage holds
-- for an area as it does for the whole.
with edition as (
  select e.id, e.name, e.framework_code, f.minimum_coverage, coalesce(e.base_edition_id, e.id) as official_id
  from benchmark.edition e
  join benchmark.framework f on f.code = e.framework_code
  where e.name = :edition
), own as (
  select case :base when 'NATION' then 'JP' when 'PREFECTURE' then m.prefecture_code else m.population_class end as base_key
  from edition
  join benchmark.edition_municipality m on m.edition_id = edition.id and m.body_code = :body
), base as (
  select case :base when 'PREFECTURE' then id else official_id end as id
  from edition
), body as (
  select edition.id as edition_id, :body as body_code, true as own, false as member
  from edition
  join own on true
  union all
  select base.id, m.body_code, false, true
  from base
  join benchmark.edition_municipality m on m.edition_id = base.id
  join own on own.base_key = case :base when 'NATION' then 'JP' when 'PREFECTURE' then m.prefecture_code
    else m.population_class end
), item as (
  select i.indicator_code, i.weight, d.area, min(d.ordinal) over (partition by d.area) as ordinal,
    sum(i.weight) over (partition by d.area) as area_weight
  from edition
  join benchmark.framework_item i on i.framework_code = edition.framework_code
  join benchmark.indicator d on d.code = i.indicator_code
), answered as (
  select b.own, b.body_code, i.area, sum(i.weight * o.value) as points,
    coalesce(sum(i.weight) filter (where o.status = 'VALUE'), 0) as valued,
    i.area_weight - coalesce(sum(i.weight) filter (where o.status = 'NOT_APPLICABLE'), 0) as applicable
  from body b
  join benchmark.edition_release r on r.edition_id = b.edition_id
  join benchmark.observation o on o.release_id = r.release_id and o.body_code = b.body_code
  join item i on i.indicator_code = o.indicator_code
  group by b.own, b.body_code, i.area, i.area_weight
), scored as (
  select a.own, a.area, coalesce(a.valued / nullif(a.applicable, 0), 0) as coverage,
    case when a.valued > 0 and a.valued >= a.applicable * edition.minimum_coverage
      then (100.00000000000000000000 * a.points / a.valued)::double precision end as score
  from answered a
  cross join edition
), spread as (
  select area, count(score) as n, percentile_cont(array[0.25, 0.5, 0.75]) within group (order by score) as quartile
  from scored
  where not own
  group by area
)
select a.area, o.score, (100 * coalesce(o.coverage, 0))::double precision as coverage, coalesce(s.n, 0) as n,
  s.quartile[1] as q1, s.quartile[2] as median, s.quartile[3] as q3, edition.name as edition
from (select distinct area, ordinal from item) a
cross join edition
cross join own
left join scored o on o.own and o.area = a.area
left join spread s on s.area = a.area
order by a.ordinal
