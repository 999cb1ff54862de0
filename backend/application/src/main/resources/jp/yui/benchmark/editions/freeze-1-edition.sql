-- The edition itself: the next serial of its fiscal year.
insert into benchmark.edition (fiscal_year, serial, framework_code, class_scheme)
select :fiscalYear, coalesce(max(serial), 0) + 1, 'DA-2024', 'JP-7'
from benchmark.edition
where not demo and fiscal_year = :fiscalYear
returning id as edition
