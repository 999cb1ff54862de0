-- The standard three, Pearson, none below ten pairs; 95 % interval by Fisher's z = atanh(r) with standard error 1 / sqrt(n - 3).
insert into benchmark.edition_correlation (edition_id, ordinal, level, x, y, method, n, r, ci_low, ci_high)
with measure (ordinal, level, x, y) as (
  values (1, 'PREFECTURE', 'town-share', 'prefecture-t-score'),
    (2, 'PREFECTURE', 'card-possession', 'prefecture-t-score'),
    (3, 'MUNICIPALITY', 'card-possession', 'municipal-score')
), pair (ordinal, x, y) as (
  select 1, town_share, t_score from benchmark.edition_prefecture where edition_id = :edition
  union all
  select 2, card_possession, t_score from benchmark.edition_prefecture where edition_id = :edition
  union all
  select 3, o.value::double precision, m.score
  from benchmark.edition_release r
  join benchmark.observation o on o.release_id = r.release_id and o.indicator_code = 'card-possession'
  join benchmark.edition_municipality m on m.edition_id = :edition and m.body_code = o.body_code
  where r.edition_id = :edition
), raw as (
  select ordinal, count(*) as n, corr(y, x) as r
  from pair
  where x is not null and y is not null
  group by ordinal
), coefficient as (
  select ordinal, n, least(1, greatest(-1, r)) as r
  from raw
  where n >= 10 and r is not null
)
select :edition, ordinal, m.level, m.x, m.y, 'PEARSON', coalesce(raw.n, 0), c.r,
  tanh(atanh(c.r) - 1.959963984540054 / sqrt(c.n - 3)),
  tanh(atanh(c.r) + 1.959963984540054 / sqrt(c.n - 3))
from measure m
left join raw using (ordinal)
left join coefficient c using (ordinal)
