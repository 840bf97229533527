import type { Generated } from 'kysely';
import type { Day } from '#platform/calendar';
import type { Database } from '#platform/database';
import type { Language } from '#platform/languages';
import type { LinkPurpose } from '../domain/invitation/link.ts';
import type { GivenRole } from '../domain/roles.ts';
import type { ConsentSubject } from '../domain/personal/consent.ts';
import type { Method, QuestionPurpose } from '../domain/signing-in/session.ts';

export interface AccountTable {
  id: Generated<string>;
  email: string | null;
  email_verified_at: Date | null;
  name: string | null;
  side: string | null;
  language: Language;
  person_id: string | null;
  created_at: Generated<Date>;
  closed_at: Date | null;
  erased_at: Date | null;
  is_demonstration: Generated<boolean>;
}

export interface RoleGrantTable {
  account_id: string;
  role: GivenRole;
  granted_at: Generated<Date>;
  granted_by: string | null;
}

export interface MembershipTable {
  id: Generated<string>;
  account_id: string;
  organisation_id: string;
  state: Generated<'claimed' | 'confirmed' | 'refused' | 'ended'>;
  function_title: string | null;
  claimed_at: Generated<Date>;
  decided_at: Date | null;
  decided_by: string | null;
  decided_how: 'adviser' | 'verified-domain' | null;
}

export interface DelegationTable {
  id: Generated<string>;
  from_account_id: string;
  to_account_id: string;
  from_day: Day;
  until_day: Day;
  reason: string | null;
  given_at: Generated<Date>;
  ended_at: Date | null;
}

export interface SessionTable {
  token_hash: Buffer;
  id: Generated<string>;
  account_id: string;
  begun_at: Generated<Date>;
  seen_at: Generated<Date>;
  ends_at: Date;
  ended_at: Date | null;
  method: Method;
  confirmed_at: Generated<Date>;
  device: string | null;
}

export interface PasskeyTable {
  id: Generated<string>;
  account_id: string;
  credential_id: Buffer;
  public_key: Buffer;
  counter: number;
  transports: string[];
  name: string;
  is_synced: boolean;
  made_at: Generated<Date>;
  used_at: Date | null;
}

export interface PasswordTable {
  account_id: string;
  hash: string;
  changed_at: Generated<Date>;
}

export interface OneTimeCodeTable {
  account_id: string;
  sealed_secret: Buffer;
  last_step: number;
  made_at: Generated<Date>;
}

export interface RecoveryCodeTable {
  account_id: string;
  hash: Buffer;
  made_at: Generated<Date>;
  used_at: Date | null;
}

export interface IdentityTable {
  id: Generated<string>;
  account_id: string;
  issuer: string;
  subject: string;
  linked_at: Generated<Date>;
  used_at: Date | null;
}

export interface QuestionTable {
  id: Generated<string>;
  challenge: Buffer;
  purpose: QuestionPurpose;
  account_id: string | null;
  link_id: string | null;
  kept: Generated<Readonly<Record<string, string>>>;
  ends_at: Date;
}

export interface TriesTable {
  key: Buffer;
  failures: number;
  last_failed_at: Generated<Date>;
}

export interface LinkTable {
  id: Generated<string>;
  purpose: LinkPurpose;
  email: string | null;
  name: string | null;
  side: string | null;
  language: Language;
  roles: Generated<GivenRole[]>;
  organisation_id: string | null;
  account_id: string | null;
  made_by: string | null;
  made_at: Generated<Date>;
  ends_at: Date;
  used_at: Date | null;
  withdrawn_at: Date | null;
}

export interface LinkTokenTable {
  token_hash: Buffer;
  link_id: string;
  is_mailed: boolean;
  made_at: Generated<Date>;
}

export interface ConsentTable {
  id: Generated<string>;
  account_id: string;
  subject: ConsentSubject;
  wording: string;
  language: Language;
  given_at: Generated<Date>;
  withdrawn_at: Date | null;
}

export interface AccessTables {
  'access.account': AccountTable;
  'access.role_grant': RoleGrantTable;
  'access.membership': MembershipTable;
  'access.delegation': DelegationTable;
  'access.session': SessionTable;
  'access.passkey': PasskeyTable;
  'access.password': PasswordTable;
  'access.one_time_code': OneTimeCodeTable;
  'access.recovery_code': RecoveryCodeTable;
  'access.identity': IdentityTable;
  'access.question': QuestionTable;
  'access.tries': TriesTable;
  'access.link': LinkTable;
  'access.link_token': LinkTokenTable;
  'access.consent': ConsentTable;
}

export type Db = Database<AccessTables>;
