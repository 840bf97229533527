import type { Generated } from 'kysely';
import type { Database } from '#platform/database';
import type { Language, Multilingual } from '#platform/languages';
import type { LetterKind } from '../domain/plan-letters.ts';

/** The tables of this module, and the views of ledger and register that letters are written from. */
export interface MessagesTables {
  'ledger.published_promise': { id: string; promiser: Multilingual; texts: Multilingual };
  'register.published_agreement': { agreement_id: string; reference: string; titles: Multilingual };
  'register.published_waiting': { agreement_id: string };
  'messages.letter': {
    id: Generated<string>;
    kind: LetterKind;
    entry: number;
    account_id: string | null;
    link_id: string | null;
    facts: Readonly<Record<string, string>>;
    state: Generated<'waiting' | 'sent' | 'dropped' | 'given-up'>;
    tries: Generated<number>;
    next_try_at: Generated<Date>;
    ended_at: Date | null;
    fault: string | null;
  };
  'messages.reader': { name: string; position: number };
  'messages.shown_mail': {
    id: Generated<string>;
    letter_id: string;
    recipient: string;
    language: Language;
    subject: string;
    body: string;
    sent_at: Generated<Date>;
  };
}

export type Db = Database<MessagesTables>;
