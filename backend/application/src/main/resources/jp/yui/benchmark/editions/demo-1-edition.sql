-- The next edition of the fictional prefecture for a fiscal year, graded as the official edition of the year :baseYear is.
insert into benchmark.edition (fiscal_year, serial, framework_code, class_scheme, base_edition_id)
select :fiscalYear, (select coalesce(max(serial), 0) + 1 from benchmark.edition where demo and fiscal_year = :fiscalYear),
  base.framework_code, base.class_scheme, base.id
from benchmark.edition base
where not base.demo and base.fiscal_year = :baseYear
order by base.serial desc
limit 1
returning id as edition
