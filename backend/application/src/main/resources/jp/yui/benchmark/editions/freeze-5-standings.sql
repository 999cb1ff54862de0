-- T-score 50 + 10 (score - mean) / sd, competition rank over those with a score, mid-rank percentile (below + equal / 2) / n.
insert into benchmark.edition_standing (edition_id, base, body_code, base_key, t_score, rank, tied, percentile, reason)
with member as (
  select b.base, b.base_key, m.body_code, m.score
  from benchmark.edition_municipality m
  cross join lateral (values ('NATION', 'JP'), ('PREFECTURE', m.prefecture_code),
    ('POPULATION_CLASS', m.population_class)) as b (base, base_key)
  where m.edition_id = :edition
), placed as (
  select base, base_key, body_code, score,
    rank() over (partition by base, base_key order by score desc nulls last) as place,
    rank() over (partition by base, base_key order by score) - 1 as below,
    count(*) over (partition by base, base_key, score) as equal
  from member
)
select :edition, base, p.body_code, base_key,
  case when base_key is not null then 50 + 10 * (p.score - s.mean) / nullif(s.sd, 0) end,
  case when base_key is not null and p.score is not null then p.place end,
  base_key is not null and p.score is not null and p.equal > 1,
  case when base_key is not null and p.score is not null
    then 100 * (p.below + p.equal / 2.0::double precision) / s.n end,
  case when p.score is null then 'insufficient-data' when base_key is null then 'no-population'
    when s.sd = 0 then 'no-spread' end
from placed p
left join (select * from benchmark.edition_base where edition_id = :edition) s using (base, base_key)
