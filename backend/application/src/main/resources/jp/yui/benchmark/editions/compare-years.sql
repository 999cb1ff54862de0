-- One body in the current edition of every fiscal year; a fictional body has editions of its own.
with body as (
  select code, demo
  from tenancy.local_body
  where code = :body
), current as (
  select distinct on (e.fiscal_year) e.id, e.name, e.fiscal_year
  from benchmark.edition e
  join body on e.demo = body.demo
  order by e.fiscal_year, e.serial desc
)
select c.fiscal_year, m.score, s.t_score, s.rank, s.tied, coalesce(b.n, 0) as of, s.percentile, b.mean, s.reason,
  c.name as edition
from current c
join benchmark.edition_municipality m on m.edition_id = c.id and m.body_code = :body
join benchmark.edition_standing s on s.edition_id = c.id and s.base = :base and s.body_code = m.body_code
left join benchmark.edition_base b on b.edition_id = s.edition_id and b.base = s.base and b.base_key = s.base_key
order by c.fiscal_year
