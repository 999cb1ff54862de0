-- What is no sum over batches is published once (ADR 0014, amended): quartiles and movements come from the first batch of a group
-- and stay as they were. Published anew with each batch, they told of the few towns that had come in between. And they are
-- published only where, with everything else that is known of the batch, room is left for each town.

-- Which members a snapshot tells quartiles and movements of: the first batch of each part, and whether all towns began with it.
create function assessment.first_members(snapshot uuid)
  returns table (submission_id uuid, part text, everybody boolean)
  language sql stable
  set search_path = ''
as $$
  select m.submission_id, m.part, here.serial = (
           select min(s.serial) from assessment.snapshot s
            where s.framework_code = here.framework_code and s.fiscal_year = here.fiscal_year and s.demo = here.demo)
    from assessment.snapshot here
    join assessment.snapshot_member m on m.snapshot_id = here.id
   where here.id = first_members.snapshot
     and not exists (
       select from assessment.snapshot s join assessment.snapshot_member e on e.snapshot_id = s.id
        where s.framework_code = here.framework_code and s.fiscal_year = here.fiscal_year and s.demo = here.demo
          and s.serial < here.serial and e.part = m.part)
$$;

-- Movements that could be told of a first batch: six towns at the level and six that were not, the same less one whatever anybody
-- already knows, and always six (five) of whom no level is told, so that nobody's place can be told from the others'.
create function assessment.countable(snapshot uuid)
  returns table (part text, item_code text, level numeric, n integer, moved integer)
  language sql stable
  set search_path = ''
  set enable_nestloop = off -- all towns are read anyway; without statistics the planner would loop over tens of thousands
as $$
  with here as (
    select * from assessment.snapshot s where s.id = countable.snapshot
  ), pair as materialized (
    select x.part, s.tenant_id as town, l.item_code, l.level as now_at, e.level as before
      from here
      join assessment.first_members(countable.snapshot) x on x.part <> 'REST'
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
    select part, item_code, before as level, count(*) as n, count(*) filter (where now_at > before) as moved
      from pair group by part, item_code, before
  ), knower as (
    select p.town, null::uuid as who from (select distinct town from pair) p
    union all
    select distinct p.town, o.audience_tenant_id
      from (select distinct town from pair) p
      join here on true
      join assessment.submission o on o.tenant_id = p.town and o.fiscal_year between here.fiscal_year - 1 and here.fiscal_year
  ), asked as (
    select part, item_code, count(*) as n from pair group by part, item_code
  ), known as (
    select p.part, p.item_code, k.who, count(*) filter (where k.who is not null) as n
      from pair p join knower k using (town) group by p.part, p.item_code, k.who
  ), known_there as (
    select p.part, p.item_code, k.who, p.before as level, count(*) as n
      from pair p join knower k using (town) where k.who is not null group by p.part, p.item_code, k.who, p.before
  ), hidden as (
    select a.part, a.item_code, a.level, a.n, a.moved, w.who is null as nobody,
           a.n - coalesce(h.n, 0) as there,
           t.n - w.n - sum(a.n - coalesce(h.n, 0)) over (partition by a.part, a.item_code, w.who order by a.n desc, a.level) as left_over,
           t.n > w.n as strangers
      from at_level a
      join asked t using (part, item_code)
      join known w using (part, item_code)
      left join known_there h on h.part = a.part and h.item_code = a.item_code and h.who = w.who and h.level = a.level
     where a.n >= 6
  )
  select part, item_code, level, n::integer, moved::integer
    from hidden group by part, item_code, level, n, moved
  having bool_and(not strangers
           or (there = 0 or there >= case when nobody then 6 else 5 end) and left_over >= case when nobody then 6 else 5 end)
$$;

-- Whether room is left in each measure of each part: raising one town as far as the others may give, and lowering one as far as
-- they may take, with every published figure unchanged, spans 30 % of the scale. The same for each who knows some of them: a
-- town itself, and an owner of rounds all that it was sent in the year. MOVES is with the movements told, ALONE with the
-- quartiles of the part besides, WHOLE with those of everybody besides.
create function assessment.room(snapshot uuid) returns table (part text, measure text, told text, roomy boolean)
  language sql stable
  set search_path = ''
  set enable_nestloop = off -- all towns are read anyway; without statistics the planner would loop over tens of thousands
as $$
  with member as materialized (
    select f.submission_id, f.part, f.everybody, s.tenant_id as town, s.fiscal_year, s.framework_code, s.body_code
      from assessment.first_members(room.snapshot) f join assessment.submission s on s.id = f.submission_id
  ), ranked as (
    select m.*, v.measure, v.level,
           row_number() over (partition by m.part, v.measure order by v.level, m.submission_id) as rank,
           count(*) over (partition by m.part, v.measure) as n,
           row_number() over (partition by v.measure order by v.level, m.submission_id) as rank_of_all,
           count(*) over (partition by v.measure) as n_of_all
      from member m join assessment.submitted_mean v on v.tenant_id = m.town and v.submission_id = m.submission_id
  ), fixed as (
    select r.*,
           r.part <> 'REST' and r.n >= 10 and r.rank in (
             1 + floor((r.n - 1) * 0.25), 1 + ceil((r.n - 1) * 0.25), 1 + floor((r.n - 1) * 0.5), 1 + ceil((r.n - 1) * 0.5),
             1 + floor((r.n - 1) * 0.75), 1 + ceil((r.n - 1) * 0.75)) as fixes,
           r.everybody and r.n_of_all >= 10 and r.rank_of_all in (
             1 + floor((r.n_of_all - 1) * 0.25), 1 + ceil((r.n_of_all - 1) * 0.25), 1 + floor((r.n_of_all - 1) * 0.5),
             1 + ceil((r.n_of_all - 1) * 0.5), 1 + floor((r.n_of_all - 1) * 0.75), 1 + ceil((r.n_of_all - 1) * 0.75)) as fixes_all
      from ranked r
  ), bound as (
    select f.*,
           coalesce(max(f.level) filter (where f.fixes) over (partition by f.part, f.measure order by f.rank), 0) as floor,
           coalesce(min(f.level) filter (where f.fixes) over (partition by f.part, f.measure order by f.rank desc), 5) as ceiling,
           coalesce(max(f.level) filter (where f.fixes_all) over (partition by f.measure order by f.rank_of_all), 0) as floor_of_all,
           coalesce(min(f.level) filter (where f.fixes_all) over (partition by f.measure order by f.rank_of_all desc), 5)
             as ceiling_of_all
      from fixed f
  ), earlier as (
    select m.submission_id, y.tenant_id, y.id, y.framework_code
      from member m
      join lateral (
        select y.tenant_id, y.id, y.framework_code from assessment.submission y
         where y.tenant_id = m.town and y.body_code = m.body_code and y.fiscal_year = m.fiscal_year - 1
         order by y.submitted_at desc, y.number desc limit 1) y on true
  ), moving as (
    select m.submission_id, coalesce(i.dimension_code, 'ALL') as measure,
           sum(i.weight * (l.level - case when l.level > k.level then u.next else 0 end)) / sum(i.weight) as low,
           sum(i.weight * (case when l.level <= k.level then k.level else 5 end - l.level)) / sum(i.weight) as high
      from member m
      join assessment.submitted_level l on l.tenant_id = m.town and l.submission_id = m.submission_id and l.level is not null
      join assessment.framework_item i on i.framework_code = m.framework_code and i.item_code = l.item_code
      left join earlier y on y.submission_id = m.submission_id
      left join assessment.comparable_item c on c.framework_code = m.framework_code and c.item_code = l.item_code
                                            and c.earlier_framework = y.framework_code
      left join assessment.submitted_level b on b.tenant_id = y.tenant_id and b.submission_id = y.id and b.item_code = c.earlier_item
      left join assessment.snapshot_movement k on k.snapshot_id = room.snapshot and k.group_code = m.part
                                              and k.item_code = l.item_code and k.level = b.level
      left join (values (0, 0.5), (0.5, 1), (1, 1.5), (1.5, 2), (2, 3), (3, 4), (4, 5)) as u (level, next) on u.level = k.level
     group by grouping sets ((m.submission_id, i.dimension_code), (m.submission_id))
  ), slack as materialized (
    select b.part, b.measure, t.told, b.town, b.level::double precision as level,
           least(b.level - t.floor, v.low)::double precision as low, least(t.ceiling - b.level, v.high)::double precision as high
      from bound b
      join moving v on v.submission_id = b.submission_id and v.measure = b.measure
     cross join lateral (values ('MOVES', 0, 5), ('ALONE', b.floor, b.ceiling),
                                ('WHOLE', greatest(b.floor, b.floor_of_all), least(b.ceiling, b.ceiling_of_all))) as t (told, floor, ceiling)
  ), given as (
    select part, measure, told,
           greatest(0, sum(low) - (array_agg(low order by low desc))[1] - (array_agg(low order by low desc))[2]) as low,
           greatest(0, sum(high) - (array_agg(high order by high desc))[1] - (array_agg(high order by high desc))[2]) as high
      from slack group by part, measure, told
  ), itself as (
    select s.part, s.measure, s.told,
           (array_agg(s.level + least(s.high, g.low) order by s.level + least(s.high, g.low) desc))[2]
             - (array_agg(s.level - least(s.low, g.high) order by s.level - least(s.low, g.high)))[2] as span
      from slack s join given g using (part, measure, told) group by s.part, s.measure, s.told
  ), knower as (
    select k.who, k.town, k.part
      from (select o.audience_tenant_id as who, m.town, m.part, count(*) over (partition by o.audience_tenant_id, m.part) as n
              from member m
              join (select distinct tenant_id, audience_tenant_id, fiscal_year from assessment.submission) o
                on o.tenant_id = m.town and o.fiscal_year = m.fiscal_year) k
     where k.n > 1
  ), strange as (
    select w.who, s.part, s.measure, s.told, s.level, s.low, s.high, sum(s.low) over g as others_low, sum(s.high) over g as others_high
      from (select distinct who, part from knower) w
      join slack s on s.part = w.part
      left join knower k on k.who = w.who and k.town = s.town and k.part = s.part
     where k.who is null
    window g as (partition by w.who, s.part, s.measure, s.told)
  ), spans as (
    select part, measure, told, span from itself
    union all
    select part, measure, told,
           max(least(5, level + least(high, others_low - low))) - min(greatest(0, level - least(low, others_high - high)))
      from strange group by who, part, measure, told
  )
  select s.part, s.measure, s.told, coalesce(bool_and(s.span >= 1.5), false) from spans s group by s.part, s.measure, s.told
$$;

-- Counts what could be told of movements first, so that room is measured with them; what leaves none is taken back.
create or replace function assessment.fill_cells(snapshot uuid) returns void
  language sql
  set search_path = ''
as $$
  insert into assessment.snapshot_movement (snapshot_id, group_code, item_code, level, n, moved)
  select fill_cells.snapshot, c.part, c.item_code, c.level, c.n, c.moved from assessment.countable(fill_cells.snapshot) c;

  with room as materialized (
    select * from assessment.room(fill_cells.snapshot)
  ), taken_back as (
    delete from assessment.snapshot_movement m
     using room r, assessment.snapshot here, assessment.framework_item i
     where m.snapshot_id = fill_cells.snapshot and here.id = m.snapshot_id
       and i.framework_code = here.framework_code and i.item_code = m.item_code
       and r.part = m.group_code and r.told = 'MOVES' and not r.roomy and r.measure in (i.dimension_code, 'ALL')
  ), first as (
    select f.submission_id, f.part as group_code from assessment.first_members(fill_cells.snapshot) f where f.part <> 'REST'
    union all
    select f.submission_id, 'ALL' from assessment.first_members(fill_cells.snapshot) f where f.everybody
  ), quartile as (
    select x.group_code, m.measure,
           percentile_cont(array[0.25, 0.5, 0.75]) within group (order by m.level::double precision) as quarters
      from first x join assessment.submitted_mean m on m.submission_id = x.submission_id
     group by x.group_code, m.measure
    having count(*) >= 10
       and case when x.group_code = 'ALL' then (select bool_and(r.roomy) from room r where r.told = 'WHOLE' and r.measure = m.measure)
                else (select r.roomy from room r where r.told = 'ALONE' and r.measure = m.measure and r.part = x.group_code) end
  ), cell as (
    select x.group_code, m.measure, count(*) as n, avg(m.level) as mean
      from assessment.members(fill_cells.snapshot) x
      join assessment.submitted_mean m on m.submission_id = x.submission_id
     group by x.group_code, m.measure
  ), earlier as (
    select distinct on (c.group_code, c.measure) c.group_code, c.measure, c.q1, c.median, c.q3
      from assessment.snapshot here
      join assessment.snapshot s on s.framework_code = here.framework_code and s.fiscal_year = here.fiscal_year
                                and s.demo = here.demo and s.serial < here.serial
      join assessment.snapshot_cell c on c.snapshot_id = s.id and c.mean is not null
     where here.id = fill_cells.snapshot order by c.group_code, c.measure, s.serial desc
  )
  insert into assessment.snapshot_cell (snapshot_id, group_code, measure, n, mean, q1, median, q3)
  select fill_cells.snapshot, c.group_code, c.measure, c.n, round(c.mean, 2), coalesce(e.q1, round(q.quarters[1]::numeric, 2)),
         coalesce(e.median, round(q.quarters[2]::numeric, 2)), coalesce(e.q3, round(q.quarters[3]::numeric, 2))
    from cell c
    left join quartile q using (group_code, measure)
    left join earlier e using (group_code, measure);

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

-- Movements told before stay as they were.
create or replace function assessment.fill_movements(snapshot uuid) returns void
  language sql
  set search_path = ''
as $$
  insert into assessment.snapshot_movement (snapshot_id, group_code, item_code, level, n, moved)
  select here.id, o.group_code, o.item_code, o.level, o.n, o.moved
    from assessment.snapshot here
    join assessment.snapshot earlier on earlier.framework_code = here.framework_code and earlier.fiscal_year = here.fiscal_year
                                    and earlier.demo = here.demo and earlier.serial = here.serial - 1
    join assessment.snapshot_movement o on o.snapshot_id = earlier.id
   where here.id = fill_movements.snapshot
$$;

grant delete on assessment.snapshot_movement to yui_stats;
revoke all on function assessment.first_members, assessment.countable, assessment.room from public;
grant execute on function assessment.first_members, assessment.countable, assessment.room to yui_stats;
