-- A fictional prefecture has editions of its own; a year for which it has none is answered from the official one.
select name
from benchmark.edition
where fiscal_year = :fiscalYear
  and (not demo or exists (select from tenancy.local_body where code = :prefecture and demo))
order by demo desc, serial desc
limit 1
