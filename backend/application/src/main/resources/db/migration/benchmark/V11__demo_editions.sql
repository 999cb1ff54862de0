-- A fictional prefecture has releases and editions of its own: its towns are graded against the bases of an official edition
-- and never enter them.
alter table benchmark.edition add column base_edition_id uuid references benchmark.edition;
alter table benchmark.edition add column demo boolean not null generated always as (base_edition_id is not null) stored;
create index on benchmark.edition (base_edition_id);
comment on column benchmark.edition.base_edition_id is 'The official edition that a fictional prefecture is graded against; null for an official edition';

alter table benchmark.edition alter column name
  set expression as (case when base_edition_id is null then '' else 'demo-' end || fiscal_year::text || '-' || serial::text);
alter table benchmark.edition drop constraint edition_fiscal_year_serial_key;
alter table benchmark.edition add unique (demo, fiscal_year, serial);
