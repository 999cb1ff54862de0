-- One item in the current official edition of every fiscal year, and where its definition broke with the year before.
with current as (
  select distinct on (fiscal_year) id, name, fiscal_year
  from benchmark.edition
  where not demo
  order by fiscal_year, serial desc
), year as (
  select c.fiscal_year, c.name, i.indicator_code, i.indicator_version, i.n, i.mean, i.median,
    lag(i.indicator_version) over (order by c.fiscal_year) as version_before
  from current c
  join benchmark.edition_item i on i.edition_id = c.id and i.indicator_code = :item
)
select y.fiscal_year, y.n, y.mean, y.median, y.name as edition,
  exists (select from benchmark.indicator_version v
    where v.indicator_code = y.indicator_code and v.version > y.version_before and v.version <= y.indicator_version
      and v.crosswalk = 'BREAK') as broken
from year y
order by y.fiscal_year
