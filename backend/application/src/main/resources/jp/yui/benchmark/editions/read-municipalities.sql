with edition as (
  select id, name from benchmark.edition where name = :edition
)
select m.body_code, m.name, m.kind, m.prefecture_code, m.prefecture_name, m.population, m.population_class, m.score,
  m.score_not_applicable_as_zero, s.t_score, s.rank, s.tied, coalesce(b.n, 0) as of, s.percentile, b.mean, b.sd, m.coverage,
  s.reason, edition.name as edition
from edition
join benchmark.edition_municipality m on m.edition_id = edition.id
join benchmark.edition_standing s on s.edition_id = m.edition_id and s.base = :base and s.body_code = m.body_code
left join benchmark.edition_base b on b.edition_id = s.edition_id and b.base = s.base and b.base_key = s.base_key
where :prefecture::text is null or m.prefecture_code = :prefecture
order by m.body_code
