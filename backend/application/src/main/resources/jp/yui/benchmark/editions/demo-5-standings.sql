-- T-score and mid-rank percentile within a base that the body does not belong to. Its rank is the place it would take there;
-- below everybody it shares the last place.
insert into benchmark.edition_standing (edition_id, base, body_code, base_key, t_score, rank, tied, percentile, reason)
with candidate as (
  select m.body_code, m.score, b.base, b.base_key,
    case when b.base = 'PREFECTURE' then e.id else e.base_edition_id end as base_edition
  from benchmark.edition e
  join benchmark.edition_municipality m on m.edition_id = e.id
  cross join lateral (values ('NATION', 'JP'), ('PREFECTURE', m.prefecture_code),
    ('POPULATION_CLASS', m.population_class)) as b (base, base_key)
  where e.id = :edition
), placed as (
  select c.body_code, c.score, c.base, c.base_key,
    count(*) filter (where o.score > c.score) as above,
    count(*) filter (where o.score < c.score) as below,
    count(*) filter (where o.score = c.score) - (c.base = 'PREFECTURE')::integer as equal
  from candidate c
  left join benchmark.edition_municipality o on o.edition_id = c.base_edition and c.base_key
    = case c.base when 'NATION' then 'JP' when 'PREFECTURE' then o.prefecture_code else o.population_class end
  group by c.body_code, c.score, c.base, c.base_key
)
select :edition, p.base, p.body_code, s.base_key,
  50 + 10 * (p.score - s.mean) / nullif(s.sd, 0),
  case when p.score is not null and s.n > 0 then least(p.above + 1, s.n) end,
  p.score is not null and p.equal > 0,
  100 * (case when p.score is not null then p.below end
    + (p.equal + (p.base = 'PREFECTURE')::integer) / 2.0::double precision) / nullif(s.n, 0),
  case when p.score is null or s.n = 0 then 'insufficient-data' when s.base_key is null then 'no-population'
    when s.sd = 0 then 'no-spread' end
from placed p
left join benchmark.edition_base s on s.edition_id = :edition and s.base = p.base and s.base_key = p.base_key
