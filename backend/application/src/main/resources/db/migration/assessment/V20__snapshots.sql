-- Frozen means over towns (04 §5, ADR 0014). What is here was published: a cell that must not be seen is not computed. Towns
-- enter in batches and stay as they entered, so every figure ever published is a sum over whole batches; a batch is let in
-- only if its own sum leaves room for each of its towns, whoever already knows some of them.
create table assessment.snapshot (
  id uuid primary key default uuidv7(),
  framework_code text not null references assessment.framework,
  fiscal_year integer not null,
  demo boolean not null,
  serial integer not null check (serial > 0),
  taken_at timestamptz not null default now(),
  taken_by text not null,
  unique (framework_code, fiscal_year, demo, serial)
);

-- Which submission stands for a town, and with which batch it came; nobody but the statistics reads this.
create table assessment.snapshot_member (
  snapshot_id uuid not null references assessment.snapshot,
  submission_id uuid not null,
  body_code text not null,
  population_class text,
  part text not null,
  primary key (snapshot_id, submission_id)
);
comment on column assessment.snapshot_member.part is 'The class whose figures are shown, or REST for all classes that are not';

create table assessment.snapshot_cell (
  snapshot_id uuid not null references assessment.snapshot,
  group_code text not null,
  measure text not null,
  n integer,
  mean numeric,
  q1 numeric,
  median numeric,
  q3 numeric,
  hidden text check (hidden in ('TOO_FEW', 'PROTECTS_OTHERS')),
  primary key (snapshot_id, group_code, measure),
  check ((hidden is null) = (n is not null)),
  check ((n is null) = (mean is null)),
  check (num_nonnulls(q1, median, q3) in (0, 3)),
  check (n >= 6),
  check (q1 is null or n >= 10)
);
comment on column assessment.snapshot_cell.group_code is 'ALL, or a population class of scheme JP-7';
comment on column assessment.snapshot_cell.measure is 'ALL, or the code of a dimension';

-- Of n towns of a class that stood at a level of an item the year before, how many stand higher.
create table assessment.snapshot_movement (
  snapshot_id uuid not null references assessment.snapshot,
  group_code text not null,
  item_code text not null,
  level numeric(2, 1) not null,
  n integer not null check (n >= 6),
  moved integer not null check (moved between 0 and n),
  primary key (snapshot_id, group_code, item_code, level)
);

grant select on assessment.snapshot, assessment.snapshot_cell, assessment.snapshot_movement to yui_app;
grant select, insert on assessment.snapshot, assessment.snapshot_member, assessment.snapshot_cell, assessment.snapshot_movement
  to yui_stats;

-- The statistics read what towns submitted, and only when the platform takes a snapshot.
create policy counted_by_platform on assessment.submission for select to yui_stats using ((select ctx.tenant_kind()) = 'PLATFORM');
create policy counted_by_platform on assessment.submitted_level for select to yui_stats using ((select ctx.tenant_kind()) = 'PLATFORM');
create policy counted_by_platform on assessment.submitted_mean for select to yui_stats using ((select ctx.tenant_kind()) = 'PLATFORM');
create policy counted_by_platform on assessment.response_step for select to yui_stats using ((select ctx.tenant_kind()) = 'PLATFORM');
create policy counted_by_platform on assessment.invitation for select to yui_stats using ((select ctx.tenant_kind()) = 'PLATFORM');
grant select (tenant_id, audience_tenant_id, id, response_id, number, framework_code, fiscal_year, body_code, submitted_at)
  on assessment.submission to yui_stats;
grant select (tenant_id, submission_id, item_code, level) on assessment.submitted_level to yui_stats;
grant select (tenant_id, submission_id, measure, level) on assessment.submitted_mean to yui_stats;
grant select (tenant_id, response_id, seq, state) on assessment.response_step to yui_stats;
grant select (population_class) on assessment.invitation to yui_stats;
grant usage on schema tenancy to yui_stats;
grant select (code, demo) on tenancy.local_body to yui_stats;

-- Whether the sums over these submissions may be known: they come from enough towns, and neither everybody nor anybody who
-- knows some of them (a town its own, the owner of a round all that it was sent in the year) could tell another's level more closely than
-- within 30 % of the scale. Those who know all of them learn nothing.
create function assessment.leaves_room(submissions uuid[], others integer) returns boolean
  language sql stable
  set search_path = ''
as $$
  with value as (
    select s.tenant_id as town, s.fiscal_year, m.measure, m.level
      from assessment.submission s
      join assessment.submitted_mean m on m.tenant_id = s.tenant_id and m.submission_id = s.id
     where s.id = any (leaves_room.submissions)
  ), total as (
    select measure, count(*) as n, sum(level) as level from value group by measure
  ), knower as (
    select v.town, v.town as who from value v
    union
    select v.town, o.audience_tenant_id
      from (select distinct town, fiscal_year from value) v
      join assessment.submission o on o.tenant_id = v.town and o.fiscal_year = v.fiscal_year
  ), known as (
    select k.who, v.measure, count(*) as n, sum(v.level) as level from value v join knower k using (town) group by k.who, v.measure
  ), unknown as (
    select t.n, t.level, leaves_room.others + 1 as least from total t
    union all
    select t.n - k.n, t.level - k.level, leaves_room.others from total t join known k using (measure) where t.n > k.n
  )
  select coalesce(bool_and(u.n >= u.least and u.level between 1.5 and 5 * u.n - 1.5), false) from unknown u
$$;

-- Submissions that could enter: the newest of each town that stands as submitted or accepted, complete in every dimension
-- (else the missing one could be told from the others), of a town that is not in yet.
create function assessment.candidates(framework text, year integer, fictional boolean)
  returns table (submission_id uuid, body_code text, population_class text)
  language sql stable
  set search_path = ''
as $$
  select distinct on (s.body_code) s.id, s.body_code, i.population_class
    from assessment.submission s
    join assessment.invitation i on i.tenant_id = s.audience_tenant_id and i.id = s.response_id
    join tenancy.local_body b on b.code = s.body_code and b.demo = candidates.fictional
    join lateral (
      select p.state from assessment.response_step p
       where p.tenant_id = s.tenant_id and p.response_id = s.response_id order by p.seq desc limit 1) p
      on p.state in ('SUBMITTED', 'ACCEPTED')
   where s.framework_code = candidates.framework and s.fiscal_year = candidates.year
     and (select count(*) from assessment.submitted_mean m where m.tenant_id = s.tenant_id and m.submission_id = s.id)
       = (select 1 + count(distinct f.dimension_code) from assessment.framework_item f where f.framework_code = candidates.framework)
     and not exists (
       select from assessment.snapshot_member x join assessment.snapshot y on y.id = x.snapshot_id
        where y.framework_code = candidates.framework and y.fiscal_year = candidates.year and x.body_code = s.body_code)
   order by s.body_code, s.submitted_at desc, s.number desc
$$;

-- Lets towns in: classes that may be known alone under their own name, all others together. The first snapshot of a year
-- decides which; were a class shown later, what it was before could be computed.
create function assessment.enter_members(snapshot uuid, framework text, year integer, fictional boolean) returns integer
  language plpgsql
  set search_path = ''
as $$
declare
  first boolean;
  open_rest boolean;
  rest uuid[] := '{}';
  smallest text;
  one record;
  entered integer := 0;
begin
  select not exists (select from assessment.snapshot_member m join assessment.snapshot s on s.id = m.snapshot_id
                      where s.framework_code = framework and s.fiscal_year = year and s.demo = fictional) into first;
  select exists (select from assessment.snapshot_member m join assessment.snapshot s on s.id = m.snapshot_id
                  where s.framework_code = framework and s.fiscal_year = year and s.demo = fictional and m.part = 'REST') into open_rest;

  for one in
    select c.population_class as class, array_agg(c.submission_id) as ids, k.part
      from assessment.candidates(framework, year, fictional) c
      left join (select distinct m.population_class, m.part
                   from assessment.snapshot_member m join assessment.snapshot s on s.id = m.snapshot_id
                  where s.framework_code = framework and s.fiscal_year = year and s.demo = fictional) k
        on k.population_class is not distinct from c.population_class
     group by c.population_class, k.part
     order by c.population_class
  loop
    if one.part is null and one.class is not null and assessment.leaves_room(one.ids, 5)
       or one.part <> 'REST' and assessment.leaves_room(one.ids, 2) then
      insert into assessment.snapshot_member (snapshot_id, submission_id, body_code, population_class, part)
      select snapshot, c.submission_id, c.body_code, c.population_class, one.class
        from assessment.candidates(framework, year, fictional) c where c.submission_id = any (one.ids);
      entered := entered + cardinality(one.ids);
    elsif one.part is null or one.part = 'REST' then
      rest := rest || one.ids;
    end if;
  end loop;

  while first and cardinality(rest) > 0 and not assessment.leaves_room(rest, 5) loop
    select m.part into smallest from assessment.snapshot_member m
     where m.snapshot_id = snapshot group by m.part order by count(*), m.part limit 1;
    exit when smallest is null;
    with moved as (delete from assessment.snapshot_member m where m.snapshot_id = snapshot and m.part = smallest returning m.submission_id)
    select rest || array_agg(moved.submission_id), entered - count(*) into rest, entered from moved;
  end loop;

  if cardinality(rest) > 0 and assessment.leaves_room(rest, case when open_rest then 2 else 5 end) then
    insert into assessment.snapshot_member (snapshot_id, submission_id, body_code, population_class, part)
    select snapshot, c.submission_id, c.body_code, c.population_class, 'REST'
      from assessment.candidates(framework, year, fictional) c where c.submission_id = any (rest);
    entered := entered + cardinality(rest);
  end if;
  return entered;
end
$$;

-- The members of every group that is shown, whenever they came.
create function assessment.members(snapshot uuid)
  returns table (group_code text, submission_id uuid, body_code text, fresh boolean)
  language sql stable
  set search_path = ''
as $$
  select g.code, m.submission_id, m.body_code, m.snapshot_id = members.snapshot
    from assessment.snapshot here
    join assessment.snapshot s on s.framework_code = here.framework_code and s.fiscal_year = here.fiscal_year and s.demo = here.demo
                              and s.serial <= here.serial
    join assessment.snapshot_member m on m.snapshot_id = s.id
   cross join lateral (values ('ALL'), (nullif(m.part, 'REST'))) as g (code)
   where here.id = members.snapshot and g.code is not null
$$;

-- Means; quartiles (R-7) from ten towns on, and only while they and the mean still fit other levels: what stands between two
-- values that fix a quartile may all move to the lower of them in favour of the highest, or to the upper against the lowest.
create function assessment.fill_cells(snapshot uuid) returns void
  language sql
  set search_path = ''
as $$
  with value as (
    select x.group_code, m.measure, m.level,
           row_number() over w as rank, count(*) over (partition by x.group_code, m.measure) as n
      from assessment.members(fill_cells.snapshot) x
      join assessment.submitted_mean m on m.submission_id = x.submission_id
    window w as (partition by x.group_code, m.measure order by m.level, x.submission_id)
  ), fixed as (
    select v.*, exists (select from unnest(array[0.25, 0.5, 0.75]) p
                         where v.rank in (1 + floor((v.n - 1) * p), 1 + ceil((v.n - 1) * p))) as fixes
      from value v
  ), bound as (
    select f.*,
           coalesce(max(f.level) filter (where f.fixes) over (partition by f.group_code, f.measure order by f.rank), 0) as floor,
           coalesce(min(f.level) filter (where f.fixes) over (partition by f.group_code, f.measure order by f.rank desc), 5) as ceiling
      from fixed f
  ), cell as (
    select b.group_code, b.measure, count(*) as n, avg(b.level) as mean,
           percentile_cont(array[0.25, 0.5, 0.75]) within group (order by b.level::double precision) as quartiles,
           least(5, max(b.level) + sum(b.level - b.floor) filter (where b.rank < b.n))
             - greatest(0, min(b.level) - sum(b.ceiling - b.level) filter (where b.rank > 1)) >= 1.5 as roomy
      from bound b group by b.group_code, b.measure
  )
  insert into assessment.snapshot_cell (snapshot_id, group_code, measure, n, mean, q1, median, q3)
  select fill_cells.snapshot, c.group_code, c.measure, c.n, round(c.mean, 2),
         case when c.n >= 10 and c.roomy then round(c.quartiles[1]::numeric, 2) end,
         case when c.n >= 10 and c.roomy then round(c.quartiles[2]::numeric, 2) end,
         case when c.n >= 10 and c.roomy then round(c.quartiles[3]::numeric, 2) end
    from cell c;

  -- Classes that have towns and are not shown, with the reason and nothing else.
  insert into assessment.snapshot_cell (snapshot_id, group_code, measure, hidden)
  select fill_cells.snapshot, h.population_class, a.measure, case when h.n < 6 then 'TOO_FEW' else 'PROTECTS_OTHERS' end
    from (select m.population_class, count(*) as n
            from assessment.members(fill_cells.snapshot) x
            join assessment.snapshot_member m on m.submission_id = x.submission_id
           where x.group_code = 'ALL' and m.part = 'REST' and m.population_class is not null
           group by m.population_class) h
   cross join (select c.measure from assessment.snapshot_cell c
                where c.snapshot_id = fill_cells.snapshot and c.group_code = 'ALL') a
$$;

-- Movements since the year before, by class. Counted anew only for a class with a new batch; shown only if at least six
-- towns stood at the level and six did not, so five besides any one town, and five besides all that an owner was sent.
create function assessment.fill_movements(snapshot uuid) returns void
  language sql
  set search_path = ''
  set enable_nestloop = off -- all towns are read anyway; without statistics the planner would loop over tens of thousands
as $$
  with here as (
    select * from assessment.snapshot s where s.id = fill_movements.snapshot
  ), moving as (
    select x.group_code from assessment.members(fill_movements.snapshot) x
     where x.group_code <> 'ALL' group by x.group_code having bool_or(x.fresh)
  ), pair as (
    select x.group_code, s.tenant_id as town, l.item_code, l.level as now_at, e.level as before
      from here
      join assessment.members(fill_movements.snapshot) x on true
      join moving using (group_code)
      join assessment.submission s on s.id = x.submission_id
      join lateral (
        select y.tenant_id, y.id, y.framework_code from assessment.submission y
         where y.tenant_id = s.tenant_id and y.body_code = s.body_code and y.fiscal_year = here.fiscal_year - 1
         order by y.submitted_at desc, y.number desc limit 1) y on true
      join assessment.submitted_level l on l.tenant_id = s.tenant_id and l.submission_id = s.id and l.level is not null
      join assessment.comparable_item c on c.framework_code = s.framework_code and c.item_code = l.item_code
                                       and c.earlier_framework = y.framework_code
      join assessment.submitted_level e on e.tenant_id = y.tenant_id and e.submission_id = y.id and e.item_code = c.earlier_item
                                       and e.level is not null
  ), at_level as (
    select group_code, item_code, before as level, count(*) as n, count(*) filter (where now_at > before) as moved
      from pair group by group_code, item_code, before
  ), all_of as (
    select group_code, item_code, count(*) as n from pair group by group_code, item_code
  ), knower as (
    select distinct p.town, o.audience_tenant_id as who
      from (select distinct town from pair) p
      join here on true
      join assessment.submission o on o.tenant_id = p.town and o.fiscal_year between here.fiscal_year - 1 and here.fiscal_year
  ), known_there as (
    select p.group_code, p.item_code, k.who, p.before as level, count(*) as n
      from pair p join knower k using (town) group by p.group_code, p.item_code, k.who, p.before
  ), known as (
    select group_code, item_code, who, sum(n) as n from known_there group by group_code, item_code, who
  ), deducible as (
    select distinct a.group_code, a.item_code, a.level
      from at_level a
      join all_of t using (group_code, item_code)
      join known k using (group_code, item_code)
      left join known_there h using (group_code, item_code, who, level)
     where t.n > k.n
       and (a.n - coalesce(h.n, 0) between 1 and 4 or (t.n - k.n) - (a.n - coalesce(h.n, 0)) < 5)
  )
  insert into assessment.snapshot_movement (snapshot_id, group_code, item_code, level, n, moved)
  select fill_movements.snapshot, a.group_code, a.item_code, a.level, a.n, a.moved
    from at_level a
    join all_of t using (group_code, item_code)
    left join deducible d using (group_code, item_code, level)
   where a.n >= 6 and t.n - a.n >= 6 and d.level is null;

  insert into assessment.snapshot_movement (snapshot_id, group_code, item_code, level, n, moved)
  select here.id, o.group_code, o.item_code, o.level, o.n, o.moved
    from assessment.snapshot here
    join assessment.snapshot earlier on earlier.framework_code = here.framework_code and earlier.fiscal_year = here.fiscal_year
                                    and earlier.demo = here.demo and earlier.serial = here.serial - 1
    join assessment.snapshot_movement o on o.snapshot_id = earlier.id
   where here.id = fill_movements.snapshot
     and not exists (select from assessment.members(fill_movements.snapshot) x where x.group_code = o.group_code and x.fresh)
$$;

-- Takes the next snapshot of a framework and year, of real towns or of fictional ones; returns its number, or null if too few
-- towns have come since the last one.
create function assessment.take_snapshot(framework text, year integer, fictional boolean, taken_by text) returns integer
  language plpgsql security definer
  set search_path = ''
as $$
declare
  made uuid;
  number integer;
begin
  if ctx.tenant_kind() is distinct from 'PLATFORM' then
    raise exception 'only the platform takes snapshots' using errcode = 'insufficient_privilege';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('snapshot ' || framework || year || fictional, 0));
  select coalesce(max(s.serial), 0) + 1 into number from assessment.snapshot s
   where s.framework_code = framework and s.fiscal_year = year and s.demo = fictional;
  insert into assessment.snapshot (framework_code, fiscal_year, demo, serial, taken_by)
  values (framework, year, fictional, number, taken_by) returning id into made;
  if assessment.enter_members(made, framework, year, fictional) = 0 then
    delete from assessment.snapshot s where s.id = made;
    return null;
  end if;
  perform assessment.fill_cells(made);
  perform assessment.fill_movements(made);
  return number;
end
$$;
grant delete on assessment.snapshot, assessment.snapshot_member to yui_stats;

revoke all on function assessment.leaves_room, assessment.candidates, assessment.enter_members, assessment.members,
  assessment.fill_cells, assessment.fill_movements, assessment.take_snapshot from public;
grant execute on function assessment.leaves_room, assessment.candidates, assessment.enter_members, assessment.members,
  assessment.fill_cells, assessment.fill_movements to yui_stats;
grant execute on function assessment.take_snapshot to yui_app;
grant create on schema assessment to yui_stats;
alter function assessment.take_snapshot owner to yui_stats;
revoke create on schema assessment from yui_stats;
