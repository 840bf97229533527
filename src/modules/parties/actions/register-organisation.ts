import type { Identifier, OrganisationType, Place, StatusInterval } from '#contracts/parties';
import { inTransaction } from '#platform/database';
import { isLanguage, type Language, languages } from '#platform/languages';
import { type Fact, type NameClaim, type OrganisationClaim, ranks } from '../domain/claim.ts';
import { readIdentifier } from '../domain/identifiers/identifier.ts';
import { scriptOf } from '../domain/names/script.ts';
import { organisationFaulty, parentsCyclic } from '../domain/refusals.ts';
import type { PartiesDeps } from './deps.ts';
import { findCyclicParents } from './find-cyclic-parents.ts';
import { type Kept, keepOrganisations } from './keep-organisations.ts';

/** An organisation in the centre's own words: for the demonstration and for organisations that no register has. */
export interface OrganisationToRegister {
  /** Stable: registering the same slug again changes the same organisation. */
  readonly slug: string;
  /** Code of a side of the corridor; its country is taken when the place names none. */
  readonly side?: string;
  readonly type: OrganisationType;
  /** At least one; names in a language of its own side are official, the others translations. */
  readonly names: { readonly [L in Language]?: string | undefined };
  readonly shortName?: string;
  readonly place?: Partial<Place>;
  readonly fields?: readonly string[];
  readonly website?: string;
  readonly identifiers?: readonly Pick<Identifier, 'scheme' | 'value'>[];
  /** Slugs or `ror:…` of what it is part of. */
  readonly parents?: readonly { readonly scheme: string; readonly value: string; readonly name: string }[];
  readonly history?: readonly StatusInterval[];
  readonly facts?: readonly Fact[];
  readonly isInvented: boolean;
}

/** Registers an organisation by its slug, or changes it; the same words again change nothing. Throws a refusal with all faults. */
export async function registerOrganisation(deps: PartiesDeps, given: OrganisationToRegister): Promise<Kept> {
  const faults = faultsIn(deps, given);
  if (faults.length > 0) throw organisationFaulty(given.slug, faults);
  const record = {
    source: 'centre',
    key: given.slug,
    rank: ranks.centre,
    title: given.isInvented ? 'Invented for the demonstration' : 'Green Channel',
    claim: claimOf(deps, given),
  };
  return inTransaction(deps.db, async (db) => {
    const chain = (await findCyclicParents(db, [record])).get(record);
    if (chain) throw parentsCyclic(chain);
    return (await keepOrganisations(deps, db, [record]))[0]!;
  });
}

function faultsIn({ corridor }: PartiesDeps, given: OrganisationToRegister) {
  const fault = (message: string, path: string) => ({ code: 'parties.organisation-faulty', message, path });
  const known = new Set(corridor.fields.map(({ code }) => code));
  return [
    ...(/^(?=.{1,100}$)[a-z0-9]+(-[a-z0-9]+)*$/.test(given.slug)
      ? []
      : [fault('A slug has small letters, digits and hyphens.', 'slug')]),
    ...(Object.values(given.names).some((text) => text?.trim())
      ? []
      : [fault('At least one name is needed.', 'names')]),
    ...(countryOf({ corridor }, given) ? [] : [fault('A side or a country is needed.', 'side')]),
    ...(given.fields ?? [])
      .filter((code) => !known.has(code))
      .map((code) => fault(`The corridor has no field “${code}”.`, 'fields')),
    ...(given.identifiers ?? []).flatMap(({ scheme, value }, place) =>
      readIdentifier(scheme, value).is === 'sound'
        ? []
        : [fault(`“${value}” is not a sound ${scheme}.`, `identifiers.${place}`)],
    ),
  ];
}

const countryOf = ({ corridor }: Pick<PartiesDeps, 'corridor'>, { side, place }: OrganisationToRegister) =>
  place?.country ?? corridor.sides.find(({ code }) => code === side)?.country;

function claimOf(deps: PartiesDeps, given: OrganisationToRegister): OrganisationClaim {
  const country = countryOf(deps, given)!;
  const own: readonly string[] =
    deps.corridor.sides.find((side) => side.country === country)?.languages ?? languages;
  // A text that stands under two languages is taken in the first one of the own side.
  const ownFirst = [...new Set([...own, ...languages])].filter((one) => isLanguage(one));
  const names = ownFirst.flatMap((language) => {
    const text = given.names[language]?.trim();
    return text ? [[language, text] as const] : [];
  });
  const hasOwn = names.some(([language]) => own.includes(language));
  return {
    type: given.type,
    names: [
      ...names.map(([language, text], place): NameClaim => ({
        text,
        script: scriptOf(text),
        language,
        kind: own.includes(language) || (!hasOwn && place === 0) ? 'official' : 'translated',
      })),
      ...(given.shortName
        ? [{ text: given.shortName, script: scriptOf(given.shortName), kind: 'short' as const }]
        : []),
    ],
    identifiers: (given.identifiers ?? []).flatMap(({ scheme, value }): Identifier[] => {
      const reading = readIdentifier(scheme, value);
      return reading.is === 'sound' ? [{ scheme, value: reading.value, certainty: 'certain' }] : [];
    }),
    places: [{ ...given.place, country }],
    ...(given.website && { website: given.website }),
    fields: given.fields ?? [],
    relations: (given.parents ?? []).map(({ name, ...target }) => ({ kind: 'parent', target, name })),
    history: given.history ?? [{ status: 'active' }],
    facts: given.facts ?? [],
    isInvented: given.isInvented,
  };
}
