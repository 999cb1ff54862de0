-- Published frameworks (診断モデル): loaded from the files of the product by the migration, and frozen from then on.
create schema assessment;
grant usage on schema assessment to yui_app, yui_stats;

create table assessment.framework (
  code text primary key check (code ~ '^[A-Z0-9][A-Z0-9.-]{1,39}$'),
  name text not null,
  checksum text not null check (checksum ~ '^[0-9a-f]{64}$'),
  document jsonb not null,
  published_at timestamptz not null default now()
);
comment on column assessment.framework.checksum is 'SHA-256 of the document; a file that no longer fits it stops the migration';

create table assessment.framework_item (
  framework_code text not null references assessment.framework,
  item_code text not null,
  dimension_code text not null,
  ordinal integer not null,
  weight integer not null check (weight > 0),
  primary key (framework_code, item_code),
  unique (framework_code, ordinal)
);

-- How an item continues one of an earlier framework, so that movement over the years is real.
create table assessment.crosswalk (
  framework_code text not null,
  item_code text not null,
  earlier_framework text not null,
  earlier_item text not null,
  relation text not null check (relation in ('SAME', 'COMPARABLE', 'BREAK')),
  primary key (framework_code, item_code, earlier_framework),
  foreign key (framework_code, item_code) references assessment.framework_item,
  foreign key (earlier_framework, earlier_item) references assessment.framework_item
);
create index on assessment.crosswalk (earlier_framework, earlier_item);

-- Every pair of items that may be compared, an item with itself included.
create view assessment.comparable_item with (security_invoker = true) as
  select i.framework_code, i.item_code, i.framework_code as earlier_framework, i.item_code as earlier_item
    from assessment.framework_item i
  union all
  select c.framework_code, c.item_code, c.earlier_framework, c.earlier_item
    from assessment.crosswalk c where c.relation in ('SAME', 'COMPARABLE');

-- A published framework never changes, whoever asks; a mistake is mended by the next version.
create function assessment.refuse_change() returns trigger
  language plpgsql
  set search_path = ''
as $$
begin
  raise exception 'a published framework never changes';
end
$$;
create trigger frozen before update or delete on assessment.framework for each row execute function assessment.refuse_change();
create trigger frozen before update or delete on assessment.framework_item for each row execute function assessment.refuse_change();
create trigger frozen before update or delete on assessment.crosswalk for each row execute function assessment.refuse_change();

revoke all on function assessment.refuse_change from public;
grant select on assessment.framework, assessment.framework_item, assessment.crosswalk, assessment.comparable_item to yui_app, yui_stats;
