select seq, at, actor, action, object, detail, hash
from audit.entry
where tenant_id = (select ctx.tenant()) and seq < coalesce(:before, 9223372036854775807)
order by seq desc
limit :limit
