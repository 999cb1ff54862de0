-- PostGraphile serves the product's own tables as the product's own role; row-level security decides. What it cannot say in
-- GraphQL without a further plugin, the mean by prefecture, is a view, as a town would write one.
create schema bench;
create view bench.prefecture_average with (security_invoker = true) as
select edition_id, prefecture_code, count(score) as n, avg(score) as score
from benchmark.edition_municipality
group by edition_id, prefecture_code;
grant usage on schema bench to yui_app;
grant select on bench.prefecture_average to yui_app;

-- A table named edition_base would take the name of an input that is generated for table edition.
comment on table benchmark.edition_base is E'@name edition_group';
