-- One body item by item beside the bodies of its base. Nation and classes of a fictional body are those of the official edition.
with edition as (
  select id, name, framework_code, coalesce(base_edition_id, id) as official_id
  from benchmark.edition
  where name = :edition
), own as (
  select case :base when 'NATION' then 'JP' when 'PREFECTURE' then m.prefecture_code else m.population_class end as base_key
  from edition
  join benchmark.edition_municipality m on m.edition_id = edition.id and m.body_code = :body
), base as (
  select case :base when 'PREFECTURE' then id else official_id end as id
  from edition
), member as (
  select m.body_code
  from base
  join benchmark.edition_municipality m on m.edition_id = base.id
  join own on own.base_key = case :base when 'NATION' then 'JP' when 'PREFECTURE' then m.prefecture_code
    else m.population_class end
), item as (
  select i.indicator_code, i.indicator_version, d.ordinal, d.area, d.name, v.scale, v.polarity,
    case when v.scale in ('BOOLEAN', 'RATE') then 100 else 1 end as unit, i.weight > 0 as scored
  from edition
  join benchmark.edition_item i on i.edition_id = edition.official_id
  join benchmark.indicator d on d.code = i.indicator_code and d.layout <> 'POPULATION'
  join benchmark.indicator_version v on v.indicator_code = i.indicator_code and v.version = i.indicator_version
), answer as (
  select o.indicator_code, o.status, o.value
  from edition
  join benchmark.edition_release r on r.edition_id = edition.id
  join benchmark.observation o on o.release_id = r.release_id and o.body_code = :body
), among as (
  select o.indicator_code, o.status, o.value
  from base
  join benchmark.edition_release r on r.edition_id = base.id
  join benchmark.observation o on o.release_id = r.release_id
  join member on member.body_code = o.body_code
), compared as (
  select i.indicator_code, count(b.value) as n,
    (i.unit * avg(b.value))::double precision as mean,
    i.unit * percentile_cont(0.5) within group (order by b.value::double precision) as median,
    (100.0 * count(*) filter (where i.polarity * b.value > i.polarity * a.value) / nullif(count(b.value), 0))::double precision
      as ahead,
    count(*) filter (where b.status = 'NOT_APPLICABLE') as not_applicable
  from item i
  left join answer a using (indicator_code)
  join among b using (indicator_code)
  group by i.indicator_code, i.unit
)
select i.indicator_code, i.area, i.name, i.scale, i.scored, coalesce(a.status, 'NOT_COLLECTED') as status,
  (i.unit * a.value)::double precision as value, coalesce(c.n, 0) as n, c.mean,
  case when i.scale <> 'BOOLEAN' then c.median end as median,
  case when a.value is not null and i.polarity <> 0 then c.ahead end as ahead,
  coalesce(c.not_applicable, 0) as not_applicable,
  (select count(*) from member) - coalesce(c.n, 0) - coalesce(c.not_applicable, 0) as missing, edition.name as edition
from item i
cross join edition
cross join own
left join answer a using (indicator_code)
left join compared c using (indicator_code)
order by i.ordinal
