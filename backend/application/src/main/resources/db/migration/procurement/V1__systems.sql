-- The systems that towns use today (現行システム台帳), by types that are the same for all of them.
create schema procurement;
grant usage on schema procurement to yui_app;

-- No tenant owns these: the 20 business systems standardised by law, and what else every office has.
create table procurement.system_type (
  code text primary key check (code ~ '^[a-z][a-z0-9-]{1,39}$'),
  ordinal integer not null unique,
  area text not null check (area in ('STANDARDISED', 'BUSINESS', 'INTERNAL', 'TOOL')),
  name_ja text not null unique,
  name_en text not null unique
);
insert into procurement.system_type (code, ordinal, area, name_ja, name_en) values
  ('resident-register', 101, 'STANDARDISED', '住民基本台帳', 'Basic resident register'),
  ('electoral-roll', 102, 'STANDARDISED', '選挙人名簿管理', 'Electoral roll'),
  ('property-tax', 103, 'STANDARDISED', '固定資産税', 'Fixed property tax'),
  ('resident-tax', 104, 'STANDARDISED', '個人住民税', 'Individual resident tax'),
  ('corporate-tax', 105, 'STANDARDISED', '法人住民税', 'Corporate resident tax'),
  ('light-vehicle-tax', 106, 'STANDARDISED', '軽自動車税', 'Light vehicle tax'),
  ('national-pension', 107, 'STANDARDISED', '国民年金', 'National pension'),
  ('health-insurance', 108, 'STANDARDISED', '国民健康保険', 'National health insurance'),
  ('late-elderly-care', 109, 'STANDARDISED', '後期高齢者医療', 'Medical care of the late-stage elderly'),
  ('care-insurance', 110, 'STANDARDISED', '介護保険', 'Long-term care insurance'),
  ('disability-welfare', 111, 'STANDARDISED', '障害者福祉', 'Welfare of persons with disabilities'),
  ('public-assistance', 112, 'STANDARDISED', '生活保護', 'Public assistance'),
  ('health-care', 113, 'STANDARDISED', '健康管理', 'Health management'),
  ('child-allowance', 114, 'STANDARDISED', '児童手当', 'Child allowance'),
  ('child-rearing-allowance', 115, 'STANDARDISED', '児童扶養手当', 'Child-rearing allowance'),
  ('child-support', 116, 'STANDARDISED', '子ども・子育て支援', 'Child and child-rearing support'),
  ('school-enrolment', 117, 'STANDARDISED', '就学', 'School enrolment'),
  ('family-register', 118, 'STANDARDISED', '戸籍', 'Family register'),
  ('family-register-supplement', 119, 'STANDARDISED', '戸籍の附票', 'Supplementary family register'),
  ('seal-registration', 120, 'STANDARDISED', '印鑑登録', 'Seal registration'),
  ('tax-collection', 201, 'BUSINESS', '収納・滞納管理', 'Tax collection and arrears'),
  ('water-billing', 202, 'BUSINESS', '水道料金', 'Water billing'),
  ('public-housing', 203, 'BUSINESS', '公営住宅管理', 'Public housing'),
  ('school-affairs', 204, 'BUSINESS', '校務支援', 'School affairs'),
  ('library', 205, 'BUSINESS', '図書館', 'Library'),
  ('facility-booking', 206, 'BUSINESS', '施設予約', 'Booking of facilities'),
  ('disaster-prevention', 207, 'BUSINESS', '防災・被災者支援', 'Disaster prevention and relief'),
  ('map', 208, 'BUSINESS', '統合型GIS・公開型地図', 'Geographic information'),
  ('finance', 301, 'INTERNAL', '財務会計', 'Finance and accounting'),
  ('payroll', 302, 'INTERNAL', '人事給与', 'Personnel and payroll'),
  ('attendance', 303, 'INTERNAL', '庶務事務・勤怠管理', 'Attendance'),
  ('document-management', 304, 'INTERNAL', '文書管理・電子決裁', 'Document management and approval'),
  ('assets', 305, 'INTERNAL', '公有財産・備品管理', 'Public property and equipment'),
  ('assembly', 306, 'INTERNAL', '議会・会議録', 'Assembly and minutes'),
  ('groupware', 307, 'INTERNAL', 'グループウェア・メール', 'Groupware and mail'),
  ('website', 308, 'INTERNAL', 'ホームページ（CMS）', 'Website'),
  ('chat', 401, 'TOOL', 'チャット', 'Chat'),
  ('e-forms', 402, 'TOOL', '電子申請・フォーム', 'Electronic forms'),
  ('ai-ocr', 403, 'TOOL', 'AI-OCR', 'AI-OCR'),
  ('rpa', 404, 'TOOL', 'RPA', 'RPA'),
  ('generative-ai', 405, 'TOOL', '生成AI', 'Generative AI'),
  ('minutes-ai', 406, 'TOOL', '議事録作成支援', 'Transcription of meetings'),
  ('e-contract', 407, 'TOOL', '電子契約', 'Electronic contracts'),
  ('cashless', 408, 'TOOL', 'キャッシュレス決済・セルフレジ', 'Cashless payment'),
  ('counter', 409, 'TOOL', '書かない窓口', 'Write-free counter'),
  ('remote-work', 410, 'TOOL', 'テレワーク', 'Remote work'),
  ('security-cloud', 411, 'TOOL', '情報セキュリティクラウド・端末管理', 'Security and devices'),
  ('other', 999, 'TOOL', 'そのほか', 'Other');

create table procurement.system_contract (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  version bigint not null default 1,
  type_code text not null references procurement.system_type,
  product text not null check (product <> ''),
  vendor_name text not null check (vendor_name <> ''),
  vendor_key text not null check (vendor_key <> ''),
  corporate_number text check (corporate_number ~ '^[1-9][0-9]{12}$'),
  starts_on date,
  ends_on date,
  notice_months integer check (notice_months between 0 and 60),
  users integer check (users >= 0),
  export_terms text not null check (length(export_terms) <= 2000),
  export_included boolean,
  open_to_joint boolean not null,
  changed_by text not null,
  changed_by_name text not null,
  changed_at timestamptz not null default clock_timestamp(),
  removed_at timestamptz,
  primary key (tenant_id, id),
  check (ends_on >= starts_on)
);
create index on procurement.system_contract (type_code);
comment on column procurement.system_contract.vendor_key is 'the name normalised: the same however the vendor was written';

alter table procurement.system_contract enable row level security;
alter table procurement.system_contract force row level security;
create policy bound on procurement.system_contract as restrictive to yui_app using ((select ctx.tenant()) is not null);
create policy own on procurement.system_contract to yui_app using (tenant_id = (select ctx.tenant()));

-- What a system costs in a fiscal year, in yen; null is not known, and a row of nulls was taken back.
create table procurement.system_cost (
  tenant_id uuid not null,
  system_id uuid not null,
  fiscal_year integer not null check (fiscal_year between 1989 and 2100),
  licence bigint check (licence >= 0),
  maintenance bigint check (maintenance >= 0),
  cloud bigint check (cloud >= 0),
  network bigint check (network >= 0),
  other bigint,
  total bigint generated always as (
    case when num_nonnulls(licence, maintenance, cloud, network, other) > 0
         then coalesce(licence, 0) + coalesce(maintenance, 0) + coalesce(cloud, 0) + coalesce(network, 0) + coalesce(other, 0)
    end) stored check (total >= 0),
  primary key (tenant_id, system_id, fiscal_year),
  foreign key (tenant_id, system_id) references procurement.system_contract
);

alter table procurement.system_cost enable row level security;
alter table procurement.system_cost force row level security;
create policy bound on procurement.system_cost as restrictive to yui_app using ((select ctx.tenant()) is not null);
create policy own on procurement.system_cost to yui_app using (tenant_id = (select ctx.tenant()));

grant select on procurement.system_type to yui_app;
grant select, insert on procurement.system_contract, procurement.system_cost to yui_app;
grant update (version, type_code, product, vendor_name, vendor_key, corporate_number, starts_on, ends_on, notice_months, users,
    export_terms, export_included, open_to_joint, changed_by, changed_by_name, changed_at, removed_at)
  on procurement.system_contract to yui_app;
grant update (licence, maintenance, cloud, network, other) on procurement.system_cost to yui_app;
