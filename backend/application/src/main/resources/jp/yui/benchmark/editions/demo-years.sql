-- Fiscal years with figures of the fictional prefecture whose official edition is that of the given year: the newest not younger
-- than they are or, where there is none, the oldest later one.
select d.fiscal_year
from (select distinct fiscal_year from benchmark.source_release where demo and layout <> 'POPULATION') d
where :fiscalYear = (select e.fiscal_year
  from benchmark.edition e
  where not e.demo
  order by e.fiscal_year > d.fiscal_year, abs(e.fiscal_year - d.fiscal_year)
  limit 1)
order by d.fiscal_year
