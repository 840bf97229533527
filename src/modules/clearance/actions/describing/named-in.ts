import type { Named, Rulebook, Source, WatchEntry } from '../../domain/rules/catalogue.ts';
import type { InFour, Law } from '../../domain/rules/procedure.ts';

const asWritten = (id: string): InFour => ({ zh: id, en: id, fr: id, nl: id });

/** The check refuses packs with names that are not there; should one slip through, its id stands in its place. */
export const namedIn = (all: readonly Named[], id: string): Named => {
  const found = all.find((one) => one.id === id);
  return { id, name: found?.name ?? asWritten(id) };
};

export const procedureNamed = ({ procedure }: Rulebook, id: string): Named => ({
  id,
  name: procedure.get(id)?.name ?? asWritten(id),
});

export const sourcesNamed = ({ sources }: Rulebook, ids: readonly string[]): Omit<Source, 'id'>[] =>
  ids.flatMap((id) => {
    const found = sources.find((source) => source.id === id);
    if (!found) return [];
    const { id: _id, ...source } = found;
    return [source];
  });

export const lawsTold = (laws: readonly Law[]): Law[] => laws.map((law) => ({ ...law }));

export const announcedTold = (rulebook: Rulebook, { id, on, text, procedures, sources }: WatchEntry) => ({
  id,
  ...(on !== undefined && { on }),
  text,
  procedures: [...procedures],
  sources: sourcesNamed(rulebook, sources),
});
