import { sql } from 'kysely';
import type { Db } from './tables.ts';

/** Where the caller stands in the case of a room. */
export interface Standing {
  /** cn/adviser, be/client; none: for the caller there is no such room. */
  readonly parts: readonly string[];
  /** The shared one first. */
  readonly compartments: readonly string[];
  /** It takes nothing new until the case is reopened. */
  readonly isClosed: boolean;
}

export async function standingIn(db: Db, caseId: string): Promise<Standing> {
  const { rows } = await sql<{ parts: string[]; compartments: string[]; is_closed: boolean }>`
    select documents.my_parts(${caseId}) as parts, documents.my_compartments(${caseId}) as compartments,
      documents.is_closed(${caseId}) as is_closed`.execute(db);
  const { parts, compartments, is_closed } = rows[0]!;
  return {
    parts: parts.toSorted(),
    compartments: compartments.toSorted(sharedFirst),
    isClosed: is_closed,
  };
}

const sharedFirst = (one: string, other: string) =>
  Number(other === 'shared') - Number(one === 'shared') || (one < other ? -1 : 1);

/** As whom somebody with two parts acts in a compartment. */
export async function partFor(db: Db, caseId: string, compartment: string): Promise<string> {
  const { rows } = await sql<{ part: string }>`
    select documents.part_for(${caseId}, ${compartment}) as part`.execute(db);
  return rows[0]!.part;
}

/** How much of a room a side of the caller fills, with what is on its way. */
export async function filledBy(db: Db, caseId: string, side: string) {
  const { rows } = await sql<{ bytes: number; number: number; uploads: number }>`
    select used.bytes, used.number, (select count(*) from documents.upload) as uploads
    from documents.side_used(${caseId}, ${side}) as used`.execute(db);
  const { bytes, number, uploads } = rows[0]!;
  return { sideBytes: bytes, sideDocuments: number, openUploads: uploads };
}

/** Two uploads of an account, or into a room, that begin at once are counted one after the other. */
export async function countOneByOne(db: Db, caseId: string, account: string): Promise<void> {
  for (const key of [`documents ${caseId}`, `documents ${account}`])
    await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(db);
}

/** Organisations for which the caller takes part in a case, as lists name them. */
export async function spokenFor(db: Db, compartments: readonly string[]): Promise<string[]> {
  const ids = compartments.flatMap((one) => one.split('/')[1] ?? []);
  if (ids.length === 0) return [];
  const { rows } = await sql<{ name: string }>`
    select display_name as name from parties.published_party where id = any (${ids}::uuid[]) order by 1`.execute(
    db,
  );
  return rows.map(({ name }) => name);
}
