-- What happens by itself, by the clock of the database.

-- A review of an uploaded sheet has done its work once its changes are saved or the sheet has been forgotten. Who still wonders
-- what was not taken has three months to look.
create policy keeper on assessment.sheet_review to yui_owner using (true) with check (true);
create index on assessment.sheet_review (uploaded_at);
create function assessment.forget_sheet_reviews() returns bigint
  language plpgsql volatile security definer
  set search_path = ''
as $$
declare
  forgotten bigint;
begin
  delete from assessment.sheet_review r where r.uploaded_at < now() - interval '90 days';
  get diagnostics forgotten = row_count;
  return forgotten;
end
$$;

-- Snapshots that are due (ADR 0014): the first fourteen days after the last deadline of the year's rounds has passed, so that
-- returns are settled; the next ones no sooner than thirty days after the one before. A round that is open holds the first one up.
create function assessment.due_snapshots() returns table (framework text, year integer, fictional boolean)
  language sql stable
  set search_path = ''
as $$
  with asked as (
    select i.framework_code, i.fiscal_year, b.demo, max(coalesce(e.due_at, i.closes_at)) as last_deadline
      from assessment.invitation i
      join tenancy.local_body b on b.code = i.body_code
      left join lateral (
        select x.due_at from assessment.extension x
         where x.tenant_id = i.tenant_id and x.invitation_id = i.id order by x.seq desc limit 1) e on true
     group by i.framework_code, i.fiscal_year, b.demo
  ), taken as (
    select s.framework_code, s.fiscal_year, s.demo, max(s.taken_at) as last_taken
      from assessment.snapshot s group by s.framework_code, s.fiscal_year, s.demo
  )
  select a.framework_code, a.fiscal_year, a.demo
    from asked a left join taken t using (framework_code, fiscal_year, demo)
   where case when t.last_taken is null then a.last_deadline < now() - interval '14 days'
              else t.last_taken < now() - interval '30 days' end
   order by a.fiscal_year, a.framework_code, a.demo
$$;

-- Takes those that are due and tells which; two servers that begin at once take each of them once.
create function assessment.take_due_snapshots(taken_by text)
  returns table (framework text, year integer, fictional boolean, serial integer)
  language plpgsql security definer
  set search_path = ''
as $$
begin
  if ctx.tenant_kind() is distinct from 'PLATFORM' then
    raise exception 'only the platform takes snapshots' using errcode = 'insufficient_privilege';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('due snapshots', 0));
  for framework, year, fictional in select d.framework, d.year, d.fictional from assessment.due_snapshots() d loop
    serial := assessment.take_snapshot(framework, year, fictional, take_due_snapshots.taken_by);
    if serial is not null then
      return next;
    end if;
  end loop;
end
$$;

create policy counted_by_platform on assessment.extension for select to yui_stats using ((select ctx.tenant_kind()) = 'PLATFORM');
grant select (tenant_id, invitation_id, seq, due_at) on assessment.extension to yui_stats;
grant select (body_code, framework_code, fiscal_year, closes_at) on assessment.invitation to yui_stats;

revoke all on function assessment.forget_sheet_reviews, assessment.due_snapshots, assessment.take_due_snapshots from public;
grant execute on function assessment.forget_sheet_reviews to yui_jobs;
grant execute on function assessment.due_snapshots to yui_stats;
grant execute on function assessment.take_due_snapshots to yui_jobs;
grant create on schema assessment to yui_stats;
alter function assessment.take_due_snapshots owner to yui_stats;
revoke create on schema assessment from yui_stats;
