import type { RowOutcome, SourceRow } from '#platform/imports';
import type { Language } from '#platform/languages';
import type { ContentFault } from '../../domain/judge-content.ts';
import { referencesByOrigin } from '../../store/keep-record.ts';
import type { RegisterDeps } from '../deps.ts';
import { keepImported } from './keep-imported.ts';
import { type FaultsByLine, readSoundRow, type RowReader, type SoundRow } from './judge-file.ts';
import { sayFault } from './say-fault.ts';

export interface Taking {
  readonly reader: RowReader;
  readonly bad: FaultsByLine;
  readonly language: Language;
  readonly why: string;
}

/** Keeps the rows of a batch, one by one; the bad ones are told with all their faults. */
export async function takeRows(
  deps: RegisterDeps,
  rows: readonly SourceRow[],
  taking: Taking,
): Promise<RowOutcome[]> {
  const outcomes: RowOutcome[] = [];
  for (const row of rows) {
    const faults = taking.bad.get(row.line);
    const read = faults ? { faults } : readSoundRow(taking.reader, row);
    outcomes.push(
      'faults' in read
        ? refuse(row.line, read.faults, taking.language)
        : await take(deps, { line: row.line, ...read }, taking),
    );
  }
  return outcomes;
}

const refuse = (line: number, faults: readonly ContentFault[], language: Language): RowOutcome => ({
  line,
  is: 'refused',
  faults: faults.map((fault) => sayFault(line, fault, language)),
});

async function take(
  deps: RegisterDeps,
  { line, key, content, links }: SoundRow & { line: number },
  { reader, language, why }: Taking,
): Promise<RowOutcome> {
  const keyed = links.flatMap(({ relation, to }) =>
    'key' in to ? [{ relation, origin: reader.originOf(to.key) }] : [],
  );
  const found =
    keyed.length > 0
      ? await referencesByOrigin(
          deps.db,
          keyed.map(({ origin }) => origin),
        )
      : new Map<string, string>();
  const lost = keyed.find(({ origin }) => !found.has(origin));
  if (lost)
    return refuse(
      line,
      [{ code: 'register.link-unknown', at: 'links', facts: { key: lost.origin } }],
      language,
    );
  const all = keyed.map(({ relation, origin }) => ({
    relation,
    to: { record: found.get(origin)! },
    source: 'import',
  }));
  const whole = { ...content, links: [...content.links, ...all] };
  const kept = await keepImported(deps, { content: whole, origin: reader.originOf(key), why });
  if (kept.is !== 'conflict') return { line, is: kept.is, id: kept.id };
  return refuse(
    line,
    [{ code: 'register.changed-on-both-sides', at: 'key', facts: { reference: kept.reference } }],
    language,
  );
}
