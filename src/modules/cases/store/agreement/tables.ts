import type { Generated } from 'kysely';
import type { AgreementKind, AgreementState, AgreementVerb, PublishedPart, Renewal } from '#contracts/cases';
import type { Day } from '#platform/calendar';
import type { Language } from '#platform/languages';

interface AgreementTable {
  id: Generated<string>;
  case_id: string;
  kind: AgreementKind;
  giving_side: string;
  receiving_side: string;
  is_mutual: boolean;
  about: string;
  language: Language;
  signed_on: Day;
  begins_on: Day | null;
  ends_on: Day | null;
  renewal: Renewal;
  amount: string | null;
  currency: string | null;
  is_confidential: boolean;
  state: AgreementState;
  claimed_side: string;
  claimed_by: string | null;
  claimed_at: Date;
  decided_side: string | null;
  decided_by: string | null;
  decided_at: Date | null;
  version: number;
}

interface AgreementStepTable {
  agreement_id: string;
  number: number;
  verb: AgreementVerb;
  side: string;
  taken_by: string | null;
  taken_at: Date;
  reason: string | null;
  stated: unknown;
}

interface FollowUpTable {
  agreement_id: string;
  due_on: Day;
  set_by: Generated<string | null>;
  note: string;
  done_at: Date | null;
  done_by: string | null;
}

interface OutcomeTable {
  agreement_id: string;
  months: number;
  side: string;
  jobs: number | null;
  turnover: string | null;
  currency: string | null;
  products: number | null;
  publications: number | null;
  text: string;
  language: Language;
  reported_by: Generated<string | null>;
  reported_at: Generated<Date>;
}

interface PublicationTable {
  agreement_id: string;
  side: string;
  shows: PublishedPart[];
  agreed_by: Generated<string | null>;
  agreed_at: Generated<Date>;
}

/** What the register publishes of agreements that it tells of. */
interface RegisteredAgreement {
  agreement_id: string;
  reference: string;
}

/** What agreements are kept in; a part of the tables of the module, with the view of the register that is read beside them. */
export interface AgreementTables {
  'cases.agreement': AgreementTable;
  'cases.agreement_step': AgreementStepTable;
  'cases.follow_up': FollowUpTable;
  'cases.outcome': OutcomeTable;
  'cases.publication': PublicationTable;
  'register.published_agreement': RegisteredAgreement;
}
