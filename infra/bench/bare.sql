-- The bare computation of one year: scores, T-scores, ranks and percentiles against three bases, a summary of each item, the mean
-- of each item by prefecture. No editions, no keys, no indexes, no reasons, no releases in force: the figures and nothing else.
create temporary table bare_standing on commit drop as
with score as (
  select b.code, b.prefecture_code, class.code as class_code,
    (100 * sum(i.weight * o.value) / sum(i.weight) filter (where o.value is not null))::double precision as score
  from benchmark.source_release r
  join benchmark.observation o on o.release_id = r.id
  join benchmark.framework_item i on i.indicator_code = o.indicator_code
  join tenancy.local_body b on b.code = o.body_code
  join benchmark.observation p on p.indicator_code = 'population' and p.body_code = b.code
  join benchmark.population_class class on p.value >= class.lower_bound
    and (class.upper_bound is null or p.value < class.upper_bound)
  where r.fiscal_year = :year and r.layout = 'MUNICIPALITY_COMPARISON'
  group by b.code, b.prefecture_code, class.code
)
select base, key, code, 50 + 10 * (score - avg(score) over w) / nullif(stddev_pop(score) over w, 0) as t_score,
  rank() over (w order by score desc) as place,
  100 * (rank() over (w order by score) - 1 + count(*) over (partition by base, key, score) / 2.0) / count(*) over w as percentile
from score
cross join lateral (values ('NATION', 'JP'), ('PREFECTURE', prefecture_code), ('POPULATION_CLASS', class_code)) as b (base, key)
window w as (partition by base, key);

create temporary table bare_item on commit drop as
select o.indicator_code, count(o.value) as n, avg(o.value) as mean, stddev_pop(o.value::double precision) as sd,
  percentile_cont(array[0.25, 0.5, 0.75]) within group (order by o.value::double precision) as quartile
from benchmark.source_release r
join benchmark.observation o on o.release_id = r.id
where r.fiscal_year = :year and r.layout = 'MUNICIPALITY_COMPARISON'
group by o.indicator_code;

create temporary table bare_prefecture on commit drop as
select b.prefecture_code, o.indicator_code, avg(o.value)::double precision as mean
from benchmark.source_release r
join benchmark.observation o on o.release_id = r.id
join tenancy.local_body b on b.code = o.body_code
where r.fiscal_year = :year and r.layout = 'MUNICIPALITY_COMPARISON'
group by b.prefecture_code, o.indicator_code;
