-- Prefectures: the mean of the item T-scores, re-standardised to mean 50 and SD 10. A prefecture that lacks so many items that a
-- municipality would have no score has none either. Towns and villages are counted among cities, towns and villages;
-- Tokyo's special wards count as neither.
insert into benchmark.edition_prefecture (edition_id, prefecture_code, name, municipalities, with_data, town_share,
  card_possession, mean_score, t_score, rank, tied, n, reason)
with member as (
  select prefecture_code, prefecture_name as name, count(*) as municipalities, count(score) as with_data,
    100 * (count(*) filter (where kind in ('TOWN', 'VILLAGE')))::double precision
      / nullif(count(*) filter (where kind in ('CITY', 'TOWN', 'VILLAGE')), 0) as town_share,
    avg(score order by body_code) as mean_score
  from benchmark.edition_municipality
  where edition_id = :edition
  group by prefecture_code, prefecture_name
), card as (
  select m.prefecture_code, (100 * avg(o.value))::double precision as possession
  from benchmark.edition_release r
  join benchmark.observation o on o.release_id = r.release_id and o.indicator_code = 'card-possession'
  join benchmark.edition_municipality m on m.edition_id = :edition and m.body_code = o.body_code
  where r.edition_id = :edition
  group by m.prefecture_code
), item as (
  select i.prefecture_code, i.t_score, f.weight, f.indicator_code
  from benchmark.edition_prefecture_item i
  join benchmark.edition e on e.id = i.edition_id
  join benchmark.framework_item f on f.framework_code = e.framework_code and f.indicator_code = i.indicator_code
  where i.edition_id = :edition and i.t_score is not null
), profile as (
  select prefecture_code, avg(t_score order by indicator_code) as mean_t, sum(weight) as weight
  from item
  group by prefecture_code
), sufficient as (
  select p.prefecture_code, p.mean_t
  from profile p
  where p.weight >= (select f.minimum_coverage from benchmark.edition e
      join benchmark.framework f on f.code = e.framework_code where e.id = :edition)
    * (select sum(weight) from (select distinct indicator_code, weight from item) as spread_item)
), spread as (
  select count(*) as n, avg(mean_t) as mean,
    case when max(mean_t) - min(mean_t) < 1e-9 then 0 else stddev_pop(mean_t) end as sd
  from sufficient
), standard as (
  select s.prefecture_code, 50 + 10 * (s.mean_t - spread.mean) / nullif(spread.sd, 0) as t_score
  from sufficient s
  cross join spread
), placed as (
  select prefecture_code, t_score,
    rank() over (order by round(t_score::numeric, 9) desc) as place,
    count(*) over (partition by round(t_score::numeric, 9)) as equal,
    count(*) over () as n
  from standard
  where t_score is not null
)
select :edition, m.prefecture_code, m.name, m.municipalities, m.with_data, coalesce(m.town_share, 0), c.possession,
  m.mean_score, p.t_score, p.place, coalesce(p.equal > 1, false), coalesce((select max(n) from placed), 0),
  case when p.t_score is not null then null
    when exists (select from sufficient s where s.prefecture_code = m.prefecture_code) then 'no-spread'
    when exists (select from item) or m.with_data = 0 then 'insufficient-data'
    else 'no-spread' end
from member m
left join card c using (prefecture_code)
left join placed p using (prefecture_code)
