-- As before, and the head must be the last entry's: a tail rewritten by somebody who forgot the head is seen before it is anchored.
create or replace function audit.verify(tenant uuid)
  returns table (entries bigint, broken_at bigint, head_seq bigint, head_hash bytea)
  language sql stable security definer
  set search_path = ''
as $$
  with walked as (
    select e.seq, e.hash,
           e.seq = row_number() over w
             and e.previous = coalesce(lag(e.hash) over w, '\x'::bytea)
             and e.hash = audit.link(e.previous, e.tenant_id, e.seq, e.at, e.actor, e.action, e.object, e.detail) as sound
      from audit.entry e
     where e.tenant_id = verify.tenant and verify.tenant = coalesce(ctx.tenant(), verify.tenant)
    window w as (order by e.seq)
  ), counted as (
    select count(*) as entries, min(seq) filter (where not sound) as broken_at, coalesce(max(seq), 0) as last,
           coalesce((array_agg(hash order by seq desc))[1], '\x'::bytea) as last_hash
      from walked
  )
  select c.entries,
         coalesce(c.broken_at,
           case when c.last <> coalesce(h.seq, 0) then least(c.last, coalesce(h.seq, 0)) + 1 end,
           case when c.last_hash <> coalesce(h.hash, '\x'::bytea) then c.last end),
         coalesce(h.seq, 0), coalesce(h.hash, '\x'::bytea)
    from counted c left join audit.chain_head h on h.tenant_id = verify.tenant
$$;
