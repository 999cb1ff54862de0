select name
from benchmark.edition
where fiscal_year = :fiscalYear
  and demo = coalesce((select demo from tenancy.local_body where code = :prefecture), false)
order by serial desc
limit 1
