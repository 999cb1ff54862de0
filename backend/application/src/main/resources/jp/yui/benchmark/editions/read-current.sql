select name
from benchmark.edition
where fiscal_year = :fiscalYear
order by serial desc
limit 1
