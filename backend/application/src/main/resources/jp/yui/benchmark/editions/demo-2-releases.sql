-- The fictional releases of the year, and the newest fictional register of residents.
insert into benchmark.edition_release (edition_id, release_id)
select :edition, id
from benchmark.source_release
where demo and fiscal_year = :fiscalYear and layout <> 'POPULATION'
union all
(select :edition, id
from benchmark.source_release
where demo and layout = 'POPULATION'
order by fiscal_year desc
limit 1)
