-- What it is built from: the releases in force of its fiscal year; for the residents the newest register not younger than
-- that year, or, where there is none, the oldest later one.
insert into benchmark.edition_release (edition_id, release_id)
select :edition, id
from benchmark.release_in_force
where fiscal_year = :fiscalYear and layout <> 'POPULATION'
union all
(select :edition, id
from benchmark.release_in_force
where layout = 'POPULATION'
order by fiscal_year > :fiscalYear, abs(fiscal_year - :fiscalYear)
limit 1)
