-- What other modules may know of official figures, without knowing editions and releases.
create view benchmark.body_class with (security_invoker = true) as
  select distinct on (m.body_code) m.body_code, m.population_class
    from benchmark.edition_municipality m
    join benchmark.edition e on e.id = m.edition_id
   where m.population_class is not null
   order by m.body_code, e.fiscal_year desc, e.serial desc;
comment on view benchmark.body_class is 'The population class (JP-7) of each body in its newest edition';

create view benchmark.official_answer with (security_invoker = true) as
  select distinct on (o.body_code, o.indicator_code) o.body_code, o.indicator_code, r.fiscal_year, o.status, o.value
    from benchmark.source_release r
    join benchmark.observation o on o.release_id = r.id
   where r.withdrawn_at is null
   order by o.body_code, o.indicator_code, r.fiscal_year desc, r.accepted_at desc;
comment on view benchmark.official_answer is 'The newest published answer of each body to each indicator';

grant select on benchmark.body_class, benchmark.official_answer to yui_app;
