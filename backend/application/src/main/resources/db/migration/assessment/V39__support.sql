-- Whom to help, and who moved most (ADR 0022): what an owner of rounds reads of its municipalities, set by set.

-- The tags of each item as rows; ALL stands for the whole framework.
create view assessment.item_tag with (security_invoker = true) as
  select f.code as framework_code, i.item ->> 'code' as item_code, (i.item ->> 'weight')::integer as weight, t.kind, t.tag
    from assessment.framework f
   cross join lateral jsonb_path_query(f.document, '$.dimensions[*].items[*]') as i (item)
   cross join lateral (
     select 'ALL', ''
     union all select 'STEP', i.item ->> 'step'
     union all select 'PHASE', i.item ->> 'phase'
     union all select 'WALL', w.name from jsonb_array_elements_text(i.item -> 'walls') as w (name)
     union all select 'GUARDS', g.name from jsonb_array_elements_text(i.item -> 'guards') as g (name)) as t (kind, tag)
   where t.tag is not null;
comment on column assessment.item_tag.kind is 'ALL, STEP, PHASE, WALL, or GUARDS (a failure pattern)';

-- What a municipality's accepted answers say against its newest accepted ones of an earlier year, over the items that have a
-- level in both and continue each other.
create view assessment.movement with (security_invoker = true) as
  select s.owner_tenant_id, s.round_id, s.id as response_id, y.fiscal_year as earlier_year,
         count(p.level)::integer as compared,
         (count(*) filter (where c.earlier_item is null))::integer as apart,
         sum(i.weight * p.level) / sum(i.weight) filter (where p.level is not null) as earlier,
         sum(i.weight * l.level) filter (where p.level is not null) / sum(i.weight) filter (where p.level is not null) as now_at
    from assessment.standing s
   cross join lateral (
     select x.id from assessment.submission x
      where x.audience_tenant_id = s.owner_tenant_id and x.response_id = s.id order by x.number desc limit 1) n
   cross join lateral (
     select x.id, x.framework_code, x.fiscal_year
       from assessment.submission x
      where x.audience_tenant_id = s.owner_tenant_id and x.body_code = s.body_code and x.fiscal_year < s.fiscal_year
        and (select p.state from assessment.response_step p
              where p.audience_tenant_id = x.audience_tenant_id and p.response_id = x.response_id
              order by p.seq desc limit 1) = 'ACCEPTED'
      order by x.fiscal_year desc, x.submitted_at desc, x.number desc limit 1) y
    join assessment.framework_item i on i.framework_code = s.framework_code
    join assessment.submitted_level l
      on l.audience_tenant_id = s.owner_tenant_id and l.submission_id = n.id and l.item_code = i.item_code and l.level is not null
    left join assessment.comparable_item c
      on c.framework_code = s.framework_code and c.item_code = i.item_code and c.earlier_framework = y.framework_code
    left join assessment.submitted_level p
      on p.audience_tenant_id = s.owner_tenant_id and p.submission_id = y.id and p.item_code = c.earlier_item
   where s.state = 'ACCEPTED'
   group by s.owner_tenant_id, s.round_id, s.id, y.fiscal_year;

grant select on assessment.item_tag, assessment.movement to yui_app;
