import { type RecordContent, type RecordKind, recordKinds, type Relation } from '#contracts/register';
import { inTransaction } from '#platform/database';
import type { RowFault, RowOutcome } from '#platform/imports';
import { record } from '#platform/journal';
import type { Language } from '#platform/languages';
import { Refusal } from '#platform/refusal';
import type { ContentFault } from '../../domain/judge-content.ts';
import { linkUnknown } from '../../domain/refusals.ts';
import {
  insertRevision,
  insertWithdrawn,
  knownReferences,
  referencesByOrigin,
} from '../../store/keep-record.ts';
import type { RegisterDeps } from '../deps.ts';
import type { Kept } from '../keep-record.ts';
import { followMerges } from './follow-merges.ts';
import { type Imported, keepImported } from './keep-imported.ts';
import { sayFault } from './say-fault.ts';

/** A record as another register tells it. */
export interface ForeignRecord {
  /** Its place in the list, for the report. */
  readonly line: number;
  /** Its address there: `project-12`. */
  readonly local: string;
  /** Where that register has it from itself, when every register means the same by it: `cordis:955387`. */
  readonly origin?: string | undefined;
  /** Links lead to addresses there. Absent: withdrawn. */
  readonly content: RecordContent | undefined;
  /** Addresses there of records that became one with it. */
  readonly formerly?: readonly string[];
  /** Links beside those of the content, where addresses there are not spelled as ours. */
  readonly links?: readonly ForeignLink[];
}

export interface ForeignLink {
  readonly relation: Relation;
  readonly to: string;
  readonly source: string;
}

export interface ForeignRegister {
  /** Its name among all repositories. */
  readonly repository: string;
  /** Its addresses are of our kind, and are taken over where they are free. */
  readonly isOfOurs: boolean;
  /** What its addresses are called here, as far as this run has met them. */
  readonly aliases: Map<string, string>;
  readonly language: Language;
}

/** `waiting`: what it links to, or what it must first be free of, may still come. */
export type ForeignOutcome =
  RowOutcome | { readonly line: number; readonly is: 'waiting'; readonly faults: readonly RowFault[] };

/** Takes one record of another register, wholly or not at all. */
export async function takeForeign(
  deps: RegisterDeps,
  foreign: ForeignRecord,
  register: ForeignRegister,
): Promise<ForeignOutcome> {
  const { line } = foreign;
  const tell = (faults: readonly ContentFault[]) =>
    faults.map((fault) => sayFault(line, fault, register.language));
  try {
    const kept = await inTransaction(deps.db, (db) => keep({ ...deps, db }, foreign, register));
    if (kept.is !== 'conflict') return { line, is: kept.is, id: kept.id };
    const { reference } = kept;
    return {
      line,
      is: 'refused',
      faults: tell([{ code: 'register.changed-on-both-sides', at: foreign.local, facts: { reference } }]),
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const isPassing = ['register.link-unknown', 'register.lineage-cyclic'].includes(error.code);
    return { line, is: isPassing ? 'waiting' : 'refused', faults: tell(faultsOf(error, foreign.local)) };
  }
}

function faultsOf({ code, facts }: Refusal, at: string): readonly ContentFault[] {
  if (code === 'register.record-faulty') return facts['faults'] as ContentFault[];
  const { references } = facts as { references?: string[] };
  return [{ code, at, facts: { ...facts, ...(references && { key: references.join(', ') }) } }];
}

async function keep(
  deps: RegisterDeps,
  foreign: ForeignRecord,
  register: ForeignRegister,
): Promise<Imported> {
  const { db } = deps;
  const { local, origin: portable, content } = foreign;
  const { repository, isOfOurs } = register;
  const address = `oai:${repository}:${local}`;
  const known = await referencesByOrigin(db, [address, ...(portable === undefined ? [] : [portable])]);
  const isKnownBesides = portable !== undefined && known.has(portable) && !known.has(address);
  const origin = isKnownBesides ? portable : address;
  const isFree = isOfOurs && !(await knownReferences(db, [local])).has(local);
  if (!content && !known.has(origin)) return bury(deps, { local, origin, isFree });
  const linked = content && (await withOwnLinks(deps, { content, links: foreign.links ?? [] }, register));
  const why = `Harvested from ${repository}.`;
  const kept = await keepImported(deps, {
    content: linked,
    origin,
    reference: isFree ? local : undefined,
    why,
  });
  register.aliases.set(local, kept.reference);
  return kept.is === 'conflict' ? kept : withMerges(db, { kept, foreign, register, why });
}

interface Taken {
  readonly kept: Kept;
  readonly foreign: ForeignRecord;
  readonly register: ForeignRegister;
  readonly why: string;
}

/** What became one there becomes one here. */
async function withMerges(db: RegisterDeps['db'], { kept, foreign, register, why }: Taken): Promise<Kept> {
  const there = (foreign.formerly ?? []).filter((former) => former !== foreign.local);
  if (there.length === 0) return kept;
  const hasMerged = await followMerges(db, { kept, formerly: await ownOf(db, there, register), why });
  return hasMerged && kept.is === 'unchanged' ? { ...kept, is: 'changed' } : kept;
}

/** What records there are called here, as far as they were taken from there or both have them from one seed. */
async function ownOf(
  db: RegisterDeps['db'],
  there: readonly string[],
  { repository, aliases }: ForeignRegister,
): Promise<string[]> {
  const origins = there.flatMap((local) => [`oai:${repository}:${local}`, `seed:${local}`]);
  const here = await referencesByOrigin(db, origins);
  return there.flatMap(
    (local) =>
      aliases.get(local) ?? here.get(`oai:${repository}:${local}`) ?? here.get(`seed:${local}`) ?? [],
  );
}

/** What was withdrawn before it was heard of leaves its trace where its address is free. */
async function bury(
  { db }: RegisterDeps,
  { local, origin, isFree }: { local: string; origin: string; isFree: boolean },
): Promise<Kept> {
  const kind = recordKinds.find((one) => local.startsWith(`${one}-`)) as RecordKind | undefined;
  if (!isFree || !kind) return { is: 'unchanged', id: '', reference: local };
  const { id } = await insertWithdrawn(db, { kind, reference: local, origin });
  await insertRevision(db, { id, number: 1, content: undefined, why: 'Withdrawn before it was heard of.' });
  await record(db, 'register.record-withdrawn', { reference: local, revision: 1 });
  return { is: 'created', id, reference: local };
}

/** Links lead to addresses there; here they lead to what was taken from there, or to a seed that both have. */
async function withOwnLinks(
  { db }: RegisterDeps,
  { content, links: beside }: { readonly content: RecordContent; readonly links: readonly ForeignLink[] },
  { repository, aliases }: ForeignRegister,
): Promise<RecordContent> {
  const inside = content.links.flatMap(({ to }) => ('record' in to ? [to.record] : []));
  const there = [...new Set([...inside, ...beside.map(({ to }) => to)])];
  if (there.length === 0) return content;
  const origins = there.flatMap((local) => [`oai:${repository}:${local}`, `seed:${local}`]);
  const here = await referencesByOrigin(db, origins);
  const own = (local: string) =>
    aliases.get(local) ?? here.get(`oai:${repository}:${local}`) ?? here.get(`seed:${local}`);
  const lost = there.filter((local) => own(local) === undefined);
  if (lost.length > 0) throw linkUnknown(lost);
  const links = content.links.map((link) =>
    'record' in link.to ? { ...link, to: { record: own(link.to.record)! } } : link,
  );
  const added = beside.map((link) => ({ ...link, to: { record: own(link.to)! } }));
  return { ...content, links: [...links, ...added] };
}
