import type { EntryPart, Identifier, Name, Place, StatusInterval } from '#contracts/parties';
import { type Language, languages, type Multilingual } from '#platform/languages';
import type { Fact, KeptRecord, NameClaim, OrganisationClaim, RelationClaim } from './claim.ts';
import { statusNow } from './claim.ts';
import { impliedIdentifiers } from './identifiers/identifier.ts';

/** A side of the corridor as far as naming and placing need it. */
export interface SideOf {
  readonly code: string;
  readonly country: string;
  readonly languages: readonly Language[];
}

type From<T> = T & { readonly recordId: string };

/** An organisation as all its sources together tell it; where they differ, the leading record decides and the others stay visible. */
export interface GatheredOrganisation extends Omit<
  OrganisationClaim,
  'names' | 'identifiers' | 'places' | 'relations' | 'website'
> {
  readonly side: string | undefined;
  readonly displayName: string;
  readonly namesByLanguage: Multilingual;
  readonly status: ReturnType<typeof statusNow>;
  readonly website: string | undefined;
  readonly names: readonly From<NameClaim>[];
  readonly identifiers: readonly From<Identifier>[];
  readonly places: readonly From<Place>[];
  readonly relations: readonly From<RelationClaim>[];
}

/** Puts the records of one organisation together. There is at least one. */
export function gatherOrganisation(
  records: readonly KeptRecord<OrganisationClaim>[],
  sides: readonly SideOf[],
): GatheredOrganisation {
  const ordered = records.toSorted((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  const claims = ordered.map(({ claim }) => claim);
  const all = <T>(pick: (claim: OrganisationClaim) => readonly T[], key: (one: T) => string): From<T>[] => {
    const found = new Map<string, From<T>>();
    for (const { id, claim } of ordered)
      for (const one of pick(claim)) if (!found.has(key(one))) found.set(key(one), { ...one, recordId: id });
    return [...found.values()];
  };
  const names = all(
    (claim) => claim.names,
    ({ text }) => text,
  );
  const places = all(
    (claim) => claim.places,
    ({ city, country }) => `${country} ${city ?? ''}`,
  );
  const side = sides.find(({ country }) => country === places[0]?.country);
  const history = toldHistory(claims.filter(speaksOf('status')).map((claim) => claim.history));
  const sources = claims.filter(({ decides }) => !decides);
  return {
    // A record that speaks of parts only still carries a type, for when the others are gone.
    type: (claims.find(speaksOf('type')) ?? claims[0]!).type,
    side: side?.code,
    displayName: displayName(names, side?.languages ?? []),
    namesByLanguage: namesByLanguage(names),
    status: statusNow(history),
    website:
      claims.find((claim) => claim.decides?.includes('website') || claim.website)?.website || undefined,
    names,
    identifiers: all(
      // A certain claim wins over a doubtful one of the same value.
      ({ identifiers }) => [...identifiers, ...impliedIdentifiers(identifiers)].toSorted(certainFirst),
      ({ scheme, value }) => `${scheme} ${value}`,
    ),
    places,
    relations: all(
      (claim) => claim.relations,
      ({ kind, target }) => `${kind} ${target.scheme} ${target.value}`,
    ),
    fields: fieldsOf(claims),
    history,
    facts: claims.flatMap(({ facts }): readonly Fact[] => facts),
    isInvented: (sources.length > 0 ? sources : claims).every(({ isInvented }) => isInvented),
  };
}

const speaksOf =
  (part: EntryPart) =>
  ({ decides }: OrganisationClaim) =>
    !decides || decides.includes(part);

/** Sources add to each other, as none knows all fields; what was changed here is the whole of it. */
export function fieldsOf(
  claims: readonly { readonly decides?: readonly string[]; readonly fields: readonly string[] }[],
): string[] {
  const deciding = claims.find(({ decides }) => decides?.includes('fields'));
  return [...new Set(deciding ? deciding.fields : claims.flatMap(({ fields }) => fields))];
}

/** The leading record says how it stands; a source that agrees may tell the dates. */
function toldHistory(told: readonly (readonly StatusInterval[])[]): readonly StatusInterval[] {
  const [leading = []] = told;
  const agreeing = told.filter((history) => statusNow(history) === statusNow(leading));
  return agreeing.find((history) => history.some(({ from, until }) => from || until)) ?? leading;
}

const certainFirst = (one: Identifier, other: Identifier) =>
  Number(other.certainty === 'certain') - Number(one.certainty === 'certain');

/**
 * The official name in a language of its own side. Where a side has several, the one that most of the names are in:
 * a university of Liège has more French names than Dutch ones.
 */
export function displayName(names: readonly Name[], own: readonly string[]): string {
  const official = names.filter(({ kind }) => kind === 'official');
  const count = (language: string) => names.filter((name) => name.language === language).length;
  const order = own.toSorted((one, other) => count(other) - count(one));
  const inOwn = order.map((language) => official.find((name) => name.language === language)).find(Boolean);
  const found = inOwn ?? official[0] ?? names[0];
  if (!found) throw new Error('A party without a name cannot be gathered.');
  return found.text;
}

/**
 * One name for readers of each language. Names whose nature nobody stated serve only readers who could not read the
 * official one; English readers also get a Latin name whose language nobody stated.
 */
export function namesByLanguage(names: readonly Name[]): Multilingual {
  const official = names.find(({ kind }) => kind === 'official');
  const find = (suits: (name: Name) => boolean) => {
    const of = (kind: Name['kind']) => names.find((name) => name.kind === kind && suits(name))?.text;
    const readable = (script: Name['script']) => isChinese(script) === isChinese(official?.script ?? script);
    return (
      of('official') ??
      of('translated') ??
      names.find((name) => name.kind === 'variant' && suits(name) && !readable(name.script))?.text
    );
  };
  const found: Multilingual = {};
  for (const language of languages) {
    const text =
      find((name) => name.language === language && name.script !== 'hant') ??
      find((name) => name.language === language) ??
      (language === 'en' ? find((name) => name.script === 'latin' && !name.language) : undefined);
    if (text) found[language] = text;
  }
  return found;
}

const isChinese = (script: Name['script']) => script === 'hans' || script === 'hant';
