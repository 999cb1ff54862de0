with edition as (
  select id, name from benchmark.edition where name = :edition
)
select c.level, c.x, c.y, c.method, c.r, c.n, c.ci_low, c.ci_high, edition.name as edition
from edition
join benchmark.edition_correlation c on c.edition_id = edition.id
order by c.ordinal
