-- A step is written by its author's side: neither side can write one in the other's name, whatever the application does.
create policy author on assessment.response_step as restrictive for insert to yui_app
  with check (author_tenant_id = (select ctx.tenant()));
