-- Who lets everybody see their own page says so by itself: disclosure asks for a separate consent (PIPL art. 25, GDPR art. 6(1)(a)).
alter table access.consent drop constraint consent_subject_check;
alter table access.consent add constraint consent_subject_check
  check (subject in ('name-to-other-side', 'contact-to-other-side', 'texts-to-other-side', 'page-to-everybody'));
comment on table access.consent is
  'what a person lets cross to the other side, or lets everybody see: since when, and until when';

create index account_of_person on access.account (person_id) where person_id is not null;

create function access.people_who_agreed(wanted text) returns setof uuid
language sql stable security definer set search_path = pg_catalog, access as $$
  select a.person_id from account a join consent c on c.account_id = a.id
  where a.person_id is not null and a.closed_at is null and c.subject = wanted and c.withdrawn_at is null
$$;
comment on function access.people_who_agreed(text) is 'people of the register whose own account agreed, and has not withdrawn it';
revoke execute on function access.people_who_agreed(text) from public;
