-- How many bodies of the nation have which value of one item: both answers of a yes or no, tens of a rate, and at most ten bands
-- of anything else. A band without a body is listed with 0, so that a gap is seen as one.
with edition as (
  select id, name, coalesce(base_edition_id, id) as official_id
  from benchmark.edition
  where name = :edition
), item as (
  select i.indicator_code, v.scale, case when v.scale in ('BOOLEAN', 'RATE') then 100 else 1 end as unit
  from edition
  join benchmark.edition_item i on i.edition_id = edition.official_id and i.indicator_code = :item
  join benchmark.indicator_version v on v.indicator_code = i.indicator_code and v.version = i.indicator_version
), measured as (
  select item.unit * o.value as value
  from edition
  join item on true
  join benchmark.edition_release r on r.edition_id = edition.official_id
  join benchmark.observation o on o.release_id = r.release_id and o.indicator_code = item.indicator_code and o.value is not null
  join benchmark.edition_municipality m on m.edition_id = edition.official_id and m.body_code = o.body_code
), scale as (
  select item.scale,
    case item.scale when 'BOOLEAN' then 100 when 'RATE' then 10 else greatest(1, ceil((most.value + 1) / 10)) end as width,
    case item.scale when 'BOOLEAN' then 1 when 'RATE' then 9
      else floor(most.value / greatest(1, ceil((most.value + 1) / 10))) end as last
  from item
  cross join (select coalesce(max(value), 0) as value from measured) most
), counted as (
  select least(scale.last, floor(measured.value / scale.width)) as band, count(*) as n
  from measured
  cross join scale
  group by 1
)
select (band * scale.width)::double precision as lower,
  (case scale.scale when 'BOOLEAN' then band * scale.width else (band + 1) * scale.width end)::double precision as upper,
  coalesce(counted.n, 0) as n, edition.name as edition
from edition
cross join scale
cross join generate_series(0, scale.last) as band
left join counted using (band)
order by band
