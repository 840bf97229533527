-- How people prove who they are. What is secret here the requests' login cannot read at all.

alter table access.account
  alter column email drop not null,
  alter column name drop not null,
  add column erased_at timestamptz,
  add check (closed_at is not null or (email is not null and name is not null)),
  add check (erased_at is null or (closed_at is not null and email is null and name is null and person_id is null));
comment on column access.account.erased_at is 'when its personal data were removed; the id stays, so that the journal keeps its meaning';

alter table access.session
  add column id uuid not null default uuidv7() unique,
  drop constraint session_method_check,
  add check (method in ('passkey', 'password', 'single-sign-on', 'recovery-code', 'link', 'demonstration'));
comment on column access.session.id is 'names the session in lists; says nothing of its token';

create table access.passkey (
  id uuid primary key default uuidv7(),
  account_id uuid not null references access.account (id),
  credential_id bytea not null unique check (length(credential_id) between 16 and 1023),
  public_key bytea not null,
  counter bigint not null check (counter >= 0),
  transports text[] not null default '{}',
  name text not null check (length(name) between 1 and 100),
  is_synced boolean not null,
  made_at timestamptz not null default now(),
  used_at timestamptz
);
create index passkey_of_account on access.passkey (account_id);
comment on table access.passkey is 'a passkey of an account; several are usual';
comment on column access.passkey.counter is 'signatures the authenticator has counted; one that runs backwards is a copy';
comment on column access.passkey.is_synced is 'kept in the cloud of its maker, so that a lost device does not lose it';

create table access.password (
  account_id uuid primary key references access.account (id),
  hash text not null check (hash like '$argon2id$%'),
  changed_at timestamptz not null default now()
);
comment on table access.password is 'argon2id in the PHC form; opens nothing without a one-time code';

create table access.one_time_code (
  account_id uuid primary key references access.account (id),
  sealed_secret bytea not null,
  last_step bigint not null,
  made_at timestamptz not null default now()
);
comment on table access.one_time_code is 'the shared secret of an authenticator app (RFC 6238), sealed with the key of the data folder';
comment on column access.one_time_code.last_step is 'the time step of the last code taken: no code opens twice';

create table access.recovery_code (
  account_id uuid not null references access.account (id),
  hash bytea not null check (length(hash) = 32),
  made_at timestamptz not null default now(),
  used_at timestamptz,
  primary key (account_id, hash)
);
comment on table access.recovery_code is 'each opens once when nothing else is at hand; only SHA-256 is kept';

create table access.identity (
  id uuid primary key default uuidv7(),
  account_id uuid not null references access.account (id),
  issuer text not null,
  subject text not null,
  linked_at timestamptz not null default now(),
  used_at timestamptz,
  unique (issuer, subject)
);
create index identity_of_account on access.identity (account_id);
comment on table access.identity is 'an account at an identity provider that opens an account here';

create table access.question (
  id uuid primary key default uuidv7(),
  challenge bytea not null unique check (length(challenge) = 32),
  purpose text not null
    check (purpose in ('sign-in', 'confirm', 'new-passkey', 'new-code', 'single-sign-on')),
  account_id uuid references access.account (id),
  link_id uuid,
  kept jsonb not null default '{}',
  ends_at timestamptz not null
);
create index question_in_order on access.question (ends_at);
comment on table access.question is 'what a browser was asked to prove; taken out when it is answered, so that no answer counts twice';
comment on column access.question.kept is 'what the answer is checked against: a sealed new secret, or state and nonce of a single sign-on';

create table access.tries (
  key bytea primary key check (length(key) = 32),
  failures integer not null check (failures > 0),
  last_failed_at timestamptz not null default now()
);
comment on table access.tries is 'failed sign-ins by address of account or of sender, both only as keyed hashes';

create table access.link (
  id uuid primary key default uuidv7(),
  purpose text not null check (purpose in ('invitation', 'administrator', 'recovery', 'email')),
  email text check (email is null or (length(email) between 3 and 254 and email = lower(email))),
  name text check (name is null or length(name) between 1 and 200),
  side text,
  language text not null default 'en' check (language in ('zh', 'en', 'fr', 'nl')),
  roles text[] not null default '{}'
    check (roles <@ array['adviser', 'agency-officer', 'reviewer', 'administrator']),
  organisation_id uuid references parties.party (id),
  account_id uuid references access.account (id),
  made_by uuid references access.account (id),
  made_at timestamptz not null default now(),
  ends_at timestamptz not null,
  used_at timestamptz,
  withdrawn_at timestamptz,
  check ((purpose in ('recovery', 'email')) = (account_id is not null)),
  check (purpose = 'administrator' or email is not null or withdrawn_at is not null or used_at is not null)
);
create index link_in_order on access.link (made_at desc) where used_at is null and withdrawn_at is null;
comment on table access.link is 'something that a link opens once until a day; the tokens that lead to it are kept as hashes';
comment on column access.link.account_id is 'of recovery and e-mail links: whose account';

create table access.link_token (
  token_hash bytea primary key check (length(token_hash) = 32),
  link_id uuid not null references access.link (id) on delete cascade,
  is_mailed boolean not null,
  made_at timestamptz not null default now()
);
create index link_token_of_link on access.link_token (link_id);
comment on table access.link_token is 'a token for each time the link was handed out; the link itself opens once';
comment on column access.link_token.is_mailed is 'went to the address itself, so that whoever brings it back reads mail there';

alter table access.question add foreign key (link_id) references access.link (id) on delete cascade;

create table access.consent (
  id uuid primary key default uuidv7(),
  account_id uuid not null references access.account (id),
  subject text not null check (subject in ('name-to-other-side', 'contact-to-other-side', 'texts-to-other-side')),
  wording text not null,
  language text not null check (language in ('zh', 'en', 'fr', 'nl')),
  given_at timestamptz not null default now(),
  withdrawn_at timestamptz
);
create unique index consent_in_force on access.consent (account_id, subject) where withdrawn_at is null;
comment on table access.consent is 'what a person lets cross to the other side, since when, and until when';
comment on column access.consent.wording is 'version of the sentence that was agreed to';
