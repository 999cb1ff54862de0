-- Nation and classes are those of the official edition; the prefecture is its own base.
insert into benchmark.edition_base (edition_id, base, base_key, bodies, n, mean, sd)
select e.id, b.base, b.base_key, b.bodies, b.n, b.mean, b.sd
from benchmark.edition e
join benchmark.edition_base b on b.edition_id = e.base_edition_id and b.base <> 'PREFECTURE'
where e.id = :edition
union all
select :edition, 'PREFECTURE', m.prefecture_code, count(*), count(m.score), avg(m.score),
  case when min(m.score) = max(m.score) then 0 else stddev_pop(m.score) end
from benchmark.edition_municipality m
where m.edition_id = :edition
group by m.prefecture_code
