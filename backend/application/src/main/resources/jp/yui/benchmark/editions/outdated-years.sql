-- Other fiscal years whose current edition uses another register of residents than it would use now.
select e.fiscal_year
from (select distinct on (fiscal_year) id, fiscal_year from benchmark.edition where not demo order by fiscal_year, serial desc) e
where e.fiscal_year <> :fiscalYear
  and (select r.release_id
       from benchmark.edition_release r
       join benchmark.source_release s on s.id = r.release_id
       where r.edition_id = e.id and s.layout = 'POPULATION')
    is distinct from
      (select f.id
       from benchmark.release_in_force f
       where f.layout = 'POPULATION'
       order by f.fiscal_year > e.fiscal_year, abs(f.fiscal_year - e.fiscal_year)
       limit 1)
order by e.fiscal_year
