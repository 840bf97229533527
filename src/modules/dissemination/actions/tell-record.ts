import type { RecordPage } from '#contracts/register';
import { findRecord, neighboursOf } from '#modules/register';
import type { PlainAnswer } from '#platform/contract';
import { recordUnknown } from '../domain/refusals.ts';
import type { TellingRecord } from '../domain/statements/record-statement.ts';
import type { DisseminationDeps } from './deps.ts';

type Deps = Pick<DisseminationDeps, 'db'>;

/** What stands under a reference: a record, another one that it became, or nothing any more. */
export type Told =
  | { readonly is: 'standing'; readonly record: TellingRecord & Pick<RecordPage, 'line' | 'revision'> }
  | { readonly is: 'moved'; readonly to: string }
  | { readonly is: 'withdrawn' };

export async function tellRecord({ db }: Deps, reference: string): Promise<Told> {
  const found = await findRecord(db, reference);
  if (!found) throw recordUnknown(reference);
  const { id, line, content, revision, changedAt, successor } = found;
  if (successor !== undefined) return { is: 'moved', to: successor };
  if (!content) return { is: 'withdrawn' };
  const neighbours = await neighboursOf(db, id);
  return {
    is: 'standing',
    record: { line, content, revision, changedAt: changedAt.toISOString(), ...neighbours },
  };
}

interface Telling {
  /** Where the same is told of another record. */
  readonly at: (reference: string) => string;
  readonly tell: (record: Extract<Told, { is: 'standing' }>['record']) => PlainAnswer;
}

/** Answers of a record in some format, of one that was merged with the way to it, and of a withdrawn one that it is gone. */
export async function answerOfRecord(
  deps: Deps,
  reference: string,
  { at, tell }: Telling,
): Promise<PlainAnswer> {
  const told = await tellRecord(deps, reference);
  if (told.is === 'moved') return { status: 301, headers: { location: at(told.to) } };
  return told.is === 'withdrawn' ? gone(reference) : tell(told.record);
}

export const gone = (reference: string): PlainAnswer => ({
  status: 410,
  body: JSON.stringify({ reference, status: 410, title: 'This record was withdrawn.' }),
});
