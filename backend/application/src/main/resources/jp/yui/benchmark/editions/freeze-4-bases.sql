-- Each base with its mean and population SD; equal scores have no spread, and rounding must not invent one.
insert into benchmark.edition_base (edition_id, base, base_key, bodies, n, mean, sd)
select :edition, b.base, b.base_key, count(*), count(m.score), avg(m.score),
  case when min(m.score) = max(m.score) then 0 else stddev_pop(m.score) end
from benchmark.edition_municipality m
cross join lateral (values ('NATION', 'JP'), ('PREFECTURE', m.prefecture_code),
  ('POPULATION_CLASS', m.population_class)) as b (base, base_key)
where m.edition_id = :edition and b.base_key is not null
group by b.base, b.base_key
