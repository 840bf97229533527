-- One or a few rows for every table that the demonstration centre leaves empty; `multiply.ts` makes thousands of them.
-- Triggers and foreign keys are off meanwhile: what a row refers to is there all the same.

insert into access.account (email, name, side)
  select 'officer-' || n || '@centre.example', 'Officer', null from generate_series(1, 4) n;
insert into access.role_grant (account_id, role)
  select id, unnest(array['agency-officer', 'reviewer']) from access.account where email like 'officer-%';

create temporary view someone as
  select id, side, email, row_number() over (order by email) as place from access.account;

insert into access.consent (account_id, subject, wording, language)
  select id, 'name-to-other-side', '1', 'en' from someone;
insert into access.delegation (from_account_id, to_account_id, from_day, until_day)
  select a.id, b.id, current_date - 1, current_date + 30 from someone a join someone b on b.place = a.place % 12 + 1;
insert into access.identity (account_id, issuer, subject) select id, 'https://sign-in.example', email from someone;
insert into access.link (purpose, email, name, side, made_by, ends_at)
  select 'invitation', 'guest-' || email, 'Guest', side, id, now() + interval '7 days' from someone;
insert into access.membership (account_id, organisation_id, state)
  select s.id, p.id, 'claimed' from someone s
  cross join lateral (select id from parties.party where side = s.side order by id offset 5 limit 1) p;
insert into access.passkey (account_id, credential_id, public_key, counter, name, is_synced)
  select id, sha256(id::text::bytea), 'key', 0, 'Telephone', true from someone;
insert into access.session (token_hash, account_id, ends_at, method)
  select sha256(email::bytea), id, now() + interval '1 day', 'link' from someone;

create temporary view some_case as
  select c.id, c.giving_side as side, a.id as adviser, row_number() over (order by c.id) as place
  from cases.cooperation c join cases.seat s on s.case_id = c.id and s.side = c.giving_side
  join access.account a on a.id = s.adviser_id;

insert into cases.clearance (case_id, version, begins_on, plan_number, looked_on, looked_edition)
  select id, 1, current_date, 0, current_date, '1' from some_case;
insert into cases.fact (case_id, fact, answer, answered_as) select id, 'nature', '"licence"', side || '/adviser' from some_case;
insert into cases.procedure_task (case_id, procedure, verdict, side, part, starts_on, ends_on)
  select id, 'cn-technology-export', 'required', side, 'adviser', current_date, current_date + 30 from some_case;
insert into cases.task (case_id, compartment, title, language, side, part, due_on, written_by, written_as)
  select id, 'shared', 'Ask for the drawings', 'en', side, 'adviser', current_date + 7, adviser, side || '/adviser' from some_case;
insert into cases.follow_up (agreement_id, due_on, set_by)
  select id, current_date + 30, claimed_by from cases.agreement;
insert into cases.outcome (agreement_id, months, side, jobs, language)
  select id, 6, claimed_side, 3, 'en' from cases.agreement;
insert into cases.publication (agreement_id, side, shows)
  select id, unnest(array[giving_side, receiving_side]), '{parties,about}' from cases.agreement;
insert into cases.landing (case_id) select id from some_case on conflict do nothing;

insert into documents.document (case_id, compartment, title, language, brought_by, brought_as)
  select id, 'shared', 'Drawings', 'en', adviser, side || '/adviser' from some_case;
insert into documents.version (document_id, number, content_id, name, bytes, media_type, is_active, sha256, is_misnamed, added_by, added_as)
  select id, 1, uuidv7(), 'drawings.pdf', 4, 'application/pdf', false, sha256('text'), false, brought_by, brought_as
  from documents.document;
insert into documents.reading (document_id, version_id, compartment, read_by, read_as, way)
  select v.document_id, v.id, 'shared', v.added_by, v.added_as, 'original' from documents.version v;
insert into documents.question (document_id, compartment, text, language, written_by, written_as)
  select id, 'shared', 'Which scale?', 'en', brought_by, brought_as from documents.document;
insert into documents.terms (case_id, side, number, texts, set_by)
  select id, side, 1, '{"en": "For this case only."}', adviser from some_case;
insert into documents.upload (content_id, case_id, compartment, title, language, name, bytes, begun_by, begun_as)
  select uuidv7(), id, 'shared', 'More drawings', 'en', 'more.pdf', 4, adviser, side || '/adviser' from some_case;

insert into messages.letter (kind, entry, account_id, state, ended_at)
  select 'messages.tests', place, id, 'sent', now() from someone;
insert into messages.shown_mail (letter_id, recipient, language, subject, body)
  select l.id, s.email, 'en', 'News', 'There is news.' from messages.letter l join someone s on s.id = l.account_id;

create temporary view some_listing as
  select o.id, o.side, a.id as adviser from opportunities.opportunity o
  join someone a on a.side = o.side and a.email in ('lin.shuyue@cn.example', 'noor.verhaegen@be.example');

insert into opportunities.writer (opportunity_id, account_id) select id, adviser from some_listing;
insert into opportunities.step (opportunity_id, verb, from_state, to_state, taken_on, taken_by, taken_as)
  select id, 'submit', 'draft', 'internal-review', current_date, adviser, 'own-adviser' from some_listing;
insert into opportunities.comment (opportunity_id, text, written_by, written_as, is_private)
  select id, 'Say more about the yield.', adviser, 'own-adviser', false from some_listing;
insert into opportunities.saved_search (account_id, name, words, filters, reader, side, rhythm, since, looked_on)
  select id, 'Pumps', 'pump', '{}', 'en', side, 'daily', current_date, current_date from someone;

create temporary view some_organisation as
  select id, side, row_number() over (order by id) as place from parties.party where kind = 'organisation';

insert into parties.party (kind, side, display_name, sort_key)
  select 'person', side, 'Person ' || place, 'person ' || place from some_organisation;
insert into parties.source_record (party_id, party_kind, source, key, rank, title, digest, claim)
  select id, kind, 'csv:tests', id::text, 1, 'Tests', 'x', '{}' from parties.party where kind = 'person';
insert into parties.person_name (party_id, record_id, position, text, script, kind, sort_key, folded, terms, spelt, solid,
    initials, match_keys)
  select p.id, r.id, 1, p.display_name, 'latin', 'official', p.sort_key, ' ' || p.sort_key || ' ', '{person}',
    ' ' || p.sort_key || ' ', replace(p.sort_key, ' ', ''), '{p}', array[p.sort_key]
  from parties.party p join parties.source_record r on r.party_id = p.id where p.kind = 'person';
insert into parties.affiliation (person_id, position, organisation_scheme, organisation_value, organisation_name, record_id)
  select p.id, 1, 'csv:tests', 'tests-1', 'Tests', r.id from parties.party p join parties.source_record r on r.party_id = p.id
  where p.kind = 'person';
insert into parties.fact (party_id, position, texts, source_title) select id, 90, '{"en": "It exists."}', 'Tests' from some_organisation;
insert into parties.identifier (party_id, scheme, value, certainty, record_id)
  select o.id, 'wikidata', 'Q' || o.place, 'alternative', r.id from some_organisation o
  join lateral (select id from parties.source_record where party_id = o.id limit 1) r on true;
insert into parties.relation (party_id, position, kind, target_scheme, target_value, target_name, record_id)
  select o.id, 1, 'related', 'csv:tests', 'tests-' || o.place, 'Tests', r.id from some_organisation o
  join lateral (select id from parties.source_record where party_id = o.id limit 1) r on true;
insert into parties.change_proposal (party_id, change, reason, proposed_by, state, decided_by, decided_at)
  select o.id, '{"website": "https://tests.example"}', 'It moved.', s.id, case when o.place = 12 then 'open' else 'refused' end,
    case when o.place <> 12 then s.id end, case when o.place <> 12 then now() end
  from some_organisation o join someone s on s.place = o.place % 12 + 1;
insert into parties.duplicate_proposal (one_id, other_id, verdict, reasons)
  select least(a.id, b.id), greatest(a.id, b.id), 'possible', '[]' from some_organisation a join some_organisation b on b.place in (a.place + 1, a.place + 2);

insert into register.proposal (record_id, base_revision, content, why, proposed_by, proposed_side)
  select r.id, r.revision, r.content, 'A better source.', s.id, s.side from register.record r
  cross join (select id, side from someone where email = 'lin.shuyue@cn.example') s;
insert into register.amount (record_id, position, side, amount, currency) select id, 900, 'be', 1000, 'EUR' from register.record;
insert into register.link (record_id, position, relation, to_record)
  select id, 900, 'related', lead(id, 1, id) over (order by id) from register.record;
