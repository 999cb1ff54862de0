-- Who may do what, where: the register of public bodies, tenants, and memberships.
create schema tenancy;

create table tenancy.local_body (
  code text primary key check (code ~ '^[0-9]{6}$'),
  name text not null,
  reading text not null,
  kind text not null check (kind in ('PREFECTURE', 'CITY', 'SPECIAL_WARD', 'TOWN', 'VILLAGE')),
  prefecture_code text not null references tenancy.local_body deferrable initially deferred,
  demo boolean not null default false
);
create index on tenancy.local_body (prefecture_code);
comment on table tenancy.local_body is 'Register of the 47 + 1,741 local public bodies and the fictional prefecture 99';

create table tenancy.tenant (
  id uuid primary key default uuidv7(),
  key text not null unique check (key ~ '^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$'),
  kind text not null check (kind in ('MUNICIPALITY', 'PREFECTURE', 'CONSORTIUM', 'PLATFORM')),
  name text not null,
  body_code text references tenancy.local_body,
  demo boolean not null default false,
  disabled_at timestamptz,
  check ((kind in ('MUNICIPALITY', 'PREFECTURE')) = (body_code is not null)),
  check (body_code is null or body_code = key)
);
create index on tenancy.tenant (body_code);

create table tenancy.membership (
  id uuid not null default uuidv7(),
  tenant_id uuid not null references tenancy.tenant,
  issuer text not null,
  subject text not null,
  role text not null check (role in ('VIEWER', 'EDITOR', 'APPROVER', 'ADMIN', 'OPERATOR')),
  on_behalf_of uuid references tenancy.tenant,
  valid_from timestamptz not null default now(),
  valid_to timestamptz,
  granted_by text not null,
  primary key (tenant_id, id),
  unique (tenant_id, issuer, subject, role, valid_from)
);
create index on tenancy.membership (issuer, subject);
create index on tenancy.membership (on_behalf_of);

insert into tenancy.tenant (key, kind, name) values ('yui', 'PLATFORM', '結 運営');
