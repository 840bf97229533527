-- Lists of accounts, memberships, consents and delegations find their rows among many.

-- Asked once for the whole list, not once for each account.
alter policy seen on access.account using ((select access.has_role('administrator')) or access.may_see_account(id));
alter policy seen on access.role_grant using ((select access.has_role('administrator')) or access.may_see_account(account_id));

create index consent_of_account on access.consent (account_id, given_at);
create index delegation_in_force on access.delegation (until_day) where ended_at is null;
create index delegation_from on access.delegation (from_account_id) where ended_at is null;
create index membership_of_account on access.membership (account_id, claimed_at);
create index membership_claimed on access.membership (claimed_at) where state = 'claimed';
create index role_grant_of_role on access.role_grant (role);
