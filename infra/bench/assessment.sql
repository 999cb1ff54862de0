-- Invented assessments, the same in every run: what every municipality of the country submitted in three fiscal years, an open
-- response of 64 of them, and a round over 60 towns for each of 16 owners. Submissions hold levels and means, no words.
select setseed(0.75);

create temporary table town as
select b.code, b.name, b.prefecture_code, row_number() over (order by b.code) - 1 as n,
  case when row_number() over (order by b.code) <= 64
    then ('00000000-0000-4000-9000-' || lpad((row_number() over (order by b.code) - 1)::text, 12, '0'))::uuid
    else md5('town' || b.code)::uuid end as tenant,
  md5('owner' || b.prefecture_code)::uuid as owner,
  (array['0-4999', '5000-9999', '10000-29999', '30000-49999', '50000-99999'])[1 + (random() * 4)::integer] as class,
  0.5 + 1.5 * random() as base
from tenancy.local_body b
where b.kind <> 'PREFECTURE' and not b.demo;

-- The first 64 have people: person-n edits in the n-th.
insert into tenancy.tenant (id, key, kind, name, body_code)
select tenant, code, 'MUNICIPALITY', name, code from town where n < 64;
insert into tenancy.membership (tenant_id, issuer, subject, role, granted_by)
select tenant, :'issuer', 'person-' || n, 'EDITOR', 'bench' from town where n < 64;

-- A round of each prefecture in each year, and what came.
create temporary table sent as
select t.*, y.year, md5('sent' || y.year || t.code)::uuid as submission, md5('asked' || y.year || t.code)::uuid as response,
  md5('round' || y.year || t.prefecture_code)::uuid as round
from town t cross join generate_series(2023, 2025) y (year);

insert into assessment.round (tenant_id, id, title, framework_code, fiscal_year, opens_at, closes_at, late_answers, audience_kind,
  audience_bodies, planned_by, opened_at)
select distinct owner, round, 'bench', 'YUI-2026.1', year, make_timestamptz(year, 10, 1, 0, 0, 0),
  make_timestamptz(year, 12, 1, 0, 0, 0), true, 'ALL', '{}'::text[], 'bench', make_timestamptz(year, 10, 1, 0, 0, 0)
from sent;
insert into assessment.invitation (tenant_id, audience_tenant_id, id, round_id, body_code, body_name, population_class, owner_name, title,
  framework_code, fiscal_year, opens_at, closes_at, late_answers)
select owner, tenant, response, round, code, name, class, 'bench', 'bench', 'YUI-2026.1', year, make_timestamptz(year, 10, 1, 0, 0, 0),
  make_timestamptz(year, 12, 1, 0, 0, 0), true
from sent;
insert into assessment.response (tenant_id, id, owner_tenant_id, framework_code, fiscal_year, body_code, started_by)
select tenant, response, owner, 'YUI-2026.1', year, code, 'bench' from sent;
insert into assessment.response_step (tenant_id, audience_tenant_id, response_id, seq, author_tenant_id, action, state, actor, actor_name)
select s.tenant, s.owner, s.response, a.seq, case a.action when 'ACCEPT' then s.owner else s.tenant end, a.action, a.state, 'bench', 'bench'
from sent s
cross join (values (1, 'START', 'DRAFT'), (2, 'REQUEST_APPROVAL', 'IN_APPROVAL'), (3, 'SUBMIT', 'SUBMITTED'), (4, 'ACCEPT', 'ACCEPTED'))
  as a (seq, action, state);
insert into assessment.submission (tenant_id, audience_tenant_id, id, response_id, number, framework_code, fiscal_year, body_code, body_name,
  late, submitted_by, submitted_at, content, hash)
select tenant, owner, submission, response, 1, 'YUI-2026.1', year, code, name, false, 'bench', make_timestamptz(year, 11, 1, 0, 0, 0), '[]',
  repeat('0', 64)
from sent;
insert into assessment.submitted_level (tenant_id, audience_tenant_id, submission_id, item_code, state, level)
select s.tenant, s.owner, s.submission, i.item_code, 'ANSWERED',
  case when l.x < 2.25 then least(2, greatest(0, round(2 * l.x) / 2)) else least(5, round(l.x)) end
from sent s
cross join assessment.framework_item i
cross join lateral (select (s.base + 0.15 * (s.year - 2023) + 1.6 * random() - 0.8)::numeric as x) l
where i.framework_code = 'YUI-2026.1';
insert into assessment.submitted_mean (tenant_id, audience_tenant_id, submission_id, measure, level)
select l.tenant_id, l.audience_tenant_id, l.submission_id, coalesce(i.dimension_code, 'ALL'), sum(i.weight * l.level) / sum(i.weight)
from assessment.submitted_level l
join sent s on s.submission = l.submission_id
join assessment.framework_item i on i.framework_code = 'YUI-2026.1' and i.item_code = l.item_code
group by l.tenant_id, l.audience_tenant_id, l.submission_id, grouping sets ((i.dimension_code), ());

-- An open response of the year after for each of the 64: all 45 items answered, with words and evidence.
create temporary table asked as
select t.tenant, t.code, t.name, t.class, t.owner, md5('open' || t.prefecture_code)::uuid as round,
  ('00000000-0000-4000-8000-' || lpad(t.n::text, 12, '0'))::uuid as response, 45 as answered, 'DRAFT' as state
from town t where t.n < 64
union all
-- For each of 16 owners a round over 60 towns: 5 have not begun, 10 are half through, 15 have answered all, 30 have submitted.
select t.tenant, t.code, t.name, t.class, o.id, ('00000000-0000-4000-a000-' || lpad(substr(o.key, 7), 12, '0'))::uuid,
  md5('board' || o.key || t.code)::uuid, case when t.n < 105 then 0 when t.n < 115 then 20 else 45 end,
  case when t.n < 105 then null when t.n < 130 then 'DRAFT' else 'SUBMITTED' end
from town t
join tenancy.tenant o on o.key ~ '^bench-([0-9]|1[0-5])$'
where t.n between 100 and 159;

insert into assessment.round (tenant_id, id, title, framework_code, fiscal_year, opens_at, closes_at, late_answers, audience_kind,
  audience_bodies, planned_by, opened_at)
select distinct owner, round, 'bench', 'YUI-2026.1', 2026, now() - interval '30 days', now() + interval '30 days', true, 'ALL', '{}'::text[],
  'bench', now() - interval '30 days'
from asked;
insert into assessment.invitation (tenant_id, audience_tenant_id, id, round_id, body_code, body_name, population_class, owner_name, title,
  framework_code, fiscal_year, opens_at, closes_at, late_answers)
select owner, tenant, response, round, code, name, class, 'bench', 'bench', 'YUI-2026.1', 2026, now() - interval '30 days',
  now() + interval '30 days', true
from asked;
insert into assessment.response (tenant_id, id, owner_tenant_id, framework_code, fiscal_year, body_code, started_by)
select tenant, response, owner, 'YUI-2026.1', 2026, code, 'bench' from asked where state is not null;
insert into assessment.response_step (tenant_id, audience_tenant_id, response_id, seq, author_tenant_id, action, state, actor, actor_name)
select a.tenant, a.owner, a.response, s.seq, a.tenant, s.action, s.state, 'bench', 'bench'
from asked a
join (values (1, 'START', 'DRAFT'), (2, 'REQUEST_APPROVAL', 'IN_APPROVAL'), (3, 'SUBMIT', 'SUBMITTED')) as s (seq, action, state)
  on a.state = 'SUBMITTED' or a.state = 'DRAFT' and s.seq = 1;
insert into assessment.answer (tenant_id, response_id, item_code, state, level, reason, note, evidence, confirmed, saved_by, saved_by_name)
select a.tenant, a.response, i.item_code, 'ANSWERED', (array[0, 0.5, 1, 1.5, 2, 3])[1 + (random() * 5)::integer], '',
  repeat('課長会議の議事録にあります。', 4), '[{"text": "課長会議の議事録", "link": "", "expiresOn": null}]', true, 'bench', 'bench'
from asked a
join assessment.framework_item i on i.framework_code = 'YUI-2026.1' and i.ordinal <= a.answered
where a.state is not null;
insert into assessment.submission (tenant_id, audience_tenant_id, id, response_id, number, framework_code, fiscal_year, body_code, body_name,
  late, submitted_by, content, hash)
select tenant, owner, md5(response::text)::uuid, response, 1, 'YUI-2026.1', 2026, code, name, false, 'bench', '[]', repeat('0', 64)
from asked where state = 'SUBMITTED';
insert into assessment.submitted_mean (tenant_id, audience_tenant_id, submission_id, measure, level)
select a.tenant, a.owner, md5(a.response::text)::uuid, m.measure, round((3 * random())::numeric, 2)
from asked a
cross join (values ('ALL'), ('D1'), ('D2'), ('D3'), ('D4'), ('D5'), ('D6'), ('D7'), ('D8'), ('D9')) as m (measure)
where a.state = 'SUBMITTED';
