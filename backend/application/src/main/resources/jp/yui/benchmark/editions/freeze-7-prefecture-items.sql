-- Each scored item per prefecture: unweighted mean of the printed values of its municipalities, and its T-score over the prefectures.
insert into benchmark.edition_prefecture_item (edition_id, prefecture_code, indicator_code, n, value, t_score)
with mean as (
  select m.prefecture_code, i.indicator_code, count(o.value) as n, (100 * avg(o.value))::double precision as value
  from benchmark.edition e
  join benchmark.framework_item i on i.framework_code = e.framework_code
  join benchmark.edition_municipality m on m.edition_id = e.id
  join benchmark.edition_release r on r.edition_id = e.id
  join benchmark.observation o on o.release_id = r.release_id and o.indicator_code = i.indicator_code
    and o.body_code = m.body_code
  where e.id = :edition
  group by m.prefecture_code, i.indicator_code
), spread as (
  select indicator_code, avg(value) as mean,
    case when min(value) = max(value) then 0 else stddev_pop(value) end as sd
  from mean
  group by indicator_code
)
select :edition, m.prefecture_code, m.indicator_code, m.n, m.value, 50 + 10 * (m.value - s.mean) / nullif(s.sd, 0)
from mean m
join spread s using (indicator_code)
