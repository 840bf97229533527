import type { Organisation, OrganisationChange, Place, WrittenName } from '#contracts/parties';
import { continueHistory, type KeptRecord, type NameClaim, type OrganisationClaim } from '../claim.ts';
import { scriptOf } from '../names/script.ts';
import { partsOf } from './entry.ts';

/** The source under which changes made here are kept; the key is the id of the party. */
export const ENTRY_SOURCE = 'centre:entry';

interface Writing {
  readonly change: OrganisationChange;
  /** As it shows now. */
  readonly present: Organisation;
  /** What was changed here before. */
  readonly former: OrganisationClaim | undefined;
  readonly today: string;
}

/** What the centre itself says of an organisation after a change: the parts that were ever changed here, and only those. */
export function entryClaim(writing: Writing): OrganisationClaim {
  const { change, present, former } = writing;
  return {
    ...(former ?? silent(present)),
    ...stated(writing),
    decides: [...new Set([...(former?.decides ?? []), ...partsOf(change)])],
  };
}

/** A record that says nothing yet. */
const silent = ({ type, isInvented }: Organisation): OrganisationClaim => ({
  type,
  names: [],
  identifiers: [],
  places: [],
  fields: [],
  relations: [],
  history: [],
  facts: [],
  isInvented,
});

/** The changed parts in the form of a claim. */
function stated({ change, present, today }: Writing): Partial<OrganisationClaim> {
  const { names, type, website, place, fields, status } = change;
  return {
    ...(names && { names: names.map((name) => nameClaim(name, present)) }),
    ...(type && { type }),
    ...(website !== undefined && { website }),
    ...(place && { places: [placed(place, present.place)] }),
    ...(fields && { fields }),
    ...(status && { history: continueHistory(present.history, [{ status }], today) }),
  };
}

/** A name that stood there before keeps the language that its source gave it, also one the centre does not write in. */
function nameClaim({ text, kind, language }: WrittenName, { allNames }: Organisation): NameClaim {
  const known = allNames.find((name) => name.text === text)?.language;
  const told = language ?? known;
  return { text, script: scriptOf(text), kind, ...(told && { language: told }) };
}

/** The point on the map is that of the town, so it stays while the town does. */
function placed({ city, region }: Partial<Place>, now: Place | undefined): Place {
  const point =
    now && now.city === city && now.latitude !== undefined && now.longitude !== undefined
      ? { latitude: now.latitude, longitude: now.longitude }
      : {};
  return { country: now!.country, ...(city && { city }), ...(region && { region }), ...point };
}

/** Before all other records of the party, so that it shows. The database reckons the same. */
export const entryRank = (others: readonly Pick<KeptRecord<unknown>, 'rank'>[]): number =>
  Math.min(-1, ...others.map(({ rank }) => rank - 1));
