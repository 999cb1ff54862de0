-- Survey rounds, what towns answer, and what two sides share: an invitation, deadlines, steps, submissions. Sharing is a
-- column (audience_tenant_id) with a policy of its own, never an OR; nothing shared is a row that both sides update.
create table assessment.round (
  tenant_id uuid not null,
  id uuid not null default uuidv7(),
  version bigint not null default 1,
  title text not null,
  framework_code text not null references assessment.framework,
  fiscal_year integer not null,
  opens_at timestamptz not null,
  closes_at timestamptz not null,
  late_answers boolean not null,
  reminder_days integer check (reminder_days between 1 and 60),
  audience_kind text not null check (audience_kind in ('ALL', 'CHOSEN', 'CLASS', 'SELF')),
  audience_bodies text[] not null,
  audience_class text,
  planned_by text not null,
  opened_at timestamptz,
  closed_at timestamptz,
  primary key (tenant_id, id),
  check (closes_at > opens_at),
  check (closed_at is null or opened_at is not null),
  check ((audience_kind = 'CHOSEN') = (cardinality(audience_bodies) > 0)),
  check ((audience_kind = 'CLASS') = (audience_class is not null))
);
create index on assessment.round (framework_code);

-- One municipality asked in a round. The id is the id of its response on both sides.
create table assessment.invitation (
  tenant_id uuid not null,
  audience_tenant_id uuid,
  id uuid not null default uuidv7(),
  round_id uuid not null,
  body_code text not null,
  body_name text not null,
  population_class text,
  owner_name text not null,
  title text not null,
  framework_code text not null,
  fiscal_year integer not null,
  opens_at timestamptz not null,
  closes_at timestamptz not null,
  late_answers boolean not null,
  primary key (tenant_id, id),
  unique (tenant_id, round_id, body_code),
  foreign key (tenant_id, round_id) references assessment.round
);
create index on assessment.invitation (audience_tenant_id, id);
comment on column assessment.invitation.audience_tenant_id is 'The municipality''s tenant; null while it is not on the platform';

-- Deadlines given later than the round's own, by its owner; the last one counts.
create table assessment.extension (
  tenant_id uuid not null,
  audience_tenant_id uuid,
  invitation_id uuid not null,
  seq integer not null,
  due_at timestamptz not null,
  reason text not null,
  granted_by text not null,
  granted_at timestamptz not null default now(),
  primary key (tenant_id, invitation_id, seq),
  foreign key (tenant_id, invitation_id) references assessment.invitation
);
create index on assessment.extension (audience_tenant_id, invitation_id);

-- The owner has closed the round, or opened it again: what its municipalities must know. The last one counts.
create table assessment.closing (
  tenant_id uuid not null,
  audience_tenant_id uuid,
  invitation_id uuid not null,
  seq integer not null,
  closed boolean not null,
  reason text not null,
  done_by text not null,
  done_at timestamptz not null default now(),
  primary key (tenant_id, invitation_id, seq),
  foreign key (tenant_id, invitation_id) references assessment.invitation
);
create index on assessment.closing (audience_tenant_id, invitation_id);

-- A town's response: the private home of its answers.
create table assessment.response (
  tenant_id uuid not null,
  id uuid not null,
  owner_tenant_id uuid not null,
  framework_code text not null references assessment.framework,
  fiscal_year integer not null,
  body_code text not null,
  started_by text not null,
  started_at timestamptz not null default now(),
  primary key (tenant_id, id)
);
create index on assessment.response (framework_code);

create table assessment.answer (
  tenant_id uuid not null,
  response_id uuid not null,
  item_code text not null,
  version bigint not null default 1,
  state text not null check (state in ('UNANSWERED', 'ANSWERED', 'NOT_APPLICABLE')),
  level numeric(2, 1) check (level in (0, 0.5, 1, 1.5, 2, 3, 4, 5)),
  reason text not null,
  note text not null,
  evidence jsonb not null,
  target numeric(2, 1) check (target in (0, 0.5, 1, 1.5, 2, 3, 4, 5)),
  target_year integer,
  confirmed boolean not null,
  saved_by text not null,
  saved_by_name text not null,
  saved_at timestamptz not null default clock_timestamp(),
  primary key (tenant_id, response_id, item_code),
  foreign key (tenant_id, response_id) references assessment.response,
  check ((state = 'ANSWERED') = (level is not null)),
  check (state <> 'NOT_APPLICABLE' or reason <> ''),
  check ((target is null) = (target_year is null))
);

-- What an answer was before it was changed; nothing that somebody wrote is lost.
create table assessment.answer_version (
  tenant_id uuid not null,
  response_id uuid not null,
  item_code text not null,
  version bigint not null,
  content jsonb not null,
  saved_by_name text not null,
  saved_at timestamptz not null,
  primary key (tenant_id, response_id, item_code, version),
  foreign key (tenant_id, response_id, item_code) references assessment.answer
);

-- What people did with a response, each step written by its author's side; the last one is the state.
create table assessment.response_step (
  tenant_id uuid not null,
  audience_tenant_id uuid not null,
  response_id uuid not null,
  seq integer not null check (seq > 0),
  author_tenant_id uuid not null,
  action text not null check (action in
    ('START', 'REQUEST_APPROVAL', 'REFUSE', 'SUBMIT', 'WITHDRAW', 'RETURN', 'ACCEPT', 'REOPEN')),
  state text not null check (state in ('DRAFT', 'IN_APPROVAL', 'SUBMITTED', 'ACCEPTED')),
  late boolean not null default false,
  reason text not null default '',
  comments jsonb not null default '[]',
  actor text not null,
  actor_name text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (tenant_id, response_id, seq),
  foreign key (tenant_id, response_id) references assessment.response,
  check (case when action in ('RETURN', 'ACCEPT', 'REOPEN') then author_tenant_id = audience_tenant_id
              else author_tenant_id = tenant_id end)
);
create index on assessment.response_step (audience_tenant_id, response_id, seq);

-- The immutable copy that a town addresses to the owner of the round.
create table assessment.submission (
  tenant_id uuid not null,
  audience_tenant_id uuid not null,
  id uuid not null default uuidv7(),
  response_id uuid not null,
  number integer not null check (number > 0),
  framework_code text not null,
  fiscal_year integer not null,
  body_code text not null,
  body_name text not null,
  late boolean not null,
  submitted_by text not null,
  submitted_at timestamptz not null default now(),
  content jsonb not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  primary key (tenant_id, id),
  unique (tenant_id, response_id, number),
  foreign key (tenant_id, response_id) references assessment.response
);
create index on assessment.submission (audience_tenant_id, response_id, number);

-- The levels of a submission by item, and its means: what comparisons over towns read.
create table assessment.submitted_level (
  tenant_id uuid not null,
  audience_tenant_id uuid not null,
  submission_id uuid not null,
  item_code text not null,
  state text not null check (state in ('UNANSWERED', 'ANSWERED', 'NOT_APPLICABLE')),
  level numeric(2, 1),
  target numeric(2, 1),
  primary key (tenant_id, submission_id, item_code),
  foreign key (tenant_id, submission_id) references assessment.submission
);
create index on assessment.submitted_level (audience_tenant_id, submission_id);

create table assessment.submitted_mean (
  tenant_id uuid not null,
  audience_tenant_id uuid not null,
  submission_id uuid not null,
  measure text not null,
  level numeric not null check (level between 0 and 5),
  primary key (tenant_id, submission_id, measure),
  foreign key (tenant_id, submission_id) references assessment.submission
);
create index on assessment.submitted_mean (audience_tenant_id, submission_id);
comment on column assessment.submitted_mean.measure is 'ALL, or the code of a dimension';
