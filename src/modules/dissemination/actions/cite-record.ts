import type { PlainAnswer } from '#platform/contract';
import type { Language } from '#platform/languages';
import { type Citable, type CitationStyle, citationStyles, cite } from '../domain/citing/cite.ts';
import { placesOf } from '../domain/places.ts';
import { present } from '../domain/read-content.ts';
import { recordUnknown } from '../domain/refusals.ts';
import type { DisseminationDeps } from './deps.ts';
import { answerOfRecord, tellRecord, type Told } from './tell-record.ts';

type Deps = Pick<DisseminationDeps, 'db' | 'origin' | 'now'>;
type Standing = Extract<Told, { is: 'standing' }>['record'];

function citable({ line, revision, changedAt }: Standing, { origin, now }: Deps): Citable {
  return {
    reference: line.reference,
    revision,
    titles: present(line.titles),
    changedOn: changedAt.slice(0, 10),
    readOn: now().toISOString().slice(0, 10),
    address: placesOf(origin()).record(line.reference),
  };
}

/** How to cite a record, in every style. */
export async function citeRecord(
  deps: Deps,
  { reference, reader }: { reference: string; reader: Language },
): Promise<{ style: CitationStyle; text: string }[]> {
  const told = await tellRecord(deps, reference);
  if (told.is === 'moved') return citeRecord(deps, { reference: told.to, reader });
  if (told.is === 'withdrawn') throw recordUnknown(reference);
  const cited = citable(told.record, deps);
  return citationStyles.map((style) => ({ style, text: cite(cited, style, reader) }));
}

/** The same as a file that a reference manager takes. */
export const citationFile = (
  deps: Deps,
  { reference, reader, style }: { reference: string; reader: Language; style: 'bibtex' | 'ris' },
): Promise<PlainAnswer> =>
  answerOfRecord(deps, reference, {
    at: (other) =>
      `/api/dissemination/records/${other}.${style === 'bibtex' ? 'bib' : 'ris'}?reader=${reader}`,
    tell: (record) => ({ body: cite(citable(record, deps), style, reader) }),
  });
