import type { RecordPage } from '#contracts/register';
import type { Day } from '#platform/calendar';
import { judgePermission } from '#platform/permissions';
import { chosen } from '../domain/claims.ts';
import { changesBetween } from '../domain/changes.ts';
import { registerPermissions } from '../domain/permissions.ts';
import { recordUnknown } from '../domain/refusals.ts';
import { countByYear, countRecords, findStatements } from '../store/completeness.ts';
import { findRecord, lineageOf, neighboursOf, revisionsOf } from '../store/read-record.ts';
import type { AskingDeps, RegisterDeps } from './deps.ts';

/** A withdrawn record answers as unknown; its history tells of it. */
export async function readRecord(
  { db, caller }: AskingDeps,
  { reference, asOf }: { reference: string; asOf?: Day | undefined },
): Promise<RecordPage> {
  const found = await findRecord(db, reference);
  if (!found?.content) throw recordUnknown(reference);
  const { line, content, revision, changedAt } = found;
  return {
    line,
    content,
    revision,
    changedAt: changedAt.toISOString(),
    ...(await neighboursOf(db, found.id)),
    ...(asOf !== undefined && { asOf }),
    mayPropose: judgePermission(registerPermissions.propose, caller, {}).is === 'permitted',
  };
}

/** The last revision first. */
export async function readHistory({ db }: RegisterDeps, reference: string) {
  const found = await findRecord(db, reference);
  if (!found) throw recordUnknown(reference);
  const revisions = await revisionsOf(db, found.id);
  const rows = revisions.map(({ number, why, madeAt, madeSide, content }, place) => ({
    number,
    why,
    madeAt: madeAt.toISOString(),
    ...(madeSide !== undefined && { madeSide }),
    isWithdrawal: content === undefined,
    changes: changesBetween(revisions[place - 1]?.content, content),
  }));
  return { rows: rows.toReversed() };
}

export async function readLineage(
  { db }: RegisterDeps,
  { reference, most }: { reference: string; most: number },
) {
  const found = await findRecord(db, reference);
  if (!found?.content) throw recordUnknown(reference);
  return lineageOf(db, found.id, most);
}

/** What is counted by each kind of statement. */
const countedBy = {
  'number-of-agreements': 'agreement',
  'number-of-projects': 'project',
} as const;

/** What is documented beside what is said to exist. */
export async function readCompleteness({ db }: RegisterDeps) {
  const statements = await findStatements(db);
  return {
    counts: await countRecords(db),
    byYear: await countByYear(db),
    stated: statements.flatMap(({ reference, type, titles, content }) => {
      const count = chosen(content, 'count', 'count');
      const source = content.sources.find(
        ({ key }) =>
          key === content.claims.find(({ property, isChosen }) => property === 'count' && isChosen)?.source,
      );
      if (!count || !source) return [];
      const of = countedBy[type as keyof typeof countedBy];
      return [{ reference, ...(of && { of }), titles, count: count.count, how: count.how, source }];
    }),
  };
}
