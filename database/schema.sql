-- The whole schema, drawn by `npm run db:picture` from the migrations. Do not edit.

table access.account  -- a person who can sign in
  id uuid not null default uuidv7()
  email text
  email_verified_at timestamp with time zone
  name text
  side text  -- code of a side of the corridor; null for an account of neither
  language text not null default 'en'::text
  person_id uuid
  created_at timestamp with time zone not null default now()
  closed_at timestamp with time zone  -- ended or erased: it signs in no more; its id stays, so that the journal keeps its meaning
  is_demonstration boolean not null default false  -- comes with the demonstration centre; such an account signs in on loopback only
  erased_at timestamp with time zone  -- when its personal data were removed; the id stays, so that the journal keeps its meaning
  constraint account_check CHECK (((closed_at IS NOT NULL) OR ((email IS NOT NULL) AND (name IS NOT NULL))))
  constraint account_check1 CHECK (((erased_at IS NULL) OR ((closed_at IS NOT NULL) AND (email IS NULL) AND (name IS NULL) AND (person_id IS NULL))))
  constraint account_email_check CHECK ((((length(email) >= 3) AND (length(email) <= 254)) AND (email = lower(email))))
  constraint account_language_check CHECK ((language = ANY (ARRAY['zh'::text, 'en'::text, 'fr'::text, 'nl'::text])))
  constraint account_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)))
  constraint account_person_id_fkey FOREIGN KEY (person_id) REFERENCES parties.party(id)
  constraint account_pkey PRIMARY KEY (id)
  constraint tell TRIGGER DEFERRABLE INITIALLY DEFERRED
  CREATE INDEX account_of_person ON access.account USING btree (person_id) WHERE (person_id IS NOT NULL)
  CREATE UNIQUE INDEX account_of_email ON access.account USING btree (email) WHERE (closed_at IS NULL)
  requests: select; row by row
  policy seen for select using (( SELECT access.has_role('administrator'::text) AS has_role) OR access.may_see_account(id))

view access.asking  -- the account whose session this transaction carries, no row for a visitor; read by the functions of this schema alone
  id uuid
  side text
  requests: nothing; rows as the reader sees them

table access.consent  -- what a person lets cross to the other side, or lets everybody see: since when, and until when
  id uuid not null default uuidv7()
  account_id uuid not null
  subject text not null
  wording text not null  -- version of the sentence that was agreed to
  language text not null
  given_at timestamp with time zone not null default now()
  withdrawn_at timestamp with time zone
  constraint consent_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.account(id)
  constraint consent_language_check CHECK ((language = ANY (ARRAY['zh'::text, 'en'::text, 'fr'::text, 'nl'::text])))
  constraint consent_pkey PRIMARY KEY (id)
  constraint consent_subject_check CHECK ((subject = ANY (ARRAY['name-to-other-side'::text, 'contact-to-other-side'::text, 'texts-to-other-side'::text, 'page-to-everybody'::text])))
  constraint tell TRIGGER DEFERRABLE INITIALLY DEFERRED
  CREATE INDEX consent_of_account ON access.consent USING btree (account_id, given_at)
  CREATE UNIQUE INDEX consent_in_force ON access.consent USING btree (account_id, subject) WHERE (withdrawn_at IS NULL)
  requests: insert (account_id, subject, wording, language), select, update (withdrawn_at); row by row
  policy given for insert with check (account_id = access.my_account())
  policy own for select using (account_id = access.my_account())
  policy withdrawn for update using (account_id = access.my_account()) with check (withdrawn_at IS NOT NULL)

table access.delegation  -- one account acts for another until a day, that day included: its memberships, and its roles but administrator; not passed on further
  id uuid not null default uuidv7()
  from_account_id uuid not null
  to_account_id uuid not null
  from_day date not null
  until_day date not null
  reason text
  given_at timestamp with time zone not null default now()
  ended_at timestamp with time zone
  constraint delegation_check CHECK ((to_account_id <> from_account_id))
  constraint delegation_check1 CHECK ((until_day >= from_day))
  constraint delegation_from_account_id_fkey FOREIGN KEY (from_account_id) REFERENCES access.account(id)
  constraint delegation_pkey PRIMARY KEY (id)
  constraint delegation_to_account_id_fkey FOREIGN KEY (to_account_id) REFERENCES access.account(id)
  CREATE INDEX delegation_from ON access.delegation USING btree (from_account_id) WHERE (ended_at IS NULL)
  CREATE INDEX delegation_in_force ON access.delegation USING btree (until_day) WHERE (ended_at IS NULL)
  CREATE INDEX delegation_to ON access.delegation USING btree (to_account_id) WHERE (ended_at IS NULL)
  requests: insert (from_account_id, to_account_id, from_day, until_day, reason), select, update (ended_at); row by row
  policy ended for update using (((access.my_account() = from_account_id) OR (access.my_account() = to_account_id)) OR access.has_role('administrator'::text)) with check (ended_at IS NOT NULL)
  policy given for insert with check ((from_account_id = access.my_account()) AND (to_account_id IN ( SELECT possible_delegates.id FROM access.possible_delegates() possible_delegates(id, name, side))))
  policy seen for select using (((access.my_account() = from_account_id) OR (access.my_account() = to_account_id)) OR access.has_role('administrator'::text) OR ((access.my_account() IS NOT NULL) AND (ended_at IS NULL) AND (until_day >= CURRENT_DATE)))

table access.identity  -- an account at an identity provider that opens an account here
  id uuid not null default uuidv7()
  account_id uuid not null
  issuer text not null
  subject text not null
  linked_at timestamp with time zone not null default now()
  used_at timestamp with time zone
  constraint identity_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.account(id)
  constraint identity_issuer_subject_key UNIQUE (issuer, subject)
  constraint identity_pkey PRIMARY KEY (id)
  CREATE INDEX identity_of_account ON access.identity USING btree (account_id)
  requests: select; row by row
  policy own for select using (account_id = access.my_account())

table access.link  -- something that a link opens once until a day; the tokens that lead to it are kept as hashes
  id uuid not null default uuidv7()
  purpose text not null
  email text
  name text
  side text
  language text not null default 'en'::text
  roles text[] not null default '{}'::text[]
  organisation_id uuid
  account_id uuid  -- of recovery and e-mail links: whose account
  made_by uuid
  made_at timestamp with time zone not null default now()
  ends_at timestamp with time zone not null
  used_at timestamp with time zone
  withdrawn_at timestamp with time zone
  constraint link_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.account(id)
  constraint link_check CHECK (((purpose = ANY (ARRAY['recovery'::text, 'email'::text])) = (account_id IS NOT NULL)))
  constraint link_check1 CHECK (((purpose = 'administrator'::text) OR (email IS NOT NULL) OR (withdrawn_at IS NOT NULL) OR (used_at IS NOT NULL)))
  constraint link_email_check CHECK (((email IS NULL) OR (((length(email) >= 3) AND (length(email) <= 254)) AND (email = lower(email)))))
  constraint link_language_check CHECK ((language = ANY (ARRAY['zh'::text, 'en'::text, 'fr'::text, 'nl'::text])))
  constraint link_made_by_fkey FOREIGN KEY (made_by) REFERENCES access.account(id)
  constraint link_name_check CHECK (((name IS NULL) OR ((length(name) >= 1) AND (length(name) <= 200))))
  constraint link_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES parties.party(id)
  constraint link_pkey PRIMARY KEY (id)
  constraint link_purpose_check CHECK ((purpose = ANY (ARRAY['invitation'::text, 'administrator'::text, 'recovery'::text, 'email'::text])))
  constraint link_roles_check CHECK ((roles <@ ARRAY['adviser'::text, 'agency-officer'::text, 'reviewer'::text, 'administrator'::text]))
  CREATE INDEX link_in_order ON access.link USING btree (made_at DESC) WHERE ((used_at IS NULL) AND (withdrawn_at IS NULL))
  requests: insert (purpose, email, name, side, language, roles, organisation_id, made_by, ends_at), select, update (withdrawn_at); row by row
  policy made for insert with check ((purpose = 'invitation'::text) AND (made_by = access.my_account()) AND (access.has_role('administrator'::text) OR ((roles = '{}'::text[]) AND access.is_adviser_of(side))))
  policy seen for select using ((purpose = 'invitation'::text) AND (access.has_role('administrator'::text) OR (made_by = access.my_account()) OR ((roles = '{}'::text[]) AND access.is_adviser_of(side))))
  policy withdrawn for update using (access.has_role('administrator'::text) OR (made_by = access.my_account()) OR ((roles = '{}'::text[]) AND access.is_adviser_of(side))) with check (withdrawn_at IS NOT NULL)

table access.link_token  -- a token for each time the link was handed out; the link itself opens once
  token_hash bytea not null
  link_id uuid not null
  is_mailed boolean not null  -- went to the address itself, so that whoever brings it back reads mail there
  made_at timestamp with time zone not null default now()
  constraint link_token_link_id_fkey FOREIGN KEY (link_id) REFERENCES access.link(id) ON DELETE CASCADE
  constraint link_token_pkey PRIMARY KEY (token_hash)
  constraint link_token_token_hash_check CHECK ((length(token_hash) = 32))
  CREATE INDEX link_token_of_link ON access.link_token USING btree (link_id)
  requests: nothing; row by row

table access.membership  -- an account speaks for an organisation, once an adviser of that side or a verified domain has confirmed it
  id uuid not null default uuidv7()
  account_id uuid not null
  organisation_id uuid not null
  state text not null default 'claimed'::text
  function_title text
  claimed_at timestamp with time zone not null default now()
  decided_at timestamp with time zone
  decided_by uuid
  decided_how text
  constraint membership_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.account(id)
  constraint membership_check CHECK (((state = ANY (ARRAY['confirmed'::text, 'refused'::text])) <= ((decided_at IS NOT NULL) AND (decided_how IS NOT NULL))))
  constraint membership_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES access.account(id)
  constraint membership_decided_how_check CHECK ((decided_how = ANY (ARRAY['adviser'::text, 'verified-domain'::text])))
  constraint membership_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES parties.party(id)
  constraint membership_pkey PRIMARY KEY (id)
  constraint membership_state_check CHECK ((state = ANY (ARRAY['claimed'::text, 'confirmed'::text, 'refused'::text, 'ended'::text])))
  CREATE INDEX membership_claimed ON access.membership USING btree (claimed_at) WHERE (state = 'claimed'::text)
  CREATE INDEX membership_of_account ON access.membership USING btree (account_id, claimed_at)
  CREATE INDEX membership_of_organisation ON access.membership USING btree (organisation_id)
  CREATE INDEX membership_waiting ON access.membership USING btree (id) WHERE (state = 'claimed'::text)
  CREATE UNIQUE INDEX membership_alive ON access.membership USING btree (account_id, organisation_id) WHERE (state = ANY (ARRAY['claimed'::text, 'confirmed'::text]))
  requests: insert (account_id, organisation_id, function_title), select, update (state, decided_at, decided_by, decided_how); row by row
  policy claimed for insert with check ((account_id = access.my_account()) AND (state = 'claimed'::text))
  policy decided for update using (access.is_adviser_for(organisation_id) AND (account_id <> access.my_account())) with check (access.is_adviser_for(organisation_id) AND (account_id <> access.my_account()) AND ((state = 'ended'::text) OR ((decided_by = access.my_account()) AND (decided_how = 'adviser'::text))))
  policy left_by_oneself for update using ((account_id = access.my_account()) AND (state = ANY (ARRAY['claimed'::text, 'confirmed'::text]))) with check (state = 'ended'::text)
  policy seen for select using ((account_id = access.my_account()) OR access.has_role('administrator'::text) OR access.is_adviser_for(organisation_id) OR ((state = 'confirmed'::text) AND (organisation_id = ANY (access.my_organisations()))))

table access.one_time_code  -- the shared secret of an authenticator app (RFC 6238), sealed with the key of the data folder
  account_id uuid not null
  sealed_secret bytea not null
  last_step bigint not null  -- the time step of the last code taken: no code opens twice
  made_at timestamp with time zone not null default now()
  constraint one_time_code_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.account(id)
  constraint one_time_code_pkey PRIMARY KEY (account_id)
  requests: nothing; row by row

table access.passkey  -- a passkey of an account; several are usual
  id uuid not null default uuidv7()
  account_id uuid not null
  credential_id bytea not null
  public_key bytea not null
  counter bigint not null  -- signatures the authenticator has counted; one that runs backwards is a copy
  transports text[] not null default '{}'::text[]
  name text not null
  is_synced boolean not null  -- kept in the cloud of its maker, so that a lost device does not lose it
  made_at timestamp with time zone not null default now()
  used_at timestamp with time zone
  constraint passkey_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.account(id)
  constraint passkey_counter_check CHECK ((counter >= 0))
  constraint passkey_credential_id_check CHECK (((length(credential_id) >= 16) AND (length(credential_id) <= 1023)))
  constraint passkey_credential_id_key UNIQUE (credential_id)
  constraint passkey_name_check CHECK (((length(name) >= 1) AND (length(name) <= 100)))
  constraint passkey_pkey PRIMARY KEY (id)
  CREATE INDEX passkey_of_account ON access.passkey USING btree (account_id)
  requests: select (id, account_id, name, is_synced, made_at, used_at), update (name); row by row
  policy own for all using (account_id = access.my_account()) with check (account_id = access.my_account())

table access.password  -- argon2id in the PHC form; opens nothing without a one-time code
  account_id uuid not null
  hash text not null
  changed_at timestamp with time zone not null default now()
  constraint password_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.account(id)
  constraint password_hash_check CHECK ((hash ~~ '$argon2id$%'::text))
  constraint password_pkey PRIMARY KEY (account_id)
  requests: nothing; row by row

table access.question  -- what a browser was asked to prove; taken out when it is answered, so that no answer counts twice
  id uuid not null default uuidv7()
  challenge bytea not null
  purpose text not null
  account_id uuid
  link_id uuid
  kept jsonb not null default '{}'::jsonb  -- what the answer is checked against: a sealed new secret, or state and nonce of a single sign-on
  ends_at timestamp with time zone not null
  constraint question_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.account(id)
  constraint question_challenge_check CHECK ((length(challenge) = 32))
  constraint question_challenge_key UNIQUE (challenge)
  constraint question_link_id_fkey FOREIGN KEY (link_id) REFERENCES access.link(id) ON DELETE CASCADE
  constraint question_pkey PRIMARY KEY (id)
  constraint question_purpose_check CHECK ((purpose = ANY (ARRAY['sign-in'::text, 'confirm'::text, 'new-passkey'::text, 'new-code'::text, 'single-sign-on'::text])))
  CREATE INDEX question_in_order ON access.question USING btree (ends_at)
  requests: nothing; row by row

table access.recovery_code  -- each opens once when nothing else is at hand; only SHA-256 is kept
  account_id uuid not null
  hash bytea not null
  made_at timestamp with time zone not null default now()
  used_at timestamp with time zone
  constraint recovery_code_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.account(id)
  constraint recovery_code_hash_check CHECK ((length(hash) = 32))
  constraint recovery_code_pkey PRIMARY KEY (account_id, hash)
  requests: nothing; row by row

table access.role_grant  -- roles that are given; being a member follows from a membership, being a visitor from having no account
  account_id uuid not null
  role text not null
  granted_at timestamp with time zone not null default now()
  granted_by uuid
  constraint role_grant_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.account(id)
  constraint role_grant_granted_by_fkey FOREIGN KEY (granted_by) REFERENCES access.account(id)
  constraint role_grant_pkey PRIMARY KEY (account_id, role)
  constraint role_grant_role_check CHECK ((role = ANY (ARRAY['adviser'::text, 'agency-officer'::text, 'reviewer'::text, 'administrator'::text])))
  CREATE INDEX role_grant_of_role ON access.role_grant USING btree (role)
  requests: delete, insert, select; row by row
  policy given for insert with check (access.has_role('administrator'::text) AND (account_id <> access.my_account()) AND (granted_by = access.my_account()))
  policy seen for select using (( SELECT access.has_role('administrator'::text) AS has_role) OR access.may_see_account(account_id))
  policy taken for delete using access.has_role('administrator'::text)

table access.seal  -- what the seal of a standing is made with; read by the functions of this schema alone
  is_only boolean not null default true
  secret bytea not null
  constraint seal_is_only_check CHECK (is_only)
  constraint seal_pkey PRIMARY KEY (is_only)
  constraint seal_secret_check CHECK ((length(secret) = 32))
  requests: nothing; row by row

table access.session  -- a browser that is signed in; only the SHA-256 of its token is kept
  token_hash bytea not null
  account_id uuid not null
  begun_at timestamp with time zone not null default now()
  seen_at timestamp with time zone not null default now()
  ends_at timestamp with time zone not null
  ended_at timestamp with time zone
  method text not null
  confirmed_at timestamp with time zone not null default now()  -- when the person last proved who they are; what is grave asks for it again
  device text  -- browser and system in words, for the list of one's own sessions
  id uuid not null default uuidv7()  -- names the session in lists; says nothing of its token
  constraint session_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.account(id)
  constraint session_id_key UNIQUE (id)
  constraint session_method_check CHECK ((method = ANY (ARRAY['passkey'::text, 'password'::text, 'single-sign-on'::text, 'recovery-code'::text, 'link'::text, 'demonstration'::text])))
  constraint session_pkey PRIMARY KEY (token_hash)
  constraint session_token_hash_check CHECK ((length(token_hash) = 32))
  CREATE INDEX session_of_account ON access.session USING btree (account_id) WHERE (ended_at IS NULL)
  requests: select (account_id, begun_at, seen_at, ends_at, ended_at, method, confirmed_at, device, id), update (ended_at); row by row
  policy own for all using (account_id = access.my_account()) with check ((account_id = access.my_account()) AND (ended_at IS NOT NULL))

table access.tries  -- failed sign-ins by address of account or of sender, both only as keyed hashes
  key bytea not null
  failures integer not null
  last_failed_at timestamp with time zone not null default now()
  constraint tries_failures_check CHECK ((failures > 0))
  constraint tries_key_check CHECK ((length(key) = 32))
  constraint tries_pkey PRIMARY KEY (key)
  requests: nothing; row by row

table cases.agreement  -- an agreement that came of a case: claimed by one side, validated by the adviser of the other one
  id uuid not null default uuidv7()
  case_id uuid not null
  kind text not null
  giving_side text not null  -- gives the right, the capital, the goods or the place; of a mutual one the side that claimed it first stands here
  receiving_side text not null
  is_mutual boolean not null default false  -- gives both ways, as two laboratories that work together
  about text not null default ''::text
  language text not null
  signed_on date not null
  begins_on date
  ends_on date
  renewal text not null default 'none'::text
  amount numeric(17,2)
  currency text
  is_confidential boolean not null default true  -- of the value: only those in the case read it; kind, direction and month of a validated agreement are counted in public
  state text not null default 'claimed'::text
  claimed_side text not null  -- side whose word it stands on; whoever corrects a contested one claims it anew
  claimed_by uuid
  claimed_at timestamp with time zone not null default clock_timestamp()
  decided_side text
  decided_by uuid
  decided_at timestamp with time zone
  version integer not null default 1
  constraint agreement_about_check CHECK ((length(about) <= 2000))
  constraint agreement_amount_check CHECK ((amount >= (0)::numeric))
  constraint agreement_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases.cooperation(id) ON DELETE CASCADE
  constraint agreement_check CHECK ((receiving_side <> giving_side))
  constraint agreement_check1 CHECK ((ends_on >= COALESCE(begins_on, signed_on)))
  constraint agreement_check2 CHECK ((decided_side <> claimed_side))
  constraint agreement_check3 CHECK (((amount IS NULL) = (currency IS NULL)))
  constraint agreement_check4 CHECK (((decided_at IS NULL) = (decided_side IS NULL)))
  constraint agreement_check5 CHECK (((decided_at IS NOT NULL) = (state = ANY (ARRAY['contested'::text, 'validated'::text]))))
  constraint agreement_claimed_by_fkey FOREIGN KEY (claimed_by) REFERENCES access.account(id)
  constraint agreement_currency_check CHECK ((currency ~ '^[A-Z]{3}$'::text))
  constraint agreement_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES access.account(id)
  constraint agreement_kind_check CHECK ((kind = ANY (ARRAY['licence'::text, 'transfer'::text, 'joint-development'::text, 'joint-venture'::text, 'equity-investment'::text, 'supply'::text, 'service'::text, 'research-cooperation'::text, 'hosting'::text])))
  constraint agreement_language_check CHECK ((language = ANY (ARRAY['zh'::text, 'en'::text, 'fr'::text, 'nl'::text])))
  constraint agreement_pkey PRIMARY KEY (id)
  constraint agreement_renewal_check CHECK ((renewal = ANY (ARRAY['none'::text, 'automatic'::text, 'by-agreement'::text])))
  constraint agreement_state_check CHECK ((state = ANY (ARRAY['claimed'::text, 'contested'::text, 'validated'::text, 'withdrawn'::text])))
  CREATE INDEX agreement_of_case ON cases.agreement USING btree (case_id, id)
  CREATE INDEX agreement_signed ON cases.agreement USING btree (signed_on) WHERE (state = 'validated'::text)
  requests: select; row by row
  policy seen for select using (EXISTS ( SELECT FROM cases.cooperation c WHERE (c.id = agreement.case_id) OFFSET 0))

table cases.agreement_step  -- how an agreement came to stand as it stands
  agreement_id uuid not null
  number integer not null
  verb text not null
  side text not null
  taken_by uuid
  taken_at timestamp with time zone not null default clock_timestamp()
  reason text
  stated jsonb  -- what was claimed then, word for word
  constraint agreement_step_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES cases.agreement(id) ON DELETE CASCADE
  constraint agreement_step_pkey PRIMARY KEY (agreement_id, number)
  constraint agreement_step_reason_check CHECK ((length(reason) <= 2000))
  constraint agreement_step_taken_by_fkey FOREIGN KEY (taken_by) REFERENCES access.account(id)
  constraint agreement_step_verb_check CHECK ((verb = ANY (ARRAY['claim'::text, 'correct'::text, 'contest'::text, 'validate'::text, 'withdraw'::text])))
  requests: select; row by row
  policy seen for select using (EXISTS ( SELECT FROM cases.agreement a WHERE (a.id = agreement_step.agreement_id)))

table cases.approached  -- the owner of the listing when the interest was handed in: known to its own side, to the other one when both have agreed
  interest_id uuid not null
  organisation_id uuid not null
  agreed_at timestamp with time zone
  constraint approached_interest_id_fkey FOREIGN KEY (interest_id) REFERENCES cases.interest(id) ON DELETE CASCADE
  constraint approached_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES parties.party(id)
  constraint approached_pkey PRIMARY KEY (interest_id)
  CREATE INDEX approached_organisation ON cases.approached USING btree (organisation_id)
  requests: select; row by row
  policy seen for select using ((EXISTS ( SELECT FROM cases.interest i WHERE (i.id = approached.interest_id) OFFSET 0)) AND ((cases.my_interest_part(interest_id) = ANY (ARRAY['owner'::text, 'other-adviser'::text])) OR cases.names_are_told(interest_id)))

table cases.calendar_feed  -- SHA-256 of the secret in the address under which a calendar program reads the due days of an account
  account_id uuid not null default access.my_account()
  hash bytea not null
  made_at timestamp with time zone not null default now()
  constraint calendar_feed_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.account(id)
  constraint calendar_feed_hash_check CHECK ((length(hash) = 32))
  constraint calendar_feed_hash_key UNIQUE (hash)
  constraint calendar_feed_pkey PRIMARY KEY (account_id)
  requests: delete, insert (hash), select (account_id, made_at); row by row
  policy own for all using (account_id = ( SELECT access.my_account() AS my_account)) with check (account_id = access.my_account())

table cases.clearance  -- the facts of a case as a whole; without a row nobody has answered anything yet
  case_id uuid not null
  version integer not null default 0  -- counts answers: whoever answers says which version was seen
  begins_on date not null  -- first day of work, from which the plan counts
  plan_number integer not null default 0
  looked_on date  -- day whose law the plan was last held against, with or without a change
  looked_edition text  -- edition of the packs that it was last held against
  constraint clearance_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases.cooperation(id) ON DELETE CASCADE
  constraint clearance_pkey PRIMARY KEY (case_id)
  CREATE INDEX clearance_looked_on ON cases.clearance USING btree (looked_on, looked_edition)
  requests: select; row by row
  policy seen for select using (EXISTS ( SELECT FROM cases.cooperation c WHERE (c.id = clearance.case_id) OFFSET 0))

table cases.cooperation  -- a case: one cooperation on its way through the channel
  id uuid not null default uuidv7()
  tracking_code text not null
  kind text not null
  giving_side text not null  -- gives the technology, the capital, the market or the people; a joint research gives both ways, the side that asked first stands here
  receiving_side text not null
  title text not null
  language text not null
  interest_id uuid
  opportunity_id uuid
  state text not null
  state_since timestamp with time zone not null default now()
  ball_side text  -- the ball: the one party that owes the next move; repeats the open turn, so that desks need not look for it
  ball_part text
  ball_since timestamp with time zone not null default now()
  ball_due date
  escalated_at timestamp with time zone
  opened_on date not null
  version integer not null default 1
  is_invented boolean not null default false
  due_or_never date not null default COALESCE(ball_due, 'infinity'::date)  -- last day of whoever has the ball, infinity once the case is closed: what desks are ordered by
  constraint cooperation_ball_part_check CHECK ((ball_part = ANY (ARRAY['adviser'::text, 'client'::text])))
  constraint cooperation_check CHECK ((receiving_side <> giving_side))
  constraint cooperation_check1 CHECK (((ball_side = giving_side) OR (ball_side = receiving_side)))
  constraint cooperation_check2 CHECK ((((ball_side IS NULL) = (state = 'closed'::text)) AND ((ball_part IS NULL) = (state = 'closed'::text)) AND ((ball_due IS NULL) = (state = 'closed'::text))))
  constraint cooperation_interest_id_fkey FOREIGN KEY (interest_id) REFERENCES cases.interest(id)
  constraint cooperation_interest_id_key UNIQUE (interest_id)
  constraint cooperation_kind_check CHECK ((kind = ANY (ARRAY['technology-transfer'::text, 'investment'::text, 'industry-cooperation'::text, 'market-access'::text, 'joint-research'::text, 'soft-landing'::text])))
  constraint cooperation_language_check CHECK ((language = ANY (ARRAY['zh'::text, 'en'::text, 'fr'::text, 'nl'::text])))
  constraint cooperation_opportunity_id_fkey FOREIGN KEY (opportunity_id) REFERENCES opportunities.opportunity(id)
  constraint cooperation_pkey PRIMARY KEY (id)
  constraint cooperation_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
  constraint cooperation_tracking_code_check CHECK ((tracking_code ~ '^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$'::text))
  constraint cooperation_tracking_code_key UNIQUE (tracking_code)
  CREATE INDEX cooperation_ball ON cases.cooperation USING btree (ball_side, due_or_never, id) INCLUDE (giving_side, receiving_side)
  CREATE INDEX cooperation_by_due ON cases.cooperation USING btree (due_or_never, id) INCLUDE (ball_side, giving_side, receiving_side)
  CREATE INDEX cooperation_due ON cases.cooperation USING btree (ball_due) WHERE ((ball_due IS NOT NULL) AND (escalated_at IS NULL))
  requests: select; row by row
  policy seen for select using ((( SELECT cases.my_adviser_side() AS my_adviser_side) = ANY (ARRAY[giving_side, receiving_side])) OR (id = ANY (( SELECT cases.cases_of_my_organisations() AS cases_of_my_organisations)::uuid[])))

table cases.fact  -- what is known of a case, for the clearance packs; both sides answer and see who did
  case_id uuid not null
  fact text not null
  answer jsonb not null  -- JSON null: asked, and whoever answered does not know
  answered_as text not null
  answered_by uuid
  answered_at timestamp with time zone not null default clock_timestamp()
  constraint fact_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES access.account(id)
  constraint fact_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases.clearance(case_id) ON DELETE CASCADE
  constraint fact_fact_check CHECK (((length(fact) >= 1) AND (length(fact) <= 100)))
  constraint fact_pkey PRIMARY KEY (case_id, fact)
  requests: select; row by row
  policy seen for select using (EXISTS ( SELECT FROM cases.cooperation c WHERE (c.id = fact.case_id) OFFSET 0))

table cases.follow_up  -- a day on which the advisers look again at a validated agreement
  agreement_id uuid not null
  due_on date not null
  set_by uuid default access.my_account()
  note text not null default ''::text
  done_at timestamp with time zone
  done_by uuid
  constraint follow_up_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES cases.agreement(id) ON DELETE CASCADE
  constraint follow_up_done_by_fkey FOREIGN KEY (done_by) REFERENCES access.account(id)
  constraint follow_up_note_check CHECK ((length(note) <= 2000))
  constraint follow_up_pkey PRIMARY KEY (agreement_id, due_on)
  constraint follow_up_set_by_fkey FOREIGN KEY (set_by) REFERENCES access.account(id)
  CREATE INDEX follow_up_due ON cases.follow_up USING btree (due_on) WHERE (done_at IS NULL)
  requests: insert (agreement_id, due_on, note), select, update (note, done_at, done_by); row by row
  policy done for update using (cases.advises_agreement(agreement_id) AND (done_at IS NULL)) with check ((done_at IS NOT NULL) AND (done_by = access.my_account()))
  policy seen for select using (EXISTS ( SELECT FROM cases.agreement a WHERE (a.id = follow_up.agreement_id)))
  policy set for insert with check (cases.advises_agreement(agreement_id) AND (set_by = access.my_account()) AND (done_at IS NULL) AND (done_by IS NULL))

table cases.interest  -- an expression of interest in a listing, from the own adviser across to the owner; who is behind it stands in tables of their own
  id uuid not null default uuidv7()
  opportunity_id uuid not null
  side text not null  -- side of whoever is interested
  other_side text not null
  language text not null
  about text not null
  wish text not null
  questions text not null default ''::text
  state text not null default 'with-own-adviser'::text
  state_since timestamp with time zone not null default now()
  due_on date  -- last day of whoever it waits for, in working days of that side
  escalated_at timestamp with time zone
  reopens_at_trl smallint  -- a declined interest comes back when the listing reaches this readiness level
  version integer not null default 1
  handed_in_at timestamp with time zone not null default now()
  is_invented boolean not null default false
  constraint interest_about_check CHECK (((length(about) >= 1) AND (length(about) <= 2000)))
  constraint interest_check CHECK ((other_side <> side))
  constraint interest_check1 CHECK (((due_on IS NULL) = (state = ANY (ARRAY['accepted'::text, 'declined'::text, 'withdrawn'::text]))))
  constraint interest_language_check CHECK ((language = ANY (ARRAY['zh'::text, 'en'::text, 'fr'::text, 'nl'::text])))
  constraint interest_opportunity_id_fkey FOREIGN KEY (opportunity_id) REFERENCES opportunities.opportunity(id)
  constraint interest_pkey PRIMARY KEY (id)
  constraint interest_questions_check CHECK ((length(questions) <= 2000))
  constraint interest_reopens_at_trl_check CHECK (((reopens_at_trl >= 1) AND (reopens_at_trl <= 9)))
  constraint interest_state_check CHECK ((state = ANY (ARRAY['with-own-adviser'::text, 'returned'::text, 'with-other-adviser'::text, 'with-owner'::text, 'accepted'::text, 'declined'::text, 'withdrawn'::text])))
  constraint interest_wish_check CHECK (((length(wish) >= 1) AND (length(wish) <= 2000)))
  CREATE INDEX interest_due ON cases.interest USING btree (due_on) WHERE ((due_on IS NOT NULL) AND (escalated_at IS NULL))
  CREATE INDEX interest_of_opportunity ON cases.interest USING btree (opportunity_id)
  CREATE INDEX interest_of_side ON cases.interest USING btree (side, id)
  CREATE INDEX interest_to_side ON cases.interest USING btree (other_side, id)
  requests: select; row by row
  policy seen for select using ((( SELECT access.my_account() AS my_account) IS NOT NULL) AND ((( SELECT cases.my_adviser_side() AS my_adviser_side) = side) OR ((( SELECT cases.my_adviser_side() AS my_adviser_side) = other_side) AND ((state = ANY (ARRAY['with-other-adviser'::text, 'with-owner'::text, 'accepted'::text])) OR ((state = ANY (ARRAY['declined'::text, 'withdrawn'::text])) AND cases.went_across(id)))) OR ((id = ANY (( SELECT (cases.interests_of_my_organisations('interested'::text) || cases.interests_of_my_organisations('approached'::text)))::uuid[])) AND cases.sees_interest(id))))

table cases.interest_step  -- every step of an interest; taken_by null: the centre itself
  id uuid not null default uuidv7()
  interest_id uuid not null
  verb text not null
  from_state text
  to_state text not null
  taken_at timestamp with time zone not null default clock_timestamp()
  taken_on date not null
  taken_by uuid
  taken_as text not null
  reason text  -- code of a structured no, such as too-early
  remark text
  constraint interest_step_interest_id_fkey FOREIGN KEY (interest_id) REFERENCES cases.interest(id) ON DELETE CASCADE
  constraint interest_step_pkey PRIMARY KEY (id)
  constraint interest_step_remark_check CHECK ((length(remark) <= 4000))
  constraint interest_step_taken_as_check CHECK ((taken_as = ANY (ARRAY['interested'::text, 'own-adviser'::text, 'other-adviser'::text, 'owner'::text, 'clock'::text])))
  constraint interest_step_taken_by_fkey FOREIGN KEY (taken_by) REFERENCES access.account(id)
  CREATE INDEX interest_step_of ON cases.interest_step USING btree (interest_id, id)
  requests: select; row by row
  policy seen for select using ((EXISTS ( SELECT FROM cases.interest i WHERE (i.id = interest_step.interest_id) OFFSET 0)) AND ((taken_as <> ALL (ARRAY['interested'::text, 'own-adviser'::text])) OR (remark IS NULL) OR (verb = ANY (ARRAY['pass-on'::text, 'withdraw'::text])) OR (cases.my_interest_part(interest_id) = ANY (ARRAY['interested'::text, 'own-adviser'::text]))))

table cases.interested  -- who is interested: known to the own side, to the other one when both have agreed
  interest_id uuid not null
  organisation_id uuid not null
  written_by uuid
  agreed_at timestamp with time zone  -- agreed that its name is told, once the owner agrees too
  constraint interested_interest_id_fkey FOREIGN KEY (interest_id) REFERENCES cases.interest(id) ON DELETE CASCADE
  constraint interested_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES parties.party(id)
  constraint interested_pkey PRIMARY KEY (interest_id)
  constraint interested_written_by_fkey FOREIGN KEY (written_by) REFERENCES access.account(id)
  CREATE INDEX interested_organisation ON cases.interested USING btree (organisation_id)
  requests: select; row by row
  policy seen for select using ((EXISTS ( SELECT FROM cases.interest i WHERE (i.id = interested.interest_id) OFFSET 0)) AND ((cases.my_interest_part(interest_id) = ANY (ARRAY['interested'::text, 'own-adviser'::text])) OR cases.names_are_told(interest_id)))

table cases.landing  -- what a soft landing stands on; the arriving firm is a party of the giving side, the host one of the receiving side
  case_id uuid not null
  version integer not null default 0  -- counts changes: whoever changes says which version was seen; 0 before the first
  link text  -- the link of the firm with the other country, in words
  link_language text
  link_evidence text  -- what proves it: a document of the room, a contract number, an address
  host_id uuid
  host_decision text
  host_note text not null default ''::text
  host_decided_by uuid  -- null with a decision: the centre itself, as in an example
  host_decided_at timestamp with time zone
  address text
  space_kind text
  area_m2 numeric(8,1)
  permit_kind text
  permit_reference text not null default ''::text
  permit_on date  -- day on which the permit was granted, or is expected
  is_permit_granted boolean not null default false
  ready_on date  -- first day on which the firm can use the space
  landed_on date
  tasks_added_at timestamp with time zone
  constraint landing_address_check CHECK (((length(address) >= 1) AND (length(address) <= 300)))
  constraint landing_area_m2_check CHECK ((area_m2 > (0)::numeric))
  constraint landing_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases.cooperation(id) ON DELETE CASCADE
  constraint landing_check CHECK ((num_nulls(link, link_language, link_evidence) = ANY (ARRAY[0, 3])))
  constraint landing_check1 CHECK (((host_decision IS NULL) OR (host_id IS NOT NULL)))
  constraint landing_check2 CHECK (((host_decision IS NULL) = (host_decided_at IS NULL)))
  constraint landing_check3 CHECK ((num_nulls(address, space_kind, area_m2, permit_kind, ready_on) = ANY (ARRAY[0, 5])))
  constraint landing_check4 CHECK (((permit_on IS NOT NULL) = (COALESCE(permit_kind, 'none'::text) <> 'none'::text)))
  constraint landing_check5 CHECK (((NOT is_permit_granted) OR (permit_on IS NOT NULL)))
  constraint landing_host_decided_by_fkey FOREIGN KEY (host_decided_by) REFERENCES access.account(id)
  constraint landing_host_decision_check CHECK ((host_decision = ANY (ARRAY['approved'::text, 'refused'::text])))
  constraint landing_host_id_fkey FOREIGN KEY (host_id) REFERENCES parties.party(id)
  constraint landing_host_note_check CHECK ((length(host_note) <= 2000))
  constraint landing_link_check CHECK (((length(link) >= 1) AND (length(link) <= 2000)))
  constraint landing_link_evidence_check CHECK (((length(link_evidence) >= 1) AND (length(link_evidence) <= 500)))
  constraint landing_link_language_check CHECK ((link_language = ANY (ARRAY['zh'::text, 'en'::text, 'fr'::text, 'nl'::text])))
  constraint landing_permit_kind_check CHECK ((permit_kind = ANY (ARRAY['none'::text, 'environmental'::text, 'building'::text, 'biosafety'::text, 'other'::text])))
  constraint landing_permit_reference_check CHECK ((length(permit_reference) <= 200))
  constraint landing_pkey PRIMARY KEY (case_id)
  constraint landing_space_kind_check CHECK ((space_kind = ANY (ARRAY['desk'::text, 'office'::text, 'laboratory'::text, 'workshop'::text])))
  CREATE INDEX landing_host ON cases.landing USING btree (host_id)
  requests: select; row by row
  policy seen for select using (EXISTS ( SELECT FROM cases.cooperation c WHERE (c.id = landing.case_id) OFFSET 0))

table cases.landing_report  -- what is said of a firm 3, 6 and 12 months after its landing day; what the side of the host has confirmed stays
  case_id uuid not null
  months smallint not null
  side text not null  -- side whose word it stands on; what the side of the host reports is confirmed with it
  presence text not null
  jobs integer  -- null: not stated, which is not none; so with turnover
  turnover numeric(17,2)
  currency text
  text text not null default ''::text
  language text not null
  reported_by uuid
  reported_at timestamp with time zone not null default clock_timestamp()
  confirmed_by uuid
  confirmed_at timestamp with time zone
  version integer not null default 1
  constraint landing_report_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases.landing(case_id) ON DELETE CASCADE
  constraint landing_report_check CHECK (((turnover IS NULL) = (currency IS NULL)))
  constraint landing_report_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES access.account(id)
  constraint landing_report_currency_check CHECK ((currency ~ '^[A-Z]{3}$'::text))
  constraint landing_report_jobs_check CHECK (((jobs >= 0) AND (jobs <= 1000000)))
  constraint landing_report_language_check CHECK ((language = ANY (ARRAY['zh'::text, 'en'::text, 'fr'::text, 'nl'::text])))
  constraint landing_report_months_check CHECK ((months = ANY (ARRAY[3, 6, 12])))
  constraint landing_report_pkey PRIMARY KEY (case_id, months)
  constraint landing_report_presence_check CHECK ((presence = ANY (ARRAY['on-site'::text, 'at-times'::text, 'left'::text])))
  constraint landing_report_reported_by_fkey FOREIGN KEY (reported_by) REFERENCES access.account(id)
  constraint landing_report_text_check CHECK ((length(text) <= 4000))
  constraint landing_report_turnover_check CHECK ((turnover >= (0)::numeric))
  requests: select; row by row
  policy seen for select using (EXISTS ( SELECT FROM cases.cooperation c WHERE (c.id = landing_report.case_id) OFFSET 0))

table cases.message  -- what somebody wrote in one compartment, in the language it was written in; moving it to the shared one is an act of its own
  id uuid not null default uuidv7()
  case_id uuid not null
  compartment text not null  -- shared; a side (cn); or one organisation of a side (cn/<id>)
  text text not null
  language text not null
  written_by uuid not null
  written_as text not null
  written_at timestamp with time zone not null default clock_timestamp()
  mentions uuid[] not null default '{}'::uuid[]
  shared_at timestamp with time zone
  shared_by uuid
  shared_from text
  constraint message_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases.cooperation(id) ON DELETE CASCADE
  constraint message_language_check CHECK ((language = ANY (ARRAY['zh'::text, 'en'::text, 'fr'::text, 'nl'::text])))
  constraint message_mentions_check CHECK ((cardinality(mentions) <= 20))
  constraint message_pkey PRIMARY KEY (id)
  constraint message_shared_by_fkey FOREIGN KEY (shared_by) REFERENCES access.account(id)
  constraint message_text_check CHECK (((length(text) >= 1) AND (length(text) <= 8000)))
  constraint message_written_by_fkey FOREIGN KEY (written_by) REFERENCES access.account(id)
  CREATE INDEX message_of_case ON cases.message USING btree (case_id, compartment, id)
  requests: insert, select; row by row
  policy seen for select using cases.may_enter(case_id, compartment)
  policy written for insert with check ((written_by = access.my_account()) AND cases.may_enter(case_id, compartment) AND (written_as = ANY (cases.my_parts(case_id))) AND (shared_at IS NULL) AND (shared_by IS NULL) AND (shared_from IS NULL))

table cases.morning  -- on which days it was looked whether somebody gets a letter of the morning: once a day, with or without a letter
  id uuid not null default uuidv7()
  account_id uuid not null
  day date not null
  since timestamp with time zone not null  -- what is newer than this is told as new
  made_at timestamp with time zone not null default clock_timestamp()
  constraint morning_account_id_day_key UNIQUE (account_id, day)
  constraint morning_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.account(id)
  constraint morning_pkey PRIMARY KEY (id)
  requests: nothing; row by row

table cases.outcome  -- what a side reports of an agreement 6, 12 and 24 months after its signature; null: not stated, which is not none
  agreement_id uuid not null
  months smallint not null
  side text not null
  jobs integer
  turnover numeric(17,2)
  currency text
  products integer
  publications integer
  text text not null default ''::text
  language text not null
  reported_by uuid default access.my_account()
  reported_at timestamp with time zone not null default clock_timestamp()
  constraint outcome_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES cases.agreement(id) ON DELETE CASCADE
  constraint outcome_check CHECK (((turnover IS NULL) = (currency IS NULL)))
  constraint outcome_check1 CHECK (((num_nonnulls(jobs, turnover, products, publications) > 0) OR (text <> ''::text)))
  constraint outcome_currency_check CHECK ((currency ~ '^[A-Z]{3}$'::text))
  constraint outcome_jobs_check CHECK (((jobs >= 0) AND (jobs <= 1000000)))
  constraint outcome_language_check CHECK ((language = ANY (ARRAY['zh'::text, 'en'::text, 'fr'::text, 'nl'::text])))
  constraint outcome_months_check CHECK ((months = ANY (ARRAY[6, 12, 24])))
  constraint outcome_pkey PRIMARY KEY (agreement_id, months, side)
  constraint outcome_products_check CHECK (((products >= 0) AND (products <= 100000)))
  constraint outcome_publications_check CHECK (((publications >= 0) AND (publications <= 100000)))
  constraint outcome_reported_by_fkey FOREIGN KEY (reported_by) REFERENCES access.account(id)
  constraint outcome_text_check CHECK ((length(text) <= 4000))
  constraint outcome_turnover_check CHECK ((turnover >= (0)::numeric))
  requests: insert (agreement_id, months, side, jobs, turnover, currency, products, publications, text, language), select, update (jobs, turnover, currency, products, publications, text, language, reported_by, reported_at); row by row
  policy corrected for update using cases.speaks_for(cases.case_of_agreement(agreement_id), side) with check ((reported_by = access.my_account()) AND cases.speaks_for(cases.case_of_agreement(agreement_id), side))
  policy reported for insert with check (cases.is_validated(agreement_id) AND (reported_by = access.my_account()) AND cases.speaks_for(cases.case_of_agreement(agreement_id), side))
  policy seen for select using (EXISTS ( SELECT FROM cases.agreement a WHERE (a.id = outcome.agreement_id)))

table cases.party  -- organisations of a case: seen by their own side, by the other one when both sides agreed
  case_id uuid not null
  organisation_id uuid not null
  side text not null
  constraint party_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases.cooperation(id) ON DELETE CASCADE
  constraint party_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES parties.party(id)
  constraint party_pkey PRIMARY KEY (case_id, organisation_id)
  CREATE INDEX party_organisation ON cases.party USING btree (organisation_id)
  requests: select; row by row
  policy seen for select using ((EXISTS ( SELECT FROM cases.cooperation c WHERE (c.id = party.case_id) OFFSET 0)) AND (cases.is_disclosed(case_id) OR cases.may_enter(case_id, side)))

table cases.plan  -- versions of the plan of a case, only where something differs; never changed afterwards
  case_id uuid not null
  number integer not null
  because text not null  -- facts: somebody answered; rules: another edition of the packs; dates: a rule began or ended, or days off became known
  as_of date not null
  begins_on date not null
  edition text not null
  reviewed date not null
  facts_version integer not null
  summary jsonb not null
  change jsonb not null  -- what makes this version out of the one before
  made_by uuid  -- null: the centre itself
  made_at timestamp with time zone not null default clock_timestamp()
  constraint plan_because_check CHECK ((because = ANY (ARRAY['facts'::text, 'rules'::text, 'dates'::text])))
  constraint plan_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases.clearance(case_id) ON DELETE CASCADE
  constraint plan_made_by_fkey FOREIGN KEY (made_by) REFERENCES access.account(id)
  constraint plan_number_check CHECK ((number > 0))
  constraint plan_pkey PRIMARY KEY (case_id, number)
  requests: select; row by row
  policy seen for select using (EXISTS ( SELECT FROM cases.cooperation c WHERE (c.id = plan.case_id) OFFSET 0))

table cases.procedure_task  -- a procedure of the plan as a task: who owns it, and what became of it; common to both sides
  case_id uuid not null
  procedure text not null
  verdict text not null  -- gone: the plan of today does not ask for it any more; what was done of it stays
  side text not null
  part text not null
  starts_on date not null
  ends_on date not null
  file_by date
  filed_on date
  complete_on date  -- day on which the authority took the file as complete
  decision text  -- carried-out: what nobody decides on, such as a self-assessment or a filing
  decided_on date
  reference text  -- number under which the authority knows it
  version integer not null default 1
  constraint procedure_task_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases.clearance(case_id) ON DELETE CASCADE
  constraint procedure_task_case_id_side_fkey FOREIGN KEY (case_id, side) REFERENCES cases.seat(case_id, side)
  constraint procedure_task_check CHECK (((decision IS NULL) = (decided_on IS NULL)))
  constraint procedure_task_check1 CHECK (((decision IS NULL) OR (decision = 'carried-out'::text) OR (filed_on IS NOT NULL)))
  constraint procedure_task_check2 CHECK (((complete_on IS NULL) OR (filed_on IS NOT NULL)))
  constraint procedure_task_check3 CHECK ((filed_on <= complete_on))
  constraint procedure_task_check4 CHECK ((COALESCE(complete_on, filed_on) <= decided_on))
  constraint procedure_task_decision_check CHECK ((decision = ANY (ARRAY['granted'::text, 'refused'::text, 'carried-out'::text])))
  constraint procedure_task_part_check CHECK ((part = ANY (ARRAY['adviser'::text, 'client'::text])))
  constraint procedure_task_pkey PRIMARY KEY (case_id, procedure)
  constraint procedure_task_procedure_check CHECK (((length(procedure) >= 1) AND (length(procedure) <= 100)))
  constraint procedure_task_reference_check CHECK (((length(reference) >= 1) AND (length(reference) <= 200)))
  constraint procedure_task_verdict_check CHECK ((verdict = ANY (ARRAY['required'::text, 'undetermined'::text, 'gone'::text])))
  CREATE INDEX procedure_task_granted ON cases.procedure_task USING btree (procedure) WHERE (decision = 'granted'::text)
  CREATE INDEX procedure_task_owner ON cases.procedure_task USING btree (side, part) WHERE ((decision IS NULL) AND (verdict = 'required'::text))
  requests: select, update (side, part, filed_on, complete_on, decision, decided_on, reference, version); row by row
  policy changed for update using (EXISTS ( SELECT FROM cases.cooperation c WHERE (c.id = procedure_task.case_id) OFFSET 0))
  policy seen for select using (EXISTS ( SELECT FROM cases.cooperation c WHERE (c.id = procedure_task.case_id) OFFSET 0))

table cases.publication  -- a side lets the register tell of a validated agreement; without a row of both sides nothing is told
  agreement_id uuid not null
  side text not null
  shows text[] not null default '{}'::text[]  -- what may be told besides kind, direction and month; told is what both sides show
  agreed_by uuid default access.my_account()
  agreed_at timestamp with time zone not null default clock_timestamp()
  constraint publication_agreed_by_fkey FOREIGN KEY (agreed_by) REFERENCES access.account(id)
  constraint publication_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES cases.agreement(id) ON DELETE CASCADE
  constraint publication_pkey PRIMARY KEY (agreement_id, side)
  constraint publication_shows_check CHECK ((shows <@ ARRAY['parties'::text, 'about'::text, 'value'::text, 'listing'::text]))
  requests: delete, insert (agreement_id, side, shows), select, update (shows, agreed_by, agreed_at); row by row
  policy agreed for insert with check (cases.is_validated(agreement_id) AND (agreed_by = access.my_account()) AND cases.speaks_for(cases.case_of_agreement(agreement_id), side))
  policy changed for update using cases.speaks_for(cases.case_of_agreement(agreement_id), side) with check ((agreed_by = access.my_account()) AND cases.speaks_for(cases.case_of_agreement(agreement_id), side))
  policy seen for select using (EXISTS ( SELECT FROM cases.agreement a WHERE (a.id = publication.agreement_id)))
  policy taken_back for delete using cases.speaks_for(cases.case_of_agreement(agreement_id), side)

view cases.published_agreement  -- validated agreements that both sides let the register tell of, with what both show and nothing else; a confidential value never
  id uuid
  kind text
  giving_side text
  receiving_side text
  is_mutual boolean
  month date
  is_invented boolean
  about text
  language text
  amount numeric
  currency text
  parties uuid[]
  listing text
  requests: select; rows as its owner sees them

view cases.published_flow  -- every case and every validated agreement with its direction and month, and no name, id or day; a value only where it is not confidential
  what text
  case_kind text
  agreement_kind text
  giving_side text
  receiving_side text
  is_mutual boolean
  month date
  amount numeric
  currency text
  is_invented boolean
  requests: select; rows as its owner sees them

table cases.reminded  -- of what people were reminded: once of each day in each stage, also where several nodes look at once
  kind text not null
  subject text not null  -- a task; case/procedure; agreement/months/side; agreement/side; case/months/side
  due_on date not null
  stage text not null
  case_id uuid not null
  reminded_at timestamp with time zone not null default now()
  constraint reminded_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases.cooperation(id) ON DELETE CASCADE
  constraint reminded_kind_check CHECK ((kind = ANY (ARRAY['task'::text, 'procedure'::text, 'outcome'::text, 'follow-up'::text, 'milestone'::text])))
  constraint reminded_pkey PRIMARY KEY (kind, subject, due_on, stage)
  constraint reminded_stage_check CHECK ((stage = ANY (ARRAY['soon'::text, 'due'::text, 'late'::text])))
  constraint reminded_subject_check CHECK (((length(subject) >= 1) AND (length(subject) <= 200)))
  CREATE INDEX reminded_of_case ON cases.reminded USING btree (case_id)
  requests: nothing; row by row

table cases.reminder_rhythm  -- how an account is told of due days; without a row advisers get one letter of a morning, others each reminder
  account_id uuid not null default access.my_account()
  rhythm text not null
  chosen_at timestamp with time zone not null default now()
  constraint reminder_rhythm_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.account(id)
  constraint reminder_rhythm_pkey PRIMARY KEY (account_id)
  constraint reminder_rhythm_rhythm_check CHECK ((rhythm = ANY (ARRAY['at-once'::text, 'morning'::text, 'never'::text])))
  requests: insert (rhythm), select (account_id, rhythm), update (rhythm, chosen_at); row by row
  policy own for all using (account_id = ( SELECT access.my_account() AS my_account)) with check (account_id = access.my_account())

table cases.reminder_stop_key  -- SHA-256 of what stands in the link of a letter that ends such letters without signing in
  hash bytea not null
  account_id uuid not null
  made_at timestamp with time zone not null default now()
  ends text not null default 'reminders'::text  -- which letters the link ends
  constraint reminder_stop_key_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.account(id)
  constraint reminder_stop_key_ends_check CHECK ((ends = ANY (ARRAY['reminders'::text, 'room-news'::text])))
  constraint reminder_stop_key_hash_check CHECK ((length(hash) = 32))
  constraint reminder_stop_key_pkey PRIMARY KEY (hash)
  CREATE INDEX reminder_stop_key_of_account ON cases.reminder_stop_key USING btree (account_id)
  requests: nothing; row by row

table cases.room_news_ended  -- accounts that get no letters about new documents, questions and answers; without a row they do
  account_id uuid not null default access.my_account()
  ended_at timestamp with time zone not null default now()
  constraint room_news_ended_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.account(id)
  constraint room_news_ended_pkey PRIMARY KEY (account_id)
  requests: delete, insert (account_id), select (account_id); row by row
  policy own for all using (account_id = ( SELECT access.my_account() AS my_account)) with check (account_id = access.my_account())

table cases.seat  -- each side of a case: its adviser, and whether it agreed that its parties are named to the other side
  case_id uuid not null
  side text not null
  adviser_id uuid
  agreed_at timestamp with time zone
  agreed_by uuid
  is_holding boolean not null default false  -- the ball lies with the adviser of this seat: repeats the case
  due date not null default 'infinity'::date  -- last day of whoever has the ball, infinity once the case is closed: repeats the case
  constraint seat_adviser_id_fkey FOREIGN KEY (adviser_id) REFERENCES access.account(id)
  constraint seat_agreed_by_fkey FOREIGN KEY (agreed_by) REFERENCES access.account(id)
  constraint seat_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases.cooperation(id) ON DELETE CASCADE
  constraint seat_pkey PRIMARY KEY (case_id, side)
  CREATE INDEX seat_of_adviser ON cases.seat USING btree (adviser_id, due, case_id) INCLUDE (side)
  CREATE INDEX seat_with_ball ON cases.seat USING btree (adviser_id, due, case_id) INCLUDE (side) WHERE is_holding
  requests: select; row by row
  policy seen for select using ((side = ( SELECT cases.my_adviser_side() AS my_adviser_side)) OR (EXISTS ( SELECT FROM cases.cooperation c WHERE (c.id = seat.case_id) OFFSET 0)))

table cases.task  -- a task that somebody wrote down in one compartment; nobody is given what only the other side can see
  id uuid not null default uuidv7()
  case_id uuid not null
  compartment text not null
  title text not null
  language text not null
  note text not null default ''::text
  side text not null  -- whose task it is, with part; the due day is counted by the calendar of this side
  part text not null
  due_on date
  checklist jsonb not null default '[]'::jsonb  -- positions: [{"text", "isDone"}]
  written_by uuid not null
  written_as text not null
  written_at timestamp with time zone not null default clock_timestamp()
  done_at timestamp with time zone
  done_by uuid
  version integer not null default 1
  shared_at timestamp with time zone
  shared_by uuid
  shared_from text
  constraint task_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases.cooperation(id) ON DELETE CASCADE
  constraint task_case_id_side_fkey FOREIGN KEY (case_id, side) REFERENCES cases.seat(case_id, side)
  constraint task_check CHECK (((done_at IS NULL) = (done_by IS NULL)))
  constraint task_check1 CHECK (((compartment = 'shared'::text) OR (side = split_part(compartment, '/'::text, 1))))
  constraint task_checklist_check CHECK (((jsonb_typeof(checklist) = 'array'::text) AND (jsonb_array_length(checklist) <= 50)))
  constraint task_checklist_lines CHECK ((NOT jsonb_path_exists(checklist, '$[*]?((((@.type() != "object" || !(exists (@."text"))) || !(exists (@."isDone"))) || @."text".type() != "string") || @."isDone".type() != "boolean")'::jsonpath)))
  constraint task_done_by_fkey FOREIGN KEY (done_by) REFERENCES access.account(id)
  constraint task_language_check CHECK ((language = ANY (ARRAY['zh'::text, 'en'::text, 'fr'::text, 'nl'::text])))
  constraint task_note_check CHECK ((length(note) <= 4000))
  constraint task_part_check CHECK ((part = ANY (ARRAY['adviser'::text, 'client'::text])))
  constraint task_pkey PRIMARY KEY (id)
  constraint task_shared_by_fkey FOREIGN KEY (shared_by) REFERENCES access.account(id)
  constraint task_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
  constraint task_written_by_fkey FOREIGN KEY (written_by) REFERENCES access.account(id)
  CREATE INDEX task_of_case ON cases.task USING btree (case_id, id)
  CREATE INDEX task_owner ON cases.task USING btree (side, part) WHERE (done_at IS NULL)
  requests: insert (case_id, compartment, title, language, note, side, part, due_on, checklist, written_by, written_as), select, update (title, language, note, side, part, due_on, checklist, version); row by row
  policy changed for update using cases.may_enter(case_id, compartment) with check cases.may_enter(case_id, compartment)
  policy seen for select using cases.may_enter(case_id, compartment)
  policy written for insert with check ((written_by = access.my_account()) AND cases.may_enter(case_id, compartment) AND (written_as = ANY (cases.my_parts(case_id))))

table cases.turn  -- a stretch of time in which one state and one holder of the ball did not change; each begins when the one before ended, so ages add up by construction
  case_id uuid not null
  number integer not null
  verb text not null
  state text not null
  side text
  part text
  began_at timestamp with time zone not null default clock_timestamp()
  began_on date not null  -- the day of it in the time zone of the side that the ball went to
  due_on date
  ended_at timestamp with time zone
  taken_by uuid
  taken_as text not null  -- cn/adviser, be/client, or clock: who made the move that began it
  note text
  reason text
  constraint turn_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases.cooperation(id) ON DELETE CASCADE
  constraint turn_check CHECK ((((side IS NULL) = (state = 'closed'::text)) AND ((part IS NULL) = (state = 'closed'::text))))
  constraint turn_note_check CHECK ((length(note) <= 4000))
  constraint turn_number_check CHECK ((number > 0))
  constraint turn_part_check CHECK ((part = ANY (ARRAY['adviser'::text, 'client'::text])))
  constraint turn_pkey PRIMARY KEY (case_id, number)
  constraint turn_taken_by_fkey FOREIGN KEY (taken_by) REFERENCES access.account(id)
  CREATE UNIQUE INDEX turn_open ON cases.turn USING btree (case_id) WHERE (ended_at IS NULL)
  requests: select; row by row
  policy seen for select using (EXISTS ( SELECT FROM cases.cooperation c WHERE (c.id = turn.case_id) OFFSET 0))

table documents.acceptance  -- who accepted which text of which side in which language, for good
  case_id uuid not null
  side text not null
  number integer not null
  language text not null
  accepted_by uuid not null
  accepted_as text not null
  accepted_at timestamp with time zone not null default clock_timestamp()
  constraint acceptance_accepted_by_fkey FOREIGN KEY (accepted_by) REFERENCES access.account(id)
  constraint acceptance_case_id_side_number_fkey FOREIGN KEY (case_id, side, number) REFERENCES documents.terms(case_id, side, number)
  constraint acceptance_language_check CHECK ((language = ANY (ARRAY['zh'::text, 'en'::text, 'fr'::text, 'nl'::text])))
  constraint acceptance_pkey PRIMARY KEY (case_id, side, number, accepted_by)
  requests: insert, select; row by row
  policy accepted for insert with check ((accepted_by = access.my_account()) AND (accepted_as = ANY (cases.my_parts(case_id))) AND (EXISTS ( SELECT FROM documents.terms t WHERE ((t.case_id = acceptance.case_id) AND (t.side = acceptance.side) AND (t.number = acceptance.number) AND (t.ended_at IS NULL) AND (t.texts ? acceptance.language)))))
  policy seen for select using (cardinality(cases.my_parts(case_id)) > 0)

table documents.document  -- a document in one compartment of a case; after deletion the row stays as its trace
  id uuid not null default uuidv7()
  case_id uuid not null
  compartment text not null  -- shared; a side (cn); or one organisation of a side (cn/<id>). Only documents.share_document moves it
  folder text not null default ''::text
  title text not null
  language text not null
  brought_by uuid not null
  brought_as text not null  -- cn/adviser, be/client: the side that brought it keeps it in hand
  brought_at timestamp with time zone not null default clock_timestamp()
  open_until date  -- last day (UTC) on which the other side may open it; the side that brought it always may
  is_view_only boolean not null default false  -- the other side gets no original
  shared_at timestamp with time zone
  shared_by uuid
  shared_from text
  deleted_at timestamp with time zone
  deleted_by uuid
  ending_told date  -- the last day of which its readers have been told that it is near
  made_from text  -- what the centre made it from: paper, language and format (letter-of-intent/fr+zh/docx); null: somebody sent it
  constraint document_brought_as_check CHECK ((brought_as ~ '^[a-z-]+/(adviser|client)$'::text))
  constraint document_brought_by_fkey FOREIGN KEY (brought_by) REFERENCES access.account(id)
  constraint document_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases.cooperation(id)
  constraint document_check CHECK ((((shared_at IS NULL) = (shared_from IS NULL)) AND ((deleted_at IS NULL) = (deleted_by IS NULL))))
  constraint document_deleted_by_fkey FOREIGN KEY (deleted_by) REFERENCES access.account(id)
  constraint document_folder_check CHECK (documents.is_folder(folder))
  constraint document_language_check CHECK ((language = ANY (ARRAY['zh'::text, 'en'::text, 'fr'::text, 'nl'::text])))
  constraint document_made_from_check CHECK (((made_from ~ '^[a-z0-9+-]+(/[a-z0-9+-]+)*$'::text) AND (length(made_from) <= 100)))
  constraint document_pkey PRIMARY KEY (id)
  constraint document_shared_by_fkey FOREIGN KEY (shared_by) REFERENCES access.account(id)
  constraint document_title_check CHECK (documents.is_label(title, 200))
  CREATE INDEX document_made_from ON documents.document USING btree (case_id, made_from) WHERE (made_from IS NOT NULL)
  CREATE INDEX document_of_case ON documents.document USING btree (case_id, compartment, folder, id)
  requests: select, update (folder, title, language); row by row
  policy arranged for update using ((deleted_at IS NULL) AND (split_part(brought_as, '/'::text, 1) = ANY (documents.my_sides(case_id)))) with check cases.may_enter(case_id, compartment)
  policy seen for select using cases.may_enter(case_id, compartment)

table documents.question  -- questions about a document, and answers to them
  id uuid not null default uuidv7()
  document_id uuid not null
  answers uuid
  compartment text not null  -- where it is asked: that of the document, or a narrower one of the own side
  text text not null
  language text not null
  written_by uuid not null
  written_as text not null
  written_at timestamp with time zone not null default clock_timestamp()
  constraint question_answers_fkey FOREIGN KEY (answers) REFERENCES documents.question(id)
  constraint question_document_id_fkey FOREIGN KEY (document_id) REFERENCES documents.document(id)
  constraint question_language_check CHECK ((language = ANY (ARRAY['zh'::text, 'en'::text, 'fr'::text, 'nl'::text])))
  constraint question_pkey PRIMARY KEY (id)
  constraint question_text_check CHECK (((length(text) >= 1) AND (length(text) <= 4000)))
  constraint question_written_by_fkey FOREIGN KEY (written_by) REFERENCES access.account(id)
  CREATE INDEX question_of_document ON documents.question USING btree (document_id, id)
  requests: insert, select; row by row
  policy seen for select using (EXISTS ( SELECT FROM documents.document d WHERE ((d.id = question.document_id) AND cases.may_enter(d.case_id, question.compartment)) OFFSET 0))
  policy written for insert with check ((written_by = access.my_account()) AND (EXISTS ( SELECT FROM documents.document d WHERE ((d.id = question.document_id) AND (d.deleted_at IS NULL) AND cases.may_enter(d.case_id, question.compartment) AND ((question.answers IS NOT NULL) OR (NOT documents.is_closed(d.case_id))) AND ((d.compartment = ANY (ARRAY['shared'::text, question.compartment])) OR (question.compartment ~~ (d.compartment || '/%'::text))) AND (question.written_as = ANY (cases.my_parts(d.case_id)))))))

table documents.reading  -- who was given which version, and when
  id uuid not null default uuidv7()
  document_id uuid not null
  version_id uuid not null
  compartment text not null  -- where the document lay then: what a side did before it shared is its own affair
  read_by uuid not null
  read_as text not null
  way text not null
  read_at timestamp with time zone not null default clock_timestamp()
  mark text  -- stands on every page that was shown (K7Q2-9FMX): whoever finds a picture of one finds this row
  seen_until timestamp with time zone  -- when the last page of this sitting was shown; the first one at read_at
  constraint reading_check CHECK ((((way = 'preview'::text) = (mark IS NOT NULL)) AND ((way = 'preview'::text) = (seen_until IS NOT NULL))))
  constraint reading_document_id_fkey FOREIGN KEY (document_id) REFERENCES documents.document(id)
  constraint reading_mark_key UNIQUE (mark)
  constraint reading_pkey PRIMARY KEY (id)
  constraint reading_read_by_fkey FOREIGN KEY (read_by) REFERENCES access.account(id)
  constraint reading_version_id_fkey FOREIGN KEY (version_id) REFERENCES documents.version(id)
  constraint reading_way_check CHECK ((way = ANY (ARRAY['original'::text, 'preview'::text, 'archive'::text])))
  CREATE INDEX reading_at_sight ON documents.reading USING btree (version_id, read_by) WHERE (way = 'preview'::text)
  CREATE INDEX reading_of_document ON documents.reading USING btree (document_id, id)
  requests: insert, select; row by row
  policy noted for insert with check ((read_by = access.my_account()) AND (way <> 'preview'::text) AND documents.may_open(document_id) AND (EXISTS ( SELECT FROM (documents.document d JOIN documents.version v ON ((v.document_id = d.id))) WHERE ((d.id = reading.document_id) AND (v.id = reading.version_id) AND (d.compartment = reading.compartment) AND (reading.read_as = ANY (cases.my_parts(d.case_id)))))))
  policy seen for select using (EXISTS ( SELECT FROM documents.document d WHERE ((d.id = reading.document_id) AND cases.may_enter(d.case_id, reading.compartment)) OFFSET 0))

table documents.terms  -- what a side wants accepted before anybody of the other side opens what it shared; in force until it is ended
  case_id uuid not null
  side text not null
  number integer not null
  texts jsonb not null  -- the text by language; a new text is a new number and must be accepted anew
  set_by uuid not null
  set_at timestamp with time zone not null default clock_timestamp()
  ended_at timestamp with time zone
  ended_by uuid
  constraint terms_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases.cooperation(id) ON DELETE CASCADE
  constraint terms_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES access.account(id)
  constraint terms_number_check CHECK ((number > 0))
  constraint terms_pkey PRIMARY KEY (case_id, side, number)
  constraint terms_set_by_fkey FOREIGN KEY (set_by) REFERENCES access.account(id)
  constraint terms_texts_check CHECK (((jsonb_typeof(texts) = 'object'::text) AND (texts <> '{}'::jsonb)))
  CREATE UNIQUE INDEX terms_in_force ON documents.terms USING btree (case_id, side) WHERE (ended_at IS NULL)
  requests: select; row by row
  policy seen for select using (cardinality(cases.my_parts(case_id)) > 0)

table documents.upload  -- what a content on its way will become; no foreign key to the content, which would keep one that nobody goes on with
  content_id uuid not null
  case_id uuid not null
  document_id uuid
  compartment text not null
  folder text not null default ''::text
  title text not null
  language text not null
  name text not null
  bytes bigint not null
  begun_by uuid not null
  begun_as text not null
  begun_at timestamp with time zone not null default clock_timestamp()
  made_from text  -- as the document that it becomes has it
  constraint upload_begun_by_fkey FOREIGN KEY (begun_by) REFERENCES access.account(id)
  constraint upload_bytes_check CHECK ((bytes >= 0))
  constraint upload_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases.cooperation(id) ON DELETE CASCADE
  constraint upload_document_id_fkey FOREIGN KEY (document_id) REFERENCES documents.document(id) ON DELETE CASCADE
  constraint upload_folder_check CHECK (documents.is_folder(folder))
  constraint upload_language_check CHECK ((language = ANY (ARRAY['zh'::text, 'en'::text, 'fr'::text, 'nl'::text])))
  constraint upload_name_check CHECK (documents.is_label(name, 200))
  constraint upload_pkey PRIMARY KEY (content_id)
  constraint upload_title_check CHECK (documents.is_label(title, 200))
  CREATE INDEX upload_of_account ON documents.upload USING btree (begun_by)
  CREATE INDEX upload_to_case ON documents.upload USING btree (case_id)
  requests: delete, insert, select; row by row
  policy begun for insert with check ((begun_by = access.my_account()) AND cases.may_enter(case_id, compartment) AND (begun_as = ANY (cases.my_parts(case_id))) AND (NOT documents.is_closed(case_id)) AND ((document_id IS NULL) OR (EXISTS ( SELECT FROM documents.document d WHERE ((d.id = upload.document_id) AND (d.case_id = upload.case_id) AND (d.compartment = upload.compartment) AND (d.deleted_at IS NULL) AND documents.is_of_my_side(d.*))))))
  policy given_up for delete using (begun_by = access.my_account())
  policy own for select using (begun_by = access.my_account())

table documents.version  -- each version of a document is one content; nothing of it is ever written again
  id uuid not null default uuidv7()
  document_id uuid not null
  number integer not null
  content_id uuid not null
  name text not null  -- as the file was called where it came from
  bytes bigint not null
  media_type text not null
  is_active boolean not null
  sha256 bytea not null
  is_misnamed boolean not null  -- the name says another type than the content has
  added_by uuid not null
  added_as text not null
  added_at timestamp with time zone not null default clock_timestamp()
  constraint version_added_by_fkey FOREIGN KEY (added_by) REFERENCES access.account(id)
  constraint version_content_id_fkey FOREIGN KEY (content_id) REFERENCES files.content(id)
  constraint version_content_id_key UNIQUE (content_id)
  constraint version_document_id_fkey FOREIGN KEY (document_id) REFERENCES documents.document(id)
  constraint version_document_id_number_key UNIQUE (document_id, number)
  constraint version_name_check CHECK (documents.is_label(name, 200))
  constraint version_number_check CHECK ((number > 0))
  constraint version_pkey PRIMARY KEY (id)
  requests: select; row by row
  policy seen for select using (EXISTS ( SELECT FROM documents.document d WHERE (d.id = version.document_id) OFFSET 0))

table files.content  -- one row for each content of a file, kept as a trace when the content is gone; other modules refer to it by foreign key, and what nothing refers to is removed after some days
  id uuid not null default uuidv7()
  state text not null default 'receiving'::text
  place text not null
  begun_by uuid  -- the account that began; nobody else goes on with it. Null: the centre itself
  begun_at timestamp with time zone not null default now()
  moved_at timestamp with time zone not null default now()  -- when bytes were last acknowledged
  claimed_bytes bigint
  claimed_sha256 bytea
  received bigint not null default 0  -- bytes acknowledged: they outlive a kill
  tail text  -- the place's own name for the sealed bytes after the last whole piece
  unfinished text  -- what the place needs to go on with an object that is not complete, such as the number of a multipart upload
  is_closing boolean not null default false  -- everything has come: no byte is taken any more, also when closing was cut off
  bytes bigint
  sha256 bytea
  media_type text  -- as the content shows it, whatever its name claims
  is_active boolean  -- a browser or a desktop could run it: never shown, only handed out for keeping
  completed_at timestamp with time zone
  deleted_at timestamp with time zone
  object_gone_at timestamp with time zone  -- when the place no longer had it; unreadable it is from deleted_at on
  constraint complete_is_known CHECK (((state <> 'complete'::text) OR ((bytes IS NOT NULL) AND (sha256 IS NOT NULL) AND (media_type IS NOT NULL) AND (is_active IS NOT NULL) AND (completed_at IS NOT NULL))))
  constraint content_bytes_check CHECK ((bytes >= 0))
  constraint content_claimed_bytes_check CHECK ((claimed_bytes >= 0))
  constraint content_claimed_sha256_check CHECK ((length(claimed_sha256) = 32))
  constraint content_pkey PRIMARY KEY (id)
  constraint content_place_check CHECK ((place = ANY (ARRAY['folder'::text, 's3'::text])))
  constraint content_received_check CHECK ((received >= 0))
  constraint content_sha256_check CHECK ((length(sha256) = 32))
  constraint content_state_check CHECK ((state = ANY (ARRAY['receiving'::text, 'complete'::text, 'deleted'::text])))
  constraint deleted_is_dated CHECK (((state = 'deleted'::text) = (deleted_at IS NOT NULL)))
  constraint gone_after_deletion CHECK (((object_gone_at IS NULL) OR (state = 'deleted'::text)))
  CREATE INDEX content_not_at_rest ON files.content USING btree (moved_at) WHERE (state = 'receiving'::text)
  CREATE INDEX content_to_be_cleared ON files.content USING btree (deleted_at) WHERE ((state = 'deleted'::text) AND (object_gone_at IS NULL))
  requests: select (id, state, place, begun_by, begun_at, bytes, sha256, media_type, is_active, completed_at, deleted_at), update (state); row by row
  policy nothing_but_deletion for update using true with check (state = 'deleted'::text)
  policy of_documents for select using ((EXISTS ( SELECT FROM documents.version v WHERE ((v.content_id = content.id) AND (documents.may_open(v.document_id) OR documents.may_remove(v.document_id))) OFFSET 0)) OR ((begun_by = access.my_account()) AND (EXISTS ( SELECT FROM documents.upload u WHERE (u.content_id = content.id) OFFSET 0))))
  policy of_documents_deleted for update using ((EXISTS ( SELECT FROM documents.version v WHERE ((v.content_id = content.id) AND documents.may_remove(v.document_id)) OFFSET 0)) OR ((begun_by = access.my_account()) AND (EXISTS ( SELECT FROM documents.upload u WHERE (u.content_id = content.id) OFFSET 0)))) with check (state = 'deleted'::text)
  policy of_previews for select using (EXISTS ( SELECT FROM (documents.version v JOIN documents.reading r ON ((r.version_id = v.id))) WHERE ((v.content_id = content.id) AND (r.way = 'preview'::text) AND (r.read_by = access.my_account()) AND (r.seen_until = now())) OFFSET 0))

table files.key  -- the key of each content, wrapped by a master key that the database does not have; gone with the content. No request reads it
  content_id uuid not null
  master_key text not null  -- which key of the ring wrapped it
  wrapped bytea not null  -- nonce (12 bytes), tag (16) and sealed key (32): AES-256-GCM, bound to the content and the master key
  constraint key_content_id_fkey FOREIGN KEY (content_id) REFERENCES files.content(id)
  constraint key_pkey PRIMARY KEY (content_id)
  constraint key_wrapped_check CHECK ((length(wrapped) = 60))
  CREATE INDEX key_by_master ON files.key USING btree (master_key)
  requests: nothing; row by row

table imports.refusal  -- the first thousand faults of a run, for its report
  kind text not null
  digest text not null
  number bigint not null
  line bigint not null
  code text not null
  message text not null
  path text  -- where inside the record
  constraint refusal_kind_digest_fkey FOREIGN KEY (kind, digest) REFERENCES imports.run(kind, digest) ON DELETE CASCADE
  constraint refusal_pkey PRIMARY KEY (kind, digest, number)
  requests: nothing; row by row

table imports.run  -- how far the import of a file has come, written with each batch: a killed import goes on from here
  kind text not null  -- what is imported, such as organisations
  digest text not null  -- SHA-256 of the file: the same file again is the same run
  attempt uuid not null  -- the process at work; another one that took over makes the first one stop
  name text not null
  format text not null
  line bigint not null default 0  -- the last line whose outcome is in the database
  created bigint not null default 0
  changed bigint not null default 0
  unchanged bigint not null default 0
  refused bigint not null default 0
  faults bigint not null default 0  -- one refused row may have several
  started_at timestamp with time zone not null default now()
  ended_at timestamp with time zone  -- absent while under way or after a kill; an ended file starts over when it is imported again
  is_complete boolean not null default false  -- false when the file could not be read to its end
  constraint run_digest_check CHECK ((digest ~ '^[0-9a-f]{64}$'::text))
  constraint run_pkey PRIMARY KEY (kind, digest)
  requests: nothing; row by row

table journal.entry  -- what happened, written in the transaction of the change; entries are never changed
  number bigint not null
  kind text not null
  facts jsonb not null
  recorded_at timestamp with time zone not null default clock_timestamp()
  account_id uuid default access.my_account()  -- who did it, as the database knows it; null: a visitor, or the centre itself
  constraint entry_kind_check CHECK ((kind ~ '^[a-z]+[.][a-z]+(-[a-z]+)*$'::text))
  constraint entry_pkey PRIMARY KEY (number)
  constraint seal TRIGGER DEFERRABLE INITIALLY DEFERRED
  requests: insert (kind, facts), select; row by row
  policy added for insert with check true
  policy read for select using ( SELECT access.has_role('administrator'::text) AS has_role)

table journal.seal  -- entries in the order in which they became true, without gaps, each with the hash of all before it
  sequence bigint not null
  number bigint not null
  hash bytea not null  -- SHA-256 of the hash before (nothing for the first) and the entry in its canonical form; see journal.digest
  constraint seal_hash_check CHECK ((length(hash) = 32))
  constraint seal_number_fkey FOREIGN KEY (number) REFERENCES journal.entry(number)
  constraint seal_number_key UNIQUE (number)
  constraint seal_pkey PRIMARY KEY (sequence)
  requests: select; row by row
  policy read for select using ( SELECT access.has_role('administrator'::text) AS has_role)

table ledger.check  -- what a promise looked like on a day, on which figures; kept when it differs from the one before, or when a stretch ended
  promise_id uuid not null
  checked_on date not null  -- with the figures up to that day; of a promise that was recorded late, earlier days were worked out afterwards (made_at)
  state text not null
  reached numeric(17,2) not null
  expected numeric(17,2)  -- what an even pace would have reached by then
  target numeric(17,2)
  total numeric(17,2)
  known_until date  -- the last day that the figures cover; null: there are none, which is not zero
  entries uuid[] not null  -- the entries behind it, besides what is counted of cases
  made_at timestamp with time zone not null default clock_timestamp()
  constraint check_pkey PRIMARY KEY (promise_id, checked_on)
  constraint check_promise_id_fkey FOREIGN KEY (promise_id) REFERENCES ledger.promise(id) ON DELETE CASCADE
  constraint check_state_check CHECK ((state = ANY (ARRAY['not-begun'::text, 'not-known'::text, 'on-course'::text, 'at-risk'::text, 'kept'::text, 'broken'::text, 'unproven'::text])))
  requests: select; row by row
  policy seen for select using true

table ledger.entry  -- something that went from one side to the other, as a source says; what is wrong is withdrawn with a reason, never changed
  id uuid not null default uuidv7()
  slug text
  kind text not null
  giving_side text  -- null: a purse or a table that both fill
  receiving_side text  -- null: both ways
  programme text  -- a fund or a call whose promises it counts for
  texts jsonb not null
  number integer not null  -- how many: of agreements, visits, hires; 0 where only money is meant
  amount numeric(17,2)
  currency text
  from_day date not null  -- what it covers; an amount of nothing over a year is a statement too
  until_day date not null
  precision text not null default 'day'::text  -- how exactly the source gives the last day
  confidence text not null  -- documented: the paper itself can be read; stated: somebody says so; estimated: it follows from what is said
  sources jsonb not null
  is_invented boolean not null default false
  recorded_by uuid default access.my_account()
  recorded_side text default access.my_side()
  recorded_at timestamp with time zone not null default clock_timestamp()
  withdrawn_at timestamp with time zone
  withdrawn_why text
  constraint entry_amount_check CHECK ((amount >= (0)::numeric))
  constraint entry_check CHECK ((receiving_side <> giving_side))
  constraint entry_check1 CHECK ((until_day >= from_day))
  constraint entry_check2 CHECK (((amount IS NULL) = (currency IS NULL)))
  constraint entry_check3 CHECK (((kind <> 'money'::text) OR (amount IS NOT NULL)))
  constraint entry_check4 CHECK (((withdrawn_at IS NULL) = (withdrawn_why IS NULL)))
  constraint entry_confidence_check CHECK ((confidence = ANY (ARRAY['documented'::text, 'stated'::text, 'estimated'::text])))
  constraint entry_currency_check CHECK ((currency ~ '^[A-Z]{3}$'::text))
  constraint entry_kind_check CHECK ((kind = ANY (ARRAY['agreement'::text, 'licence'::text, 'money'::text, 'visit'::text, 'hire'::text])))
  constraint entry_number_check CHECK (((number >= 0) AND (number <= 1000000)))
  constraint entry_pkey PRIMARY KEY (id)
  constraint entry_precision_check CHECK (("precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text])))
  constraint entry_programme_check CHECK ((programme ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
  constraint entry_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES access.account(id)
  constraint entry_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
  constraint entry_slug_key UNIQUE (slug)
  constraint entry_sources_check CHECK (((jsonb_typeof(sources) = 'array'::text) AND ((jsonb_array_length(sources) >= 1) AND (jsonb_array_length(sources) <= 10)) AND (length((sources)::text) <= 8000)))
  constraint entry_texts_check CHECK (((jsonb_typeof(texts) = 'object'::text) AND (texts <> '{}'::jsonb) AND (length((texts)::text) <= 8000)))
  constraint entry_withdrawn_why_check CHECK (((length(withdrawn_why) >= 1) AND (length(withdrawn_why) <= 2000)))
  CREATE INDEX entry_of_programme ON ledger.entry USING btree (programme, until_day) WHERE (withdrawn_at IS NULL)
  CREATE INDEX entry_recent ON ledger.entry USING btree (until_day DESC, id DESC) WHERE (withdrawn_at IS NULL)
  requests: insert (kind, giving_side, receiving_side, programme, texts, number, amount, currency, from_day, until_day, precision, confidence, sources), select (id, slug, kind, giving_side, receiving_side, programme, texts, number, amount, currency, from_day, until_day, precision, confidence, sources, is_invented, recorded_side, recorded_at, withdrawn_at, withdrawn_why), update (withdrawn_at, withdrawn_why); row by row
  policy recorded for insert with check (( SELECT ledger.may_record() AS may_record) AND (recorded_by = access.my_account()) AND (withdrawn_at IS NULL))
  policy seen for select using true
  policy withdrawn for update using (( SELECT ledger.may_record() AS may_record) AND (withdrawn_at IS NULL) AND ((recorded_side = access.my_side()) OR ( SELECT access.has_role('administrator'::text) AS has_role))) with check (withdrawn_at IS NOT NULL)

table ledger.promise  -- what somebody undertook: at least so much towards a side, from a day until a day
  id uuid not null default uuidv7()
  slug text
  promiser jsonb not null
  texts jsonb not null
  towards_side text not null
  programme text
  kinds text[] not null
  measure text not null
  currency text
  least numeric(17,2)
  share numeric(5,4)  -- of the base where one was stated, else of all that is recorded under the same clause
  base numeric(17,2)  -- such as the capital of a fund; an amount, or a number of what is counted
  from_day date not null
  until_day date not null
  every text not null  -- how often its pace is judged: at the end of each such stretch, counted from the first day
  confidence text not null
  sources jsonb not null
  is_invented boolean not null default false
  recorded_by uuid default access.my_account()
  recorded_side text default access.my_side()
  recorded_at timestamp with time zone not null default clock_timestamp()
  withdrawn_at timestamp with time zone
  withdrawn_why text
  constraint promise_base_check CHECK ((base > (0)::numeric))
  constraint promise_check CHECK ((until_day > from_day))
  constraint promise_check1 CHECK ((("least" IS NULL) <> (share IS NULL)))
  constraint promise_check2 CHECK (((base IS NULL) OR (share IS NOT NULL)))
  constraint promise_check3 CHECK (((measure = 'amount'::text) = (currency IS NOT NULL)))
  constraint promise_check4 CHECK (((withdrawn_at IS NULL) = (withdrawn_why IS NULL)))
  constraint promise_confidence_check CHECK ((confidence = ANY (ARRAY['documented'::text, 'stated'::text, 'estimated'::text])))
  constraint promise_currency_check CHECK ((currency ~ '^[A-Z]{3}$'::text))
  constraint promise_every_check CHECK ((every = ANY (ARRAY['month'::text, 'quarter'::text, 'year'::text])))
  constraint promise_kinds_check CHECK (((cardinality(kinds) > 0) AND (kinds <@ ARRAY['case'::text, 'agreement'::text, 'licence'::text, 'money'::text, 'visit'::text, 'hire'::text])))
  constraint promise_least_check CHECK (("least" > (0)::numeric))
  constraint promise_measure_check CHECK ((measure = ANY (ARRAY['amount'::text, 'number'::text])))
  constraint promise_pkey PRIMARY KEY (id)
  constraint promise_promiser_check CHECK (((jsonb_typeof(promiser) = 'object'::text) AND (promiser <> '{}'::jsonb) AND (length((promiser)::text) <= 2000)))
  constraint promise_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES access.account(id)
  constraint promise_share_check CHECK (((share > (0)::numeric) AND (share <= (1)::numeric)))
  constraint promise_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
  constraint promise_slug_key UNIQUE (slug)
  constraint promise_sources_check CHECK (((jsonb_typeof(sources) = 'array'::text) AND ((jsonb_array_length(sources) >= 1) AND (jsonb_array_length(sources) <= 10)) AND (length((sources)::text) <= 8000)))
  constraint promise_texts_check CHECK (((jsonb_typeof(texts) = 'object'::text) AND (texts <> '{}'::jsonb) AND (length((texts)::text) <= 8000)))
  constraint promise_withdrawn_why_check CHECK (((length(withdrawn_why) >= 1) AND (length(withdrawn_why) <= 2000)))
  requests: insert (promiser, texts, towards_side, programme, kinds, measure, currency, least, share, base, from_day, until_day, every, confidence, sources), select (id, slug, promiser, texts, towards_side, programme, kinds, measure, currency, least, share, base, from_day, until_day, every, confidence, sources, is_invented, recorded_side, recorded_at, withdrawn_at, withdrawn_why), update (withdrawn_at, withdrawn_why); row by row
  policy recorded for insert with check (( SELECT ledger.may_record() AS may_record) AND (recorded_by = access.my_account()) AND (withdrawn_at IS NULL))
  policy seen for select using true
  policy withdrawn for update using (( SELECT ledger.may_record() AS may_record) AND (withdrawn_at IS NULL) AND ((recorded_side = access.my_side()) OR ( SELECT access.has_role('administrator'::text) AS has_role))) with check (withdrawn_at IS NOT NULL)

view ledger.published_promise  -- who promised what, in the languages in which it was recorded; for letters about a promise that turned
  id uuid
  promiser jsonb
  texts jsonb
  requests: nothing; rows as the reader sees them

table lexicon.added_list  -- lists of words that an operator added at run time, beside the packs
  name text not null
  revision bigint not null default 1  -- grows with every change of the list: a lexicon compiled from another revision is out of date
  licence text  -- as the operator states it
  added_at timestamp with time zone not null default now()
  constraint added_list_name_check CHECK (((length(name) >= 1) AND (length(name) <= 100)))
  constraint added_list_pkey PRIMARY KEY (name)
  requests: nothing; row by row

table lexicon.added_word  -- pairs of words that translate each other, one row per pair
  list text not null
  source_language text not null
  word text not null
  target_language text not null
  translation text not null
  weight real not null  -- trust as the list states it; compared only within its list
  constraint added_word_check CHECK ((source_language <> target_language))
  constraint added_word_list_fkey FOREIGN KEY (list) REFERENCES lexicon.added_list(name) ON DELETE CASCADE
  constraint added_word_pkey PRIMARY KEY (list, source_language, target_language, word, translation)
  constraint added_word_source_language_check CHECK ((source_language = ANY (ARRAY['zh'::text, 'en'::text, 'fr'::text, 'nl'::text])))
  constraint added_word_target_language_check CHECK ((target_language = ANY (ARRAY['zh'::text, 'en'::text, 'fr'::text, 'nl'::text])))
  constraint added_word_translation_check CHECK (((length(translation) >= 1) AND (length(translation) <= 200)))
  constraint added_word_weight_check CHECK ((weight > (0)::double precision))
  constraint added_word_word_check CHECK (((length(word) >= 1) AND (length(word) <= 200)))
  requests: nothing; row by row

table messages.letter  -- the outbox: whom to tell what, on which entry of the journal; neither addresses nor texts nor tokens
  id uuid not null default uuidv7()
  kind text not null
  entry bigint not null  -- position of the journal entry it answers: one entry makes one letter to one person
  account_id uuid
  link_id uuid
  facts jsonb not null default '{}'::jsonb
  state text not null default 'waiting'::text
  tries integer not null default 0
  next_try_at timestamp with time zone not null default now()
  ended_at timestamp with time zone
  fault text  -- why the last try failed, as a code
  constraint letter_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.account(id)
  constraint letter_check CHECK (((account_id IS NOT NULL) OR (link_id IS NOT NULL)))
  constraint letter_link_id_fkey FOREIGN KEY (link_id) REFERENCES access.link(id) ON DELETE CASCADE
  constraint letter_pkey PRIMARY KEY (id)
  constraint letter_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'dropped'::text, 'given-up'::text])))
  CREATE INDEX letter_of_account ON messages.letter USING btree (account_id, kind)
  CREATE INDEX letter_waiting ON messages.letter USING btree (next_try_at) WHERE (state = 'waiting'::text)
  CREATE UNIQUE INDEX letter_of_entry ON messages.letter USING btree (entry, kind, COALESCE(account_id, link_id))
  requests: nothing; row by row

table messages.reader  -- up to which entry the journal has been turned into letters
  name text not null
  position bigint not null
  constraint reader_pkey PRIMARY KEY (name)
  requests: nothing; row by row

table messages.shown_mail  -- the development mailbox: mail of a centre that only its own machine reaches and that sends none
  id uuid not null default uuidv7()
  letter_id uuid not null
  recipient text not null
  language text not null
  subject text not null
  body text not null
  sent_at timestamp with time zone not null default now()
  constraint shown_mail_letter_id_fkey FOREIGN KEY (letter_id) REFERENCES messages.letter(id) ON DELETE CASCADE
  constraint shown_mail_pkey PRIMARY KEY (id)
  requests: nothing; row by row

table opportunities.comment  -- what reviewers and writers say about a listing or one of its fields; an answer belongs to the comment that opened the thread
  id uuid not null default uuidv7()
  opportunity_id uuid not null
  answers uuid
  path text not null default ''::text  -- the field it is about, texts.zh.title; empty for the whole listing
  text text not null
  written_by uuid not null
  written_as text not null
  written_at timestamp with time zone not null default clock_timestamp()
  is_private boolean not null  -- read by the own side only: it may name the owner
  settled_at timestamp with time zone
  settled_by uuid
  constraint comment_answers_fkey FOREIGN KEY (answers) REFERENCES opportunities.comment(id) ON DELETE CASCADE
  constraint comment_check CHECK (((settled_at IS NULL) = (settled_by IS NULL)))
  constraint comment_check1 CHECK (((answers IS NULL) OR (settled_at IS NULL)))
  constraint comment_opportunity_id_fkey FOREIGN KEY (opportunity_id) REFERENCES opportunities.opportunity(id) ON DELETE CASCADE
  constraint comment_pkey PRIMARY KEY (id)
  constraint comment_settled_by_fkey FOREIGN KEY (settled_by) REFERENCES access.account(id)
  constraint comment_text_check CHECK (((length(text) >= 1) AND (length(text) <= 4000)))
  constraint comment_written_as_check CHECK ((written_as = ANY (ARRAY['owner'::text, 'own-adviser'::text, 'other-adviser'::text])))
  constraint comment_written_by_fkey FOREIGN KEY (written_by) REFERENCES access.account(id)
  CREATE INDEX comment_answers ON opportunities.comment USING btree (answers) WHERE (answers IS NOT NULL)
  CREATE INDEX comment_of_opportunity ON opportunities.comment USING btree (opportunity_id, id)
  requests: insert, select, update (settled_at, settled_by); row by row
  policy said for insert with check ((written_by = access.my_account()) AND (settled_at IS NULL) AND (EXISTS ( SELECT FROM opportunities.opportunity o WHERE ((o.id = comment.opportunity_id) AND (comment.written_as = opportunities.part_in(o.*))))))
  policy seen for select using (EXISTS ( SELECT FROM opportunities.opportunity o WHERE ((o.id = comment.opportunity_id) AND ((NOT comment.is_private) OR opportunities.is_of_own_side(o.id)))))
  policy settled for update using (EXISTS ( SELECT FROM opportunities.opportunity o WHERE (o.id = comment.opportunity_id))) with check ((settled_by IS NULL) OR (settled_by = access.my_account()))

table opportunities.digest  -- one message about new listings; who writes messages reads it when the message leaves
  id uuid not null default uuidv7()
  saved_search_id uuid not null
  made_on date not null
  constraint digest_pkey PRIMARY KEY (id)
  constraint digest_saved_search_id_fkey FOREIGN KEY (saved_search_id) REFERENCES opportunities.saved_search(id) ON DELETE CASCADE
  CREATE INDEX digest_of_search ON opportunities.digest USING btree (saved_search_id)
  requests: select; row by row
  policy own for select using (EXISTS ( SELECT FROM opportunities.saved_search WHERE (saved_search.id = digest.saved_search_id)))

table opportunities.earlier_text  -- what a text said before it was changed: shows a reader which passages are newer than a translation
  opportunity_id uuid not null
  digest text not null
  language text not null
  title text not null
  summary text not null
  description text not null
  advantages text
  changed_on date not null
  replaced_on date not null
  constraint earlier_text_opportunity_id_fkey FOREIGN KEY (opportunity_id) REFERENCES opportunities.opportunity(id) ON DELETE CASCADE
  constraint earlier_text_pkey PRIMARY KEY (opportunity_id, language, digest)
  requests: insert, select; row by row
  policy kept for insert with check opportunities.may_rewrite(opportunity_id)
  policy seen for select using (EXISTS ( SELECT FROM opportunities.opportunity o WHERE (o.id = earlier_text.opportunity_id) OFFSET 0))

table opportunities.opportunity  -- an offer or a request with its facts and its place in life; its texts stand in opportunities.text
  id uuid not null default uuidv7()
  reference text not null  -- kind and direction, side, first field, number: TO-BE-ENER-01; read aloud, never changed
  direction text not null
  kind text not null
  state text not null default 'draft'::text
  state_since date not null  -- day on the side of the listing
  published_on date
  valid_until date  -- the last day on which it is open; null: taken from a register that sets none
  side text  -- a side of the corridor; null for a third country
  stated_owner_type text
  stated_owner_country text
  fields text[] not null default '{}'::text[]
  languages text[] not null default '{}'::text[]  -- the languages of its texts, repeated here so that a page of listings filters by one table
  keywords jsonb not null default '{}'::jsonb  -- by language: {"zh": ["…"]}
  trl smallint
  trl_until smallint
  stage_note jsonb
  rights text not null default 'not-stated'::text
  rights_note jsonb
  partner_types text[] not null default '{}'::text[]
  partner_role text
  partner_size text
  partner_area text
  partner_note jsonb
  cooperation text[] not null default '{}'::text[]
  investment_least numeric(17,2)
  investment_most numeric(17,2)
  investment_currency text
  investment_instrument text
  product_class text
  source_title text
  source_licence text
  imported_digest text  -- SHA-256 of the file it was last read from, and the line there: a second record with the same id in one file is refused
  imported_line integer
  is_invented boolean not null default false  -- written for the demonstration centre; no such offer or request exists
  version integer not null default 1  -- counts every change and step: whoever saves names the version that was changed, so that two tabs cannot overwrite each other
  changed_at timestamp with time zone not null default now()
  approved_by uuid  -- who approved it in the first reading under way; the second reading is another person's
  constraint opportunity_approved_by_fkey FOREIGN KEY (approved_by) REFERENCES access.account(id)
  constraint opportunity_check CHECK (((trl_until >= trl) AND (trl_until <= 9)))
  constraint opportunity_check1 CHECK ((investment_most >= investment_least))
  constraint opportunity_check2 CHECK (((investment_currency IS NULL) = (investment_instrument IS NULL)))
  constraint opportunity_check3 CHECK (((published_on IS NOT NULL) OR (state <> ALL (ARRAY['published'::text, 'paused'::text, 'expiring'::text, 'expired'::text, 'fulfilled'::text]))))
  constraint opportunity_direction_check CHECK ((direction = ANY (ARRAY['offer'::text, 'request'::text])))
  constraint opportunity_id_source_title_key UNIQUE (id, source_title)
  constraint opportunity_investment_currency_check CHECK ((investment_currency ~ '^[A-Z]{3}$'::text))
  constraint opportunity_kind_check CHECK ((kind = ANY (ARRAY['technology'::text, 'investment'::text, 'industry'::text, 'market-access'::text, 'joint-research'::text])))
  constraint opportunity_pkey PRIMARY KEY (id)
  constraint opportunity_reference_check CHECK ((reference ~ '^[A-Z0-9-]{4,40}$'::text))
  constraint opportunity_reference_key UNIQUE (reference)
  constraint opportunity_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'internal-review'::text, 'external-review'::text, 'refused'::text, 'published'::text, 'paused'::text, 'expiring'::text, 'expired'::text, 'withdrawn'::text, 'fulfilled'::text])))
  constraint opportunity_stated_owner_country_check CHECK ((stated_owner_country ~ '^[A-Z]{2}$'::text))
  constraint opportunity_trl_check CHECK (((trl >= 1) AND (trl <= 9)))
  CREATE INDEX opportunity_by_field ON opportunities.opportunity USING gin (fields) WHERE (state = ANY (ARRAY['published'::text, 'expiring'::text]))
  CREATE INDEX opportunity_ending ON opportunities.opportunity USING btree (valid_until) WHERE ((state = ANY (ARRAY['published'::text, 'expiring'::text, 'paused'::text])) AND (valid_until IS NOT NULL))
  CREATE INDEX opportunity_matchable ON opportunities.opportunity USING btree (id) WHERE (state = ANY (ARRAY['published'::text, 'expiring'::text]))
  CREATE INDEX opportunity_newest ON opportunities.opportunity USING btree (published_on DESC, id DESC) WHERE (state = ANY (ARRAY['published'::text, 'expiring'::text]))
  CREATE INDEX opportunity_under_review ON opportunities.opportunity USING btree (side, state, state_since) WHERE (state = ANY (ARRAY['internal-review'::text, 'external-review'::text]))
  requests: delete, insert, select, update (direction, kind, valid_until, fields, languages, keywords, trl, trl_until, stage_note, rights, rights_note, partner_types, partner_role, partner_size, partner_area, partner_note, cooperation, investment_least, investment_most, investment_currency, investment_instrument, product_class, version, changed_at); row by row
  policy removed for delete using access.has_role('administrator'::text)
  policy rewritten for update using (((state = 'draft'::text) AND (opportunities.is_owner(id) OR (access.is_adviser_of(side) AND opportunities.wrote(id)))) OR ((state = ANY (ARRAY['published'::text, 'paused'::text, 'expiring'::text])) AND access.is_adviser_of(side)))
  policy seen for select using ((state = ANY (ARRAY['published'::text, 'expiring'::text, 'paused'::text, 'expired'::text, 'fulfilled'::text])) OR (( SELECT (access.my_account() IS NOT NULL)) AND opportunities.concerns_me(id)))
  policy written for insert with check ((state = 'draft'::text) AND (version = 1) AND (approved_by IS NULL) AND (published_on IS NULL) AND (NOT is_invented) AND (side = access.my_side()) AND (access.has_role('adviser'::text) OR access.has_role('member'::text)))

table opportunities.owner  -- who is behind a listing, and the record it was taken from: both name the owner; seen by all only where the owner said so
  opportunity_id uuid not null
  organisation_id uuid
  is_named boolean not null default false  -- the owner agreed that the public reads the name
  stated_name text  -- as the source spells it, where the owner is no organisation of the centre
  source_title text  -- repeats that of the listing: one record of a source is one listing
  source_id text  -- the record's id in its source: reading the source again finds the same listing
  source_href text
  constraint owner_check CHECK (((source_title IS NULL) = (source_id IS NULL)))
  constraint owner_opportunity_id_fkey FOREIGN KEY (opportunity_id) REFERENCES opportunities.opportunity(id) ON DELETE CASCADE
  constraint owner_opportunity_id_source_title_fkey FOREIGN KEY (opportunity_id, source_title) REFERENCES opportunities.opportunity(id, source_title) ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
  constraint owner_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES parties.party(id)
  constraint owner_pkey PRIMARY KEY (opportunity_id)
  constraint owner_source_title_source_id_key UNIQUE (source_title, source_id)
  CREATE INDEX owner_of_organisation ON opportunities.owner USING btree (organisation_id) WHERE (organisation_id IS NOT NULL)
  requests: insert, select, update (is_named); row by row
  policy rewritten for update using opportunities.may_rewrite(opportunity_id) with check opportunities.may_rewrite(opportunity_id)
  policy seen for select using ((is_named AND (EXISTS ( SELECT FROM opportunities.opportunity o WHERE (o.id = owner.opportunity_id) OFFSET 0))) OR (organisation_id = ANY (( SELECT access.my_organisations() AS my_organisations)::uuid[])) OR ( SELECT access.has_role('administrator'::text) AS has_role) OR (( SELECT access.has_role('adviser'::text) AS has_role) AND (EXISTS ( SELECT FROM opportunities.opportunity o WHERE ((o.id = owner.opportunity_id) AND (o.side = ( SELECT access.my_side() AS my_side)) AND ((o.state <> 'draft'::text) OR opportunities.is_of_own_side(o.id))) OFFSET 0))))
  policy written for insert with check opportunities.may_own(opportunity_id, organisation_id)

view opportunities.published_opportunity  -- what other modules may read: open listings, the owner only where the owner is named
  id uuid
  reference text
  direction text
  kind text
  state text
  side text
  fields text[]
  languages text[]
  cooperation text[]
  trl smallint
  trl_until smallint
  published_on date
  valid_until date
  owner_id uuid
  is_invented boolean
  requests: select; rows as the reader sees them

table opportunities.reference_number  -- the last number given out under a prefix such as TO-BE-ENER; numbers are not used twice, even after a removal
  prefix text not null
  last integer not null
  constraint reference_number_pkey PRIMARY KEY (prefix)
  requests: insert, select, update; row by row
  policy numbered for all using (access.my_account() IS NOT NULL) with check (access.my_account() IS NOT NULL)

table opportunities.saved_search  -- belongs to an account; nobody else sees what somebody looks for
  id uuid not null default uuidv7()
  account_id uuid not null default access.my_account()
  name text not null
  words text not null default ''::text  -- what was typed, in any language; empty: the list with its filters
  filters jsonb not null
  reader text not null  -- language of the page it was saved on: decides how words of no certain language are read
  side text default access.my_side()  -- whose days and mornings count; null: UTC
  rhythm text not null
  since date not null  -- what was published before is not new; a day before messages began, since days turn earlier in the east
  looked_on date not null  -- day of the last look for new listings, with or without a digest
  saved_at timestamp with time zone not null default now()
  constraint saved_search_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.account(id)
  constraint saved_search_filters_check CHECK ((jsonb_typeof(filters) = 'object'::text))
  constraint saved_search_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120)))
  constraint saved_search_pkey PRIMARY KEY (id)
  constraint saved_search_reader_check CHECK ((reader = ANY (ARRAY['zh'::text, 'en'::text, 'fr'::text, 'nl'::text])))
  constraint saved_search_rhythm_check CHECK ((rhythm = ANY (ARRAY['never'::text, 'daily'::text, 'weekly'::text])))
  constraint saved_search_words_check CHECK ((length(words) <= 2000))
  CREATE INDEX saved_search_looked_on ON opportunities.saved_search USING btree (side, looked_on) WHERE (rhythm <> 'never'::text)
  CREATE INDEX saved_search_of_account ON opportunities.saved_search USING btree (account_id, id)
  requests: delete, insert (name, words, filters, reader, rhythm, since, looked_on), select, update (name, rhythm, since, looked_on); row by row
  policy own for all using (account_id = ( SELECT access.my_account() AS my_account)) with check (account_id = access.my_account())

table opportunities.step  -- every step of a listing through its life; the remark says what a reviewer wants mended, or why it ended
  id uuid not null default uuidv7()
  opportunity_id uuid not null
  verb text not null
  from_state text not null
  to_state text not null
  taken_on date not null
  remark text
  taken_by uuid  -- null: the centre itself, by the clock or an import
  taken_as text
  reason text  -- code of a reason of the step, such as comparison-missing
  constraint step_opportunity_id_fkey FOREIGN KEY (opportunity_id) REFERENCES opportunities.opportunity(id) ON DELETE CASCADE
  constraint step_pkey PRIMARY KEY (id)
  constraint step_taken_as_check CHECK ((taken_as = ANY (ARRAY['owner'::text, 'own-adviser'::text, 'other-adviser'::text, 'administrator'::text, 'clock'::text])))
  constraint step_taken_by_fkey FOREIGN KEY (taken_by) REFERENCES access.account(id)
  CREATE INDEX step_of_opportunity ON opportunities.step USING btree (opportunity_id, id)
  requests: select; row by row
  policy seen for select using (( SELECT (access.my_account() IS NOT NULL)) AND (opportunities.is_of_own_side(opportunity_id) OR (((remark IS NULL) OR (taken_as = 'other-adviser'::text)) AND opportunities.concerns_me(opportunity_id))))

table opportunities.stop_key  -- SHA-256 of what stands in the link of a message that ends such messages without signing in
  hash bytea not null
  saved_search_id uuid not null
  made_at timestamp with time zone not null default now()
  constraint stop_key_hash_check CHECK ((length(hash) = 32))
  constraint stop_key_pkey PRIMARY KEY (hash)
  constraint stop_key_saved_search_id_fkey FOREIGN KEY (saved_search_id) REFERENCES opportunities.saved_search(id) ON DELETE CASCADE
  CREATE INDEX stop_key_of_search ON opportunities.stop_key USING btree (saved_search_id)
  requests: nothing; row by row

table opportunities.text  -- a listing in one language: one original, and translations of it
  opportunity_id uuid not null
  language text not null
  title text not null
  summary text not null  -- empty where the source gave one text only
  description text not null
  advantages text
  is_original boolean not null
  is_machine_made boolean not null default false
  digest text default md5(((((((title || ''::text) || summary) || ''::text) || description) || ''::text) || COALESCE(advantages, ''::text)))  -- tells versions apart
  made_from text  -- digest of the original that a translation renders; another one than the original's today means: older than the original
  changed_on date not null
  constraint text_check CHECK ((is_original = (made_from IS NULL)))
  constraint text_language_check CHECK ((language = ANY (ARRAY['zh'::text, 'en'::text, 'fr'::text, 'nl'::text])))
  constraint text_opportunity_id_fkey FOREIGN KEY (opportunity_id) REFERENCES opportunities.opportunity(id) ON DELETE CASCADE
  constraint text_pkey PRIMARY KEY (opportunity_id, language)
  CREATE UNIQUE INDEX text_original ON opportunities.text USING btree (opportunity_id) WHERE is_original
  requests: delete, insert, select, update; row by row
  policy removed for delete using opportunities.may_rewrite(opportunity_id)
  policy rewritten for update using opportunities.may_rewrite(opportunity_id) with check opportunities.may_rewrite(opportunity_id)
  policy seen for select using (EXISTS ( SELECT FROM opportunities.opportunity o WHERE (o.id = text.opportunity_id) OFFSET 0))
  policy written for insert with check opportunities.may_rewrite(opportunity_id)

table opportunities.told  -- which listing was told for which search: none is told twice
  saved_search_id uuid not null
  opportunity_id uuid not null
  digest_id uuid not null
  place integer not null  -- best or newest first
  constraint told_digest_id_fkey FOREIGN KEY (digest_id) REFERENCES opportunities.digest(id) ON DELETE CASCADE
  constraint told_opportunity_id_fkey FOREIGN KEY (opportunity_id) REFERENCES opportunities.opportunity(id) ON DELETE CASCADE
  constraint told_pkey PRIMARY KEY (saved_search_id, opportunity_id)
  constraint told_saved_search_id_fkey FOREIGN KEY (saved_search_id) REFERENCES opportunities.saved_search(id) ON DELETE CASCADE
  CREATE INDEX told_of_digest ON opportunities.told USING btree (digest_id, place)
  CREATE INDEX told_of_opportunity ON opportunities.told USING btree (opportunity_id)
  requests: select; row by row
  policy own for select using (EXISTS ( SELECT FROM opportunities.saved_search WHERE (saved_search.id = told.saved_search_id)))

table opportunities.writer  -- accounts that ever wrote in a listing: they do not review it
  opportunity_id uuid not null
  account_id uuid not null
  since timestamp with time zone not null default now()
  constraint writer_account_id_fkey FOREIGN KEY (account_id) REFERENCES access.account(id)
  constraint writer_opportunity_id_fkey FOREIGN KEY (opportunity_id) REFERENCES opportunities.opportunity(id) ON DELETE CASCADE
  constraint writer_pkey PRIMARY KEY (opportunity_id, account_id)
  CREATE INDEX writer_account ON opportunities.writer USING btree (account_id)
  requests: insert, select; row by row
  policy oneself for insert with check ((account_id = access.my_account()) AND (opportunities.may_rewrite(opportunity_id) OR opportunities.may_begin(opportunity_id)))
  policy seen for select using (( SELECT (access.my_account() IS NOT NULL)) AND opportunities.concerns_me(opportunity_id))

table parties.affiliation  -- where a person works or worked, as a source says
  person_id uuid not null
  position smallint not null
  organisation_scheme text not null
  organisation_value text not null
  organisation_name text not null
  role text
  from_date text
  until_date text
  record_id uuid not null
  constraint affiliation_from_date_check CHECK ((from_date ~ '^\d{4}(-\d\d(-\d\d)?)?$'::text))
  constraint affiliation_person_id_fkey FOREIGN KEY (person_id) REFERENCES parties.party(id)
  constraint affiliation_pkey PRIMARY KEY (person_id, "position")
  constraint affiliation_record_id_fkey FOREIGN KEY (record_id) REFERENCES parties.source_record(id)
  constraint affiliation_until_date_check CHECK ((until_date ~ '^\d{4}(-\d\d(-\d\d)?)?$'::text))
  CREATE INDEX affiliation_to ON parties.affiliation USING btree (organisation_scheme, organisation_value)
  requests: select; row by row
  policy seen for select using (EXISTS ( SELECT FROM parties.party p WHERE (p.id = affiliation.person_id)))

table parties.change_proposal  -- what somebody would have an entry say; at most one of each account waits for each entry
  id uuid not null default uuidv7()
  party_id uuid not null
  change jsonb not null  -- only the parts that would change
  reason text not null
  proposed_by uuid not null default access.my_account()
  proposed_at timestamp with time zone not null default now()
  state text not null default 'open'::text
  decided_by uuid
  decided_at timestamp with time zone
  remark text  -- what the proposer is told about the decision
  constraint change_proposal_change_check CHECK (((jsonb_typeof(change) = 'object'::text) AND (change <> '{}'::jsonb)))
  constraint change_proposal_check CHECK ((((state = 'open'::text) = (decided_by IS NULL)) AND ((decided_by IS NULL) = (decided_at IS NULL))))
  constraint change_proposal_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES access.account(id)
  constraint change_proposal_party_id_fkey FOREIGN KEY (party_id) REFERENCES parties.party(id)
  constraint change_proposal_pkey PRIMARY KEY (id)
  constraint change_proposal_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES access.account(id)
  constraint change_proposal_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 2000)))
  constraint change_proposal_remark_check CHECK (((length(remark) >= 1) AND (length(remark) <= 2000)))
  constraint change_proposal_state_check CHECK ((state = ANY (ARRAY['open'::text, 'accepted'::text, 'refused'::text])))
  CREATE INDEX change_proposal_of_account ON parties.change_proposal USING btree (proposed_by, id)
  CREATE INDEX change_proposal_of_party ON parties.change_proposal USING btree (party_id, id)
  CREATE INDEX change_proposal_open ON parties.change_proposal USING btree (id) WHERE (state = 'open'::text)
  CREATE UNIQUE INDEX change_proposal_waiting ON parties.change_proposal USING btree (party_id, proposed_by) WHERE (state = 'open'::text)
  requests: insert (party_id, change, reason), select, update (state, decided_by, decided_at, remark); row by row
  policy decided for update using ((state = 'open'::text) AND parties.may_change(party_id)) with check ((state <> 'open'::text) AND (decided_by = access.my_account()))
  policy proposed for insert with check ((proposed_by = access.my_account()) AND (EXISTS ( SELECT FROM parties.party WHERE ((party.id = change_proposal.party_id) AND (party.merged_into IS NULL)))))
  policy seen for select using ((proposed_by = ( SELECT access.my_account() AS my_account)) OR parties.may_change(party_id))

table parties.duplicate_proposal  -- pairs that may be the same, with every reason for and against; a person decides, and a dismissed pair stays dismissed
  id uuid not null default uuidv7()
  one_id uuid not null
  other_id uuid not null
  verdict text not null
  reasons jsonb not null
  state text not null default 'open'::text
  proposed_at timestamp with time zone not null default now()
  decided_by text
  decided_at timestamp with time zone
  constraint duplicate_proposal_check CHECK ((one_id < other_id))
  constraint duplicate_proposal_one_id_fkey FOREIGN KEY (one_id) REFERENCES parties.party(id)
  constraint duplicate_proposal_one_id_other_id_key UNIQUE (one_id, other_id)
  constraint duplicate_proposal_other_id_fkey FOREIGN KEY (other_id) REFERENCES parties.party(id)
  constraint duplicate_proposal_pkey PRIMARY KEY (id)
  constraint duplicate_proposal_state_check CHECK ((state = ANY (ARRAY['open'::text, 'merged'::text, 'dismissed'::text])))
  constraint duplicate_proposal_verdict_check CHECK ((verdict = ANY (ARRAY['likely'::text, 'possible'::text])))
  CREATE INDEX duplicate_proposal_other ON parties.duplicate_proposal USING btree (other_id)
  requests: select; row by row
  policy seen for select using ((state = 'open'::text) OR ( SELECT parties.handles_people() AS handles_people))

table parties.fact  -- public statements about a party, each with its source
  party_id uuid not null
  position smallint not null
  texts jsonb not null
  source_title text not null
  source_href text
  read_on date
  constraint fact_party_id_fkey FOREIGN KEY (party_id) REFERENCES parties.party(id)
  constraint fact_pkey PRIMARY KEY (party_id, "position")
  requests: select; every row

table parties.field  -- fields of the corridor that a party is active in
  party_id uuid not null
  code text not null
  party_kind text not null default 'organisation'::text
  constraint field_party_id_party_kind_fkey FOREIGN KEY (party_id, party_kind) REFERENCES parties.party(id, kind)
  constraint field_pkey PRIMARY KEY (party_id, code)
  CREATE INDEX field_by_code ON parties.field USING btree (code)
  requests: select; row by row
  policy seen for select using ((party_kind = 'organisation'::text) OR (EXISTS ( SELECT FROM parties.party p WHERE (p.id = field.party_id))))

table parties.identifier  -- identifiers in bare form; alternative: plausible, unsound by its own rule, or claimed by another party too
  party_id uuid not null
  scheme text not null
  value text not null
  certainty text not null
  record_id uuid not null
  party_kind text not null default 'organisation'::text
  constraint identifier_certainty_check CHECK ((certainty = ANY (ARRAY['certain'::text, 'alternative'::text])))
  constraint identifier_party_id_party_kind_fkey FOREIGN KEY (party_id, party_kind) REFERENCES parties.party(id, kind)
  constraint identifier_pkey PRIMARY KEY (scheme, value, party_id)
  constraint identifier_record_id_fkey FOREIGN KEY (record_id) REFERENCES parties.source_record(id)
  constraint one_certain_holder EXCLUDE USING gist (scheme WITH =, value WITH =, party_id WITH <>) WHERE (((certainty = 'certain'::text) AND (scheme <> ALL (ARRAY['vat'::text, 'fundref'::text])))) DEFERRABLE INITIALLY DEFERRED
  constraint tell TRIGGER DEFERRABLE INITIALLY DEFERRED
  CREATE INDEX identifier_of_party ON parties.identifier USING btree (party_id)
  CREATE INDEX identifier_value ON parties.identifier USING btree (value)
  requests: select; row by row
  policy seen for select using ((party_kind = 'organisation'::text) OR (EXISTS ( SELECT FROM parties.party p WHERE (p.id = identifier.party_id))))

table parties.location  -- where an organisation is, the main place first
  party_id uuid not null
  position smallint not null
  city text
  region text
  country character(2) not null
  latitude double precision
  longitude double precision
  record_id uuid not null
  constraint location_latitude_check CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision)))
  constraint location_longitude_check CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision)))
  constraint location_party_id_fkey FOREIGN KEY (party_id) REFERENCES parties.party(id)
  constraint location_pkey PRIMARY KEY (party_id, "position")
  constraint location_record_id_fkey FOREIGN KEY (record_id) REFERENCES parties.source_record(id)
  requests: select; every row

table parties.merge  -- merges made by a person, with all that is needed to undo them
  id uuid not null default uuidv7()
  survivor_id uuid not null
  absorbed_id uuid not null
  moved_records uuid[] not null  -- source records that went to the survivor
  moved_merges uuid[] not null  -- parties merged into the absorbed one before, now pointing to the survivor
  reason text not null
  merged_by text not null
  merged_at timestamp with time zone not null default now()
  undone_by text
  undone_at timestamp with time zone
  constraint merge_absorbed_id_fkey FOREIGN KEY (absorbed_id) REFERENCES parties.party(id)
  constraint merge_check CHECK ((survivor_id <> absorbed_id))
  constraint merge_check1 CHECK (((undone_by IS NULL) = (undone_at IS NULL)))
  constraint merge_merged_by_check CHECK ((merged_by <> ''::text))
  constraint merge_pkey PRIMARY KEY (id)
  constraint merge_survivor_id_fkey FOREIGN KEY (survivor_id) REFERENCES parties.party(id)
  constraint merge_undone_by_check CHECK ((undone_by <> ''::text))
  CREATE INDEX merge_of_survivor ON parties.merge USING btree (survivor_id)
  CREATE UNIQUE INDEX merge_standing ON parties.merge USING btree (absorbed_id) WHERE (undone_at IS NULL)
  requests: select; row by row
  policy seen for select using ( SELECT parties.handles_people() AS handles_people)

table parties.name  -- whole names of organisations with their search keys; those of people are in parties.person_name
  id bigint not null
  party_id uuid not null
  record_id uuid not null
  position smallint not null
  text text not null
  script text not null
  language text  -- BCP 47, as far as the source or the words of the name say
  kind text not null
  name_order text  -- for people: which end the family name stands at, where known
  sort_key text not null
  folded text not null  -- simplified, lower case, no accents, between two spaces so that words can be found by their beginning
  terms text[] not null  -- characters, pairs of neighbouring characters and words: finds 2-character names
  spelt text not null  -- pinyin syllables or words, between two spaces
  solid text not null  -- the same without spaces
  initials text[] not null
  match_keys text[] not null  -- what two names of the same party would share; candidates for duplicates, never proof
  party_kind text not null default 'organisation'::text
  constraint name_kind_check CHECK ((kind = ANY (ARRAY['official'::text, 'short'::text, 'former'::text, 'romanised'::text, 'translated'::text, 'variant'::text])))
  constraint name_name_order_check CHECK ((name_order = ANY (ARRAY['family-first'::text, 'given-first'::text])))
  constraint name_party_id_party_kind_fkey FOREIGN KEY (party_id, party_kind) REFERENCES parties.party(id, kind)
  constraint name_party_id_position_key UNIQUE (party_id, "position")
  constraint name_party_kind_check CHECK ((party_kind = 'organisation'::text))
  constraint name_pkey PRIMARY KEY (id)
  constraint name_record_id_fkey FOREIGN KEY (record_id) REFERENCES parties.source_record(id)
  constraint name_script_check CHECK ((script = ANY (ARRAY['hans'::text, 'hant'::text, 'latin'::text, 'other'::text])))
  constraint name_text_check CHECK ((text <> ''::text))
  CREATE INDEX name_folded ON parties.name USING gin (folded gin_trgm_ops)
  CREATE INDEX name_folded_same ON parties.name USING hash (folded)
  CREATE INDEX name_initials ON parties.name USING gin (initials)
  CREATE INDEX name_match_keys ON parties.name USING gin (match_keys)
  CREATE INDEX name_solid ON parties.name USING gin (solid gin_trgm_ops)
  CREATE INDEX name_solid_same ON parties.name USING hash (solid)
  CREATE INDEX name_terms ON parties.name USING gin (terms)
  requests: select; every row

table parties.organisation  -- the facets of an organisation: type, present status, first place
  party_id uuid not null
  kind text not null default 'organisation'::text
  type text not null
  status text not null
  website text
  website_host text  -- without www., for finding duplicates
  city text
  region text
  country character(2)
  latitude double precision
  longitude double precision
  constraint organisation_kind_check CHECK ((kind = 'organisation'::text))
  constraint organisation_latitude_check CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision)))
  constraint organisation_longitude_check CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision)))
  constraint organisation_party_id_kind_fkey FOREIGN KEY (party_id, kind) REFERENCES parties.party(id, kind)
  constraint organisation_pkey PRIMARY KEY (party_id)
  constraint organisation_status_check CHECK ((status = ANY (ARRAY['active'::text, 'inactive'::text, 'withdrawn'::text])))
  CREATE INDEX organisation_by_host ON parties.organisation USING btree (website_host) WHERE (website_host IS NOT NULL)
  CREATE INDEX organisation_by_type ON parties.organisation USING btree (type)
  requests: select; every row

table parties.party  -- an organisation or a person; everything but id and merged_into is gathered from its source records
  id uuid not null default uuidv7()
  kind text not null
  side text  -- code of a side of the corridor; null for a third country
  display_name text not null  -- the official name in its own language
  names jsonb not null default '{}'::jsonb  -- one name for readers of each language, as far as there is one
  sort_key text not null
  is_invented boolean not null default false
  merged_into uuid  -- the party that a person merged this one into; never a party that was merged itself
  created_at timestamp with time zone not null default now()
  changed_at timestamp with time zone not null default now()
  version integer not null default 1  -- counts whatever changes what is gathered: whoever saves names the version that was changed
  constraint party_check CHECK ((merged_into <> id))
  constraint party_display_name_check CHECK ((display_name <> ''::text))
  constraint party_id_kind_key UNIQUE (id, kind)
  constraint party_kind_check CHECK ((kind = ANY (ARRAY['organisation'::text, 'person'::text])))
  constraint party_merged_into_fkey FOREIGN KEY (merged_into) REFERENCES parties.party(id)
  constraint party_names_check CHECK ((jsonb_typeof(names) = 'object'::text))
  constraint party_pkey PRIMARY KEY (id)
  constraint tell TRIGGER DEFERRABLE INITIALLY DEFERRED
  CREATE INDEX party_in_order ON parties.party USING btree (sort_key, id) WHERE ((kind = 'organisation'::text) AND (merged_into IS NULL))
  CREATE INDEX party_merged ON parties.party USING btree (merged_into) WHERE (merged_into IS NOT NULL)
  requests: select; row by row
  policy seen for select using ((kind = 'organisation'::text) OR ( SELECT access.has_role('administrator'::text) AS has_role) OR (( SELECT access.has_role('adviser'::text) AS has_role) AND COALESCE((side = ( SELECT access.my_side() AS my_side)), (side IS NULL))) OR (id IN ( SELECT parties.people_let_be_seen() AS people_let_be_seen)))

table parties.person_name  -- whole names of people with their search keys; otherwise as parties.name
  id bigint not null
  party_id uuid not null
  record_id uuid not null
  position smallint not null
  text text not null
  script text not null
  language text  -- BCP 47, as far as the source or the words of the name say
  kind text not null
  name_order text  -- for people: which end the family name stands at, where known
  sort_key text not null
  folded text not null  -- simplified, lower case, no accents, between two spaces so that words can be found by their beginning
  terms text[] not null  -- characters, pairs of neighbouring characters and words: finds 2-character names
  spelt text not null  -- pinyin syllables or words, between two spaces
  solid text not null  -- the same without spaces
  initials text[] not null
  match_keys text[] not null  -- what two names of the same party would share; candidates for duplicates, never proof
  constraint name_kind_check CHECK ((kind = ANY (ARRAY['official'::text, 'short'::text, 'former'::text, 'romanised'::text, 'translated'::text, 'variant'::text])))
  constraint name_name_order_check CHECK ((name_order = ANY (ARRAY['family-first'::text, 'given-first'::text])))
  constraint name_script_check CHECK ((script = ANY (ARRAY['hans'::text, 'hant'::text, 'latin'::text, 'other'::text])))
  constraint name_text_check CHECK ((text <> ''::text))
  constraint person_name_party_id_fkey FOREIGN KEY (party_id) REFERENCES parties.party(id)
  constraint person_name_party_id_position_key UNIQUE (party_id, "position")
  constraint person_name_pkey PRIMARY KEY (id)
  constraint person_name_record_id_fkey FOREIGN KEY (record_id) REFERENCES parties.source_record(id)
  CREATE INDEX person_name_folded_idx ON parties.person_name USING gin (folded gin_trgm_ops)
  CREATE INDEX person_name_initials_idx ON parties.person_name USING gin (initials)
  CREATE INDEX person_name_match_keys_idx ON parties.person_name USING gin (match_keys)
  CREATE INDEX person_name_solid_idx ON parties.person_name USING gin (solid gin_trgm_ops)
  CREATE INDEX person_name_terms_idx ON parties.person_name USING gin (terms)
  requests: select; row by row
  policy seen for select using (EXISTS ( SELECT FROM parties.party p WHERE (p.id = person_name.party_id)))

view parties.published_party  -- organisations for other modules to join; a merged one answers with the party it went into
  id uuid
  current_id uuid
  slug text
  side text
  display_name text
  names jsonb
  type text
  country character(2)
  is_invented boolean
  requests: select; rows as the reader sees them

view parties.reference  -- how relations and affiliations name their other end: by a certain identifier, or by a source and its key
  scheme text
  value text
  party_id uuid
  requests: select; rows as the reader sees them

table parties.relation  -- relations as claimed; the other end is named by identifier or slug, so that it may arrive later or never
  party_id uuid not null
  position smallint not null
  kind text not null  -- what the other one is to this party: parent means the other one is the parent
  target_scheme text not null
  target_value text not null
  target_name text not null
  record_id uuid not null
  constraint relation_kind_check CHECK ((kind = ANY (ARRAY['parent'::text, 'child'::text, 'related'::text, 'successor'::text, 'predecessor'::text])))
  constraint relation_party_id_fkey FOREIGN KEY (party_id) REFERENCES parties.party(id)
  constraint relation_pkey PRIMARY KEY (party_id, "position")
  constraint relation_record_id_fkey FOREIGN KEY (record_id) REFERENCES parties.source_record(id)
  CREATE INDEX relation_to ON parties.relation USING btree (target_scheme, target_value)
  requests: select; every row

table parties.source_record  -- what one source says of one party, whole; sources that disagree stand side by side
  id uuid not null default uuidv7()
  party_id uuid not null
  source text not null  -- ror, csv:<list>, centre; centre:entry is what was changed here, with the id of the party as its key
  key text not null  -- what the source calls the party; for the source centre the slug it is addressed by
  rank smallint not null  -- lower ranks decide the display name, the type and the website
  title text not null
  href text
  read_on date
  digest text not null  -- of the row as it came: the same digest again means unchanged
  claim jsonb not null  -- the whole claim, from which the tables below are gathered
  taken_at timestamp with time zone not null default now()
  party_kind text not null default 'organisation'::text
  constraint source_record_id_party_id_key UNIQUE (id, party_id)
  constraint source_record_party_id_party_kind_fkey FOREIGN KEY (party_id, party_kind) REFERENCES parties.party(id, kind)
  constraint source_record_pkey PRIMARY KEY (id)
  constraint source_record_source_check CHECK ((source ~ '^[a-z0-9]+([:-][a-z0-9]+)*$'::text))
  constraint source_record_source_key_key UNIQUE (source, key)
  CREATE INDEX source_record_of_party ON parties.source_record USING btree (party_id)
  requests: select (id, party_id, source, key, rank, title, href, read_on, taken_at, party_kind); row by row
  policy seen for select using ((party_kind = 'organisation'::text) OR parties.handles_person(party_id))

table parties.status_interval  -- status over time, oldest first; dates are as exact as the source: year, month or day
  party_id uuid not null
  position smallint not null
  status text not null
  from_date text
  until_date text
  constraint status_interval_from_date_check CHECK ((from_date ~ '^\d{4}(-\d\d(-\d\d)?)?$'::text))
  constraint status_interval_party_id_fkey FOREIGN KEY (party_id) REFERENCES parties.party(id)
  constraint status_interval_pkey PRIMARY KEY (party_id, "position")
  constraint status_interval_status_check CHECK ((status = ANY (ARRAY['active'::text, 'inactive'::text, 'withdrawn'::text])))
  constraint status_interval_until_date_check CHECK ((until_date ~ '^\d{4}(-\d\d(-\d\d)?)?$'::text))
  requests: select; every row

table parties.told  -- parties that everybody may be told of, and those that others were told of before: these stay, and nothing is said of them
  party_id uuid not null  -- no foreign key: what others were told outlives a person who was forgotten
  kind text not null
  is_told boolean not null  -- false: merged into another one, invented, forgotten, or no longer agreed to
  first_told_at timestamp with time zone not null
  changed_at timestamp with time zone not null  -- in the order of commits: whoever reads everything up to a moment misses nothing later
  constraint told_kind_check CHECK ((kind = ANY (ARRAY['organisation'::text, 'person'::text])))
  constraint told_pkey PRIMARY KEY (party_id)
  CREATE INDEX told_in_order ON parties.told USING btree (changed_at, party_id)
  requests: select; row by row
  policy seen for select using true

table register.amount  -- money of a record, read from its content; currencies are never added up
  record_id uuid not null
  position integer not null
  side text
  sector text
  amount numeric(17,2) not null
  currency text not null
  constraint amount_amount_check CHECK ((amount >= (0)::numeric))
  constraint amount_currency_check CHECK ((currency ~ '^[A-Z]{3}$'::text))
  constraint amount_pkey PRIMARY KEY (record_id, "position")
  constraint amount_record_id_fkey FOREIGN KEY (record_id) REFERENCES register.record(id) ON DELETE CASCADE
  constraint amount_sector_check CHECK ((sector = ANY (ARRAY['public'::text, 'private'::text])))
  requests: delete, insert, select; row by row
  policy kept for all using ( SELECT register.may_edit() AS may_edit) with check ( SELECT register.may_edit() AS may_edit)
  policy seen for select using true

table register.link  -- what a record came from, read from its content
  record_id uuid not null
  position integer not null
  relation text not null
  to_record uuid
  to_opportunity text
  constraint link_check CHECK ((num_nonnulls(to_record, to_opportunity) = 1))
  constraint link_pkey PRIMARY KEY (record_id, "position")
  constraint link_record_id_fkey FOREIGN KEY (record_id) REFERENCES register.record(id) ON DELETE CASCADE
  constraint link_relation_check CHECK ((relation = ANY (ARRAY['under'::text, 'renews'::text, 'amends'::text, 'succeeds'::text, 'session-of'::text, 'agreed-in'::text, 'founded-by'::text, 'answers-call'::text, 'funded-by'::text, 'funds'::text, 'came-from'::text, 'used-in'::text, 'related'::text])))
  constraint link_to_record_fkey FOREIGN KEY (to_record) REFERENCES register.record(id)
  CREATE INDEX link_back ON register.link USING btree (to_record, record_id)
  requests: delete, insert, select; row by row
  policy kept for all using ( SELECT register.may_edit() AS may_edit) with check ( SELECT register.may_edit() AS may_edit)
  policy seen for select using true

table register.proposal  -- a change that one pair of eyes wants and a second one decides
  id uuid not null default uuidv7()
  record_id uuid
  base_revision integer  -- what the proposer saw: a record that went on meanwhile is not overwritten
  content jsonb  -- null: to be withdrawn
  why text not null
  proposed_at timestamp with time zone not null default clock_timestamp()
  proposed_by uuid not null default access.my_account()
  proposed_side text default access.my_side()
  decided_at timestamp with time zone
  decided_by uuid
  decision text
  remark text
  merges_id uuid  -- the record that is withdrawn when the change is accepted, because it speaks of the same thing
  merges_revision integer
  agreement_id uuid  -- the agreement of a case that this proposal tells of; told to advisers alone
  became_id uuid  -- of an agreement of a case: the record that began when it was accepted
  constraint proposal_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES cases.agreement(id) ON DELETE SET NULL
  constraint proposal_became_id_fkey FOREIGN KEY (became_id) REFERENCES register.record(id) ON DELETE SET NULL
  constraint proposal_check CHECK ((((decided_at IS NULL) = (decided_by IS NULL)) AND ((decided_at IS NULL) = (decision IS NULL))))
  constraint proposal_check1 CHECK ((decided_by <> proposed_by))
  constraint proposal_check2 CHECK (((record_id IS NULL) = (base_revision IS NULL)))
  constraint proposal_check3 CHECK (((record_id IS NOT NULL) OR (content IS NOT NULL)))
  constraint proposal_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES access.account(id)
  constraint proposal_decision_check CHECK ((decision = ANY (ARRAY['accepted'::text, 'refused'::text])))
  constraint proposal_merges_id_fkey FOREIGN KEY (merges_id) REFERENCES register.record(id)
  constraint proposal_merges_into_another CHECK (((merges_id IS NULL) OR ((merges_id <> record_id) AND (content IS NOT NULL))))
  constraint proposal_merges_one CHECK (((merges_id IS NULL) = (merges_revision IS NULL)))
  constraint proposal_of_agreement_is_new CHECK (((agreement_id IS NULL) OR (record_id IS NULL)))
  constraint proposal_pkey PRIMARY KEY (id)
  constraint proposal_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES access.account(id)
  constraint proposal_record_id_fkey FOREIGN KEY (record_id) REFERENCES register.record(id)
  constraint proposal_remark_check CHECK (((length(remark) >= 1) AND (length(remark) <= 2000)))
  constraint proposal_why_check CHECK (((length(why) >= 1) AND (length(why) <= 2000)))
  CREATE INDEX proposal_became ON register.proposal USING btree (became_id) WHERE (became_id IS NOT NULL)
  CREATE INDEX proposal_open ON register.proposal USING btree (proposed_at, id) WHERE (decided_at IS NULL)
  CREATE UNIQUE INDEX proposal_of_agreement ON register.proposal USING btree (agreement_id) WHERE (decision IS DISTINCT FROM 'refused'::text)
  requests: insert (record_id, base_revision, content, why, merges_id, merges_revision, agreement_id), select, update (decided_at, decided_by, decision, remark); row by row
  policy decided for update using (( SELECT register.may_edit() AS may_edit) AND (decided_at IS NULL) AND (proposed_by <> access.my_account())) with check (decided_by = access.my_account())
  policy proposed for insert with check (( SELECT register.may_edit() AS may_edit) AND (proposed_by = access.my_account()) AND (decided_at IS NULL))
  policy seen for select using ( SELECT register.may_edit() AS may_edit)

view register.published_agreement  -- agreements of cases that stand in the register, each with its record; of a merged one the record that it led to
  agreement_id uuid
  reference text
  titles jsonb
  requests: select; rows as its owner sees them

view register.published_waiting  -- agreements that both sides let the register tell of and that nobody has proposed, or somebody refused; whole for advisers alone
  agreement_id uuid
  requests: select; rows as the reader sees them

table register.record  -- one thing that the register speaks of, as its last revision says it; what can be worked out from the content stands in columns beside it
  id uuid not null default uuidv7()
  reference text not null default ''::text  -- its address for ever, such as agreement-12: never given twice, whatever it is called
  kind text not null
  origin text  -- where an import found it, such as cordis:101000000, so that the next one changes the same record
  revision integer not null default 1
  changed_at timestamp with time zone not null default clock_timestamp()  -- in the order of commits: whoever reads everything up to a moment misses nothing later
  content jsonb  -- null: withdrawn; the reference stays and says so
  type text
  titles jsonb not null default '{}'::jsonb
  began_on date  -- the first day that its date may mean; null: no source says when
  ended_on date
  fields text[] not null default '{}'::text[]
  sides text[] not null default '{}'::text[]
  giving text[] not null default '{}'::text[]
  words tsvector not null default ''::tsvector
  is_disputed boolean not null default false
  is_invented boolean not null default false
  parties text[] not null default COALESCE(register.parties_in(content), '{}'::text[])  -- keys of everybody who takes part
  roles text[] not null default COALESCE(register.roles_in(content), '{}'::text[])  -- parts in which each side is named
  place text default register.place_key(register.place_in(content))  -- key of where it is or was; null: no source says where
  succeeded_by uuid  -- the record that it was merged into; its reference leads there
  constraint record_check CHECK (((content IS NULL) OR ((content ->> 'kind'::text) = kind)))
  constraint record_kind_check CHECK ((kind = ANY (ARRAY['agreement'::text, 'body'::text, 'session'::text, 'commitment'::text, 'programme'::text, 'call'::text, 'project'::text, 'laboratory'::text, 'funding'::text, 'result'::text, 'event'::text, 'statement'::text])))
  constraint record_not_its_own_successor CHECK ((succeeded_by <> id))
  constraint record_origin_check CHECK (((length(origin) >= 1) AND (length(origin) <= 300)))
  constraint record_origin_key UNIQUE (origin)
  constraint record_pkey PRIMARY KEY (id)
  constraint record_reference_check CHECK ((reference ~ '^[a-z]+-[0-9]{1,12}$'::text))
  constraint record_reference_key UNIQUE (reference)
  constraint record_revision_check CHECK ((revision > 0))
  constraint record_succeeded_by_fkey FOREIGN KEY (succeeded_by) REFERENCES register.record(id)
  constraint record_succeeded_when_withdrawn CHECK (((succeeded_by IS NULL) OR (content IS NULL)))
  constraint stands_as_revised TRIGGER DEFERRABLE INITIALLY DEFERRED
  CREATE INDEX record_changed ON register.record USING btree (changed_at, id)
  CREATE INDEX record_fields ON register.record USING gin (fields) WHERE (content IS NOT NULL)
  CREATE INDEX record_listed ON register.record USING btree (COALESCE(began_on, '0001-01-01'::date) DESC, id DESC) WHERE (content IS NOT NULL)
  CREATE INDEX record_of_kind ON register.record USING btree (kind, COALESCE(began_on, '0001-01-01'::date) DESC, id DESC) WHERE (content IS NOT NULL)
  CREATE INDEX record_parties ON register.record USING gin (parties) WHERE (content IS NOT NULL)
  CREATE INDEX record_place ON register.record USING btree (place) WHERE (content IS NOT NULL)
  CREATE INDEX record_successor ON register.record USING btree (succeeded_by) WHERE (succeeded_by IS NOT NULL)
  CREATE INDEX record_told ON register.record USING btree (kind, type, changed_at, id) WHERE (NOT is_invented)
  CREATE INDEX record_words ON register.record USING gin (words) WHERE (content IS NOT NULL)
  requests: insert (reference, kind, content, type, titles, began_on, ended_on, fields, sides, giving, words, is_disputed, is_invented), select, update (revision, content, type, titles, began_on, ended_on, fields, sides, giving, words, is_disputed, is_invented, succeeded_by); row by row
  policy begun for insert with check ( SELECT register.may_edit() AS may_edit)
  policy changed for update using ( SELECT register.may_edit() AS may_edit) with check ( SELECT register.may_edit() AS may_edit)
  policy seen for select using true

table register.revision  -- what a record said, from then until the next one; never changed
  record_id uuid not null
  number integer not null
  content jsonb  -- null: the record was withdrawn
  why text not null
  made_at timestamp with time zone not null default clock_timestamp()
  made_side text
  made_by uuid  -- null: the centre itself, from an import; told to advisers alone
  approved_by uuid
  constraint revision_approved_by_fkey FOREIGN KEY (approved_by) REFERENCES access.account(id)
  constraint revision_check CHECK (((made_by IS NULL) OR (made_by <> approved_by)))
  constraint revision_made_by_fkey FOREIGN KEY (made_by) REFERENCES access.account(id)
  constraint revision_number_check CHECK ((number > 0))
  constraint revision_pkey PRIMARY KEY (record_id, number)
  constraint revision_record_id_fkey FOREIGN KEY (record_id) REFERENCES register.record(id) DEFERRABLE INITIALLY DEFERRED
  constraint revision_why_check CHECK (((length(why) >= 1) AND (length(why) <= 2000)))
  requests: insert (record_id, number, content, why, made_side, made_by, approved_by), select (record_id, number, content, why, made_at, made_side); row by row
  policy revised for insert with check ((approved_by = access.my_account()) AND register.is_agreed(record_id, number, content))
  policy seen for select using true
