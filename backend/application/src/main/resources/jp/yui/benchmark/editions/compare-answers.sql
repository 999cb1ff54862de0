-- The answers of the bodies of one prefecture: one item, or all that are scored. A cell that no release has was not collected.
-- Each cell is looked up by its key: joined as a set it would be compared with every answer of the nation. The need is over the
-- scored items whatever is asked for: what is missing to the national mean, never less than nothing.
with edition as (
  select id, name, coalesce(base_edition_id, id) as official_id
  from benchmark.edition
  where name = :edition
), item as (
  select i.indicator_code, d.ordinal, i.weight, i.mean as nation, i.indicator_code = :item or :item::text is null as asked,
    case when v.scale in ('BOOLEAN', 'RATE') then 100 else 1 end as unit
  from edition
  join benchmark.edition_item i on i.edition_id = edition.official_id
  join benchmark.indicator d on d.code = i.indicator_code
  join benchmark.indicator_version v on v.indicator_code = i.indicator_code and v.version = i.indicator_version
  where i.indicator_code = :item or i.weight > 0
)
select m.body_code, m.name, m.population_class, m.score, edition.name as edition,
  case when m.score is not null
    then (sum(i.weight * greatest(0, i.nation - i.unit * a.value)) filter (where a.value is not null)
      / nullif(sum(i.weight) filter (where a.value is not null), 0))::double precision end as need,
  array_agg(i.indicator_code order by i.ordinal) filter (where i.asked) as codes,
  array_agg(coalesce(a.status, 'NOT_COLLECTED') order by i.ordinal) filter (where i.asked) as statuses,
  array_agg((i.unit * a.value)::double precision order by i.ordinal) filter (where i.asked) as item_values
from edition
join benchmark.edition_municipality m on m.edition_id = edition.id and m.prefecture_code = :prefecture
cross join item i
left join lateral (select o.status, o.value
  from benchmark.edition_release r
  join benchmark.observation o on o.release_id = r.release_id and o.indicator_code = i.indicator_code
    and o.body_code = m.body_code
  where r.edition_id = edition.id) a on true
group by m.body_code, m.name, m.population_class, m.score, edition.name
having bool_or(i.asked)
order by m.body_code
