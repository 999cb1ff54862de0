-- Scores: 100 * sum(weight * value) / sum(weight) over the items with a value. Not-applicable items leave the denominator of
-- score and coverage alike; below the framework's minimum coverage there is no score. Exact decimals until the last step, so that
-- equal answers give equal scores whatever their order; the 20 decimals of the constant fix the precision of the division.
insert into benchmark.edition_municipality (edition_id, body_code, name, kind, prefecture_code, prefecture_name,
  population, population_class, coverage, score, score_not_applicable_as_zero)
with edition as (
  select e.id, e.demo, e.class_scheme, e.framework_code, f.minimum_coverage
  from benchmark.edition e
  join benchmark.framework f on f.code = e.framework_code
  where e.id = :edition
), item as (
  select i.indicator_code, i.weight
  from benchmark.framework_item i
  join edition using (framework_code)
), answered as (
  select o.body_code,
    sum(i.weight * o.value) as points,
    coalesce(sum(i.weight) filter (where o.status = 'VALUE'), 0) as valued,
    coalesce(sum(i.weight) filter (where o.status = 'NOT_APPLICABLE'), 0) as not_applicable
  from benchmark.edition_release r
  join benchmark.observation o on o.release_id = r.release_id
  join item i on i.indicator_code = o.indicator_code
  where r.edition_id = :edition
  group by o.body_code
), resident as (
  select o.body_code, o.value::integer as population
  from benchmark.edition_release r
  join benchmark.observation o on o.release_id = r.release_id
  where r.edition_id = :edition and o.indicator_code = 'population' and o.status = 'VALUE'
), covered as (
  select body.code, body.name, body.kind, body.prefecture_code, a.points, a.valued, a.not_applicable,
    coalesce(a.valued / nullif((select sum(weight) from item) - a.not_applicable, 0), 0) as coverage
  from tenancy.local_body body
  left join answered a on a.body_code = body.code
  where body.kind <> 'PREFECTURE' and body.demo = (select demo from edition)
)
select :edition, c.code, c.name, c.kind, c.prefecture_code, prefecture.name, r.population, class.code,
  (100 * c.coverage)::double precision,
  case when c.coverage >= edition.minimum_coverage
    then (100.00000000000000000000 * c.points / c.valued)::double precision end,
  case when c.coverage >= edition.minimum_coverage
    then (100.00000000000000000000 * c.points / (c.valued + c.not_applicable))::double precision end
from covered c
join tenancy.local_body prefecture on prefecture.code = c.prefecture_code
cross join edition
left join resident r on r.body_code = c.code
left join benchmark.population_class class on class.scheme = edition.class_scheme
  and r.population >= class.lower_bound and (class.upper_bound is null or r.population < class.upper_bound)
