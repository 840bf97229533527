import type { Identifier } from '#contracts/parties';
import type { Multilingual } from '#platform/languages';
import type { AffiliationClaim, KeptRecord, NameClaim, PersonClaim } from './claim.ts';
import { displayName, fieldsOf, namesByLanguage, type SideOf } from './gather.ts';

type From<T> = T & { readonly recordId: string };

/** A person as all sources together tell it. */
export interface GatheredPerson {
  readonly side: string | undefined;
  readonly displayName: string;
  readonly namesByLanguage: Multilingual;
  readonly names: readonly From<NameClaim>[];
  readonly identifiers: readonly From<Identifier>[];
  readonly affiliations: readonly From<AffiliationClaim>[];
  readonly fields: readonly string[];
  readonly isInvented: boolean;
}

export function gatherPerson(
  records: readonly KeptRecord<PersonClaim>[],
  sides: readonly SideOf[],
): GatheredPerson {
  const ordered = records.toSorted((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  const all = <T>(pick: (claim: PersonClaim) => readonly T[], key: (one: T) => string): From<T>[] => {
    const found = new Map<string, From<T>>();
    for (const { id, claim } of ordered)
      for (const one of pick(claim)) if (!found.has(key(one))) found.set(key(one), { ...one, recordId: id });
    return [...found.values()];
  };
  const names = all(
    (claim) => claim.names,
    ({ text }) => text,
  );
  const country = ordered.find(({ claim }) => claim.country)?.claim.country;
  const side = sides.find((one) => one.country === country);
  const sources = ordered.filter(({ claim }) => !claim.decides);
  return {
    side: side?.code,
    displayName: displayName(names, side?.languages ?? []),
    namesByLanguage: namesByLanguage(names),
    names,
    identifiers: all(
      (claim) => claim.identifiers,
      ({ scheme, value }) => `${scheme} ${value}`,
    ),
    affiliations: all(
      (claim) => claim.affiliations,
      ({ target, role }) => `${target.scheme} ${target.value} ${role ?? ''}`,
    ),
    fields: fieldsOf(ordered.map(({ claim }) => claim)),
    isInvented: (sources.length > 0 ? sources : ordered).every(({ claim }) => claim.isInvented),
  };
}
