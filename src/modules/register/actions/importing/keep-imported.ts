import { isDeepStrictEqual } from 'node:util';
import type { RecordContent } from '#contracts/register';
import { judgeContent } from '../../domain/judge-content.ts';
import { recordFaulty } from '../../domain/refusals.ts';
import { lastImported, lockRecord } from '../../store/keep-record.ts';
import { knownOf, type RegisterDeps } from '../deps.ts';
import { change, type Kept, keepRecord } from '../keep-record.ts';

interface Incoming {
  /** Absent: withdrawn where it comes from. */
  readonly content: RecordContent | undefined;
  readonly origin: string;
  /** Wished for a new record, when nobody has it. */
  readonly reference?: string | undefined;
  readonly why: string;
}

export type Imported = Kept | { readonly is: 'conflict'; readonly reference: string };

/**
 * Keeps what an import brings. What people changed here since the last import is never overwritten: when the other side
 * changed too, both stand against each other and people decide. To be called in a transaction.
 */
export async function keepImported(
  deps: RegisterDeps,
  { content, origin, reference, why }: Incoming,
): Promise<Imported> {
  const { db } = deps;
  const standing = await lockRecord(db, { origin });
  if (!standing) return keepRecord(deps, { content, reference, origin }, { why });
  const { id, reference: own } = standing;
  if (isSame(standing.content, content)) return { is: 'unchanged', id, reference: own };
  const faults = content ? judgeContent(content, knownOf(deps)) : [];
  if (faults.length > 0) throw recordFaulty(faults);
  const last = await lastImported(db, id);
  if (last && isSame(last.content, content)) return { is: 'unchanged', id, reference: own };
  if (!last || !isSame(last.content, standing.content)) return { is: 'conflict', reference: own };
  return change(db, standing, [content, { why }]);
}

/** As both travel, so that what is absent and what is undefined are one. */
const isSame = (one: RecordContent | undefined, other: RecordContent | undefined) =>
  isDeepStrictEqual(plain(one), plain(other));
const plain = (content: RecordContent | undefined): unknown => content && JSON.parse(JSON.stringify(content));
