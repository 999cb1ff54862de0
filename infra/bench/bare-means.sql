-- The bare computation of one year: means and quartiles of each measure, of all towns and of each class, and how many of those who
-- stood at a level of an item the year before stand higher. Nothing is suppressed, checked or kept.
create temporary table bare_mean on commit drop as
select g.code as group_code, m.measure, count(*) as n, avg(m.level) as mean,
  percentile_cont(array[0.25, 0.5, 0.75]) within group (order by m.level::double precision) as quartiles
from assessment.submission s
join assessment.invitation i on i.tenant_id = s.audience_tenant_id and i.id = s.response_id
join assessment.submitted_mean m on m.tenant_id = s.tenant_id and m.submission_id = s.id
cross join lateral (values ('ALL'), (i.population_class)) as g (code)
where s.framework_code = 'YUI-2026.1' and s.fiscal_year = :year
group by g.code, m.measure;

create temporary table bare_movement on commit drop as
select i.population_class, l.item_code, e.level, count(*) as n, count(*) filter (where l.level > e.level) as moved
from assessment.submission s
join assessment.invitation i on i.tenant_id = s.audience_tenant_id and i.id = s.response_id
join assessment.submission y on y.tenant_id = s.tenant_id and y.body_code = s.body_code and y.fiscal_year = s.fiscal_year - 1
join assessment.submitted_level l on l.tenant_id = s.tenant_id and l.submission_id = s.id
join assessment.submitted_level e on e.tenant_id = y.tenant_id and e.submission_id = y.id and e.item_code = l.item_code
where s.framework_code = 'YUI-2026.1' and s.fiscal_year = :year
group by i.population_class, l.item_code, e.level;
