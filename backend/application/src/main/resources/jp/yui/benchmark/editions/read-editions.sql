select e.id, e.name, e.fiscal_year, e.framework_code, e.created_at,
  coalesce(b.bodies, 0) as municipalities, coalesce(b.n, 0) as scored,
  array(select r.release_id from benchmark.edition_release r where r.edition_id = e.id order by r.release_id) as releases,
  exists (select from benchmark.edition_release r
    join benchmark.source_release s on s.id = r.release_id
    where r.edition_id = e.id and s.withdrawn_at is not null) as uses_withdrawn,
  e.serial = max(e.serial) over (partition by e.fiscal_year) as current
from benchmark.edition e
left join benchmark.edition_base b on b.edition_id = e.id and b.base = 'NATION'
where not e.demo
order by e.fiscal_year desc, e.serial desc
