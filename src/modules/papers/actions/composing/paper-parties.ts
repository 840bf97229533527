import type { Cooperation } from '#contracts/cases';
import type { Identifier, Organisation } from '#contracts/parties';
import { findOrganisation } from '#modules/parties';
import { type Language, locale, type Multilingual } from '#platform/languages';
import type { AskingDeps } from '../deps.ts';
import { withBrackets } from '../../domain/punctuation.ts';

interface KnownParty {
  /** The official name in its own language. */
  readonly name: string;
  readonly names: Multilingual;
  readonly number?: { readonly scheme: Identifier['scheme']; readonly value: string };
  readonly city?: string;
  /** ISO 3166. */
  readonly country?: string;
  readonly website?: string;
}

/** Who takes part in a case, as far as the reader may know. */
export interface PaperParty {
  readonly side: string;
  /** Absent while it is not named to the reader. */
  readonly known?: KnownParty;
}

/** Those of the giving side first; whoever is not named has a place all the same. */
export async function paperParties(deps: AskingDeps, one: Cooperation): Promise<PaperParty[]> {
  const found: PaperParty[] = [];
  for (const { side, parties, partyCount } of seatsInOrder(one)) {
    for (const { id } of parties) {
      const organisation = await findOrganisation(deps.db, id);
      if (organisation) found.push({ side, known: knownOf(organisation) });
    }
    const unnamed = Math.max(partyCount, 1) - parties.length;
    for (let place = 0; place < unnamed; place++) found.push({ side });
  }
  return found;
}

export const seatsInOrder = ({ seats, givingSide }: Cooperation) =>
  seats.toSorted((one, other) => Number(other.side === givingSide) - Number(one.side === givingSide));

function knownOf({ name, names, identifiers, place, website }: Organisation): KnownParty {
  const number = REGISTERS.flatMap((scheme) =>
    identifiers.filter((one) => one.scheme === scheme && one.certainty === 'certain'),
  )[0];
  return {
    name,
    names,
    ...(number && { number: { scheme: number.scheme, value: spelt(number) } }),
    ...(place?.city && { city: place.city }),
    ...(place && { country: place.country }),
    ...(website && { website }),
  };
}

/** Registers that give a legal person its number, the one of each side. */
const REGISTERS = ['cn-uscc', 'be-enterprise'] as const;

/** A Belgian enterprise number is written with dots: 0123.456.789. */
const spelt = ({ scheme, value }: Pick<Identifier, 'scheme' | 'value'>): string =>
  scheme === 'be-enterprise' ? value.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1.$2.$3') : value;

/** The name for a reader, and the official one beside it where that is another. */
export function fullName({ name, names }: KnownParty, reader: Language): string {
  const own = names[reader];
  if (own === undefined || own === name) return name;
  return withBrackets(own, name, reader);
}

export const countryName = (country: string, reader: Language): string =>
  new Intl.DisplayNames(locale[reader], { type: 'region' }).of(country) ?? country;

/** Where it is, from the large to the small in Chinese and the other way round elsewhere. */
export function seatOf({ city, country }: KnownParty, reader: Language): string {
  const places = [city, country && countryName(country, reader)].filter((one) => one !== undefined);
  return reader === 'zh' ? places.toReversed().join('') : places.join(', ');
}
