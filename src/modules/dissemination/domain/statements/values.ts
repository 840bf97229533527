import type { RegisterValue } from '#contracts/register';
import { type Language, languageTag, type Multilingual } from '#platform/languages';
import type { Places } from '../places.ts';
import { present } from '../read-content.ts';

/** A node or a value of JSON-LD. */
export type Said = string | number | boolean | { readonly [name: string]: unknown } | readonly Said[];

/** A text in every language there is, each with its tag. */
export function tagged(texts: Multilingual): Said | undefined {
  const all = Object.entries(texts).map(([language, text]) => ({
    '@value': text,
    '@language': languageTag[language as Language],
  }));
  return all.length > 1 ? all : all[0];
}

/**
 * A date as exact as its source. What ISO 8601 cannot say (about, perhaps, a stretch) is marked as extended date-time format,
 * so that nobody takes it for more exact than it is.
 */
export const dated = (date: string): Said =>
  /^\d{4}(-\d\d){0,2}$/.test(date)
    ? date
    : { '@value': date, '@type': 'http://id.loc.gov/datatypes/edtf/EDTF' };

/** "Hundreds" and "more than" have a least, never a number. */
const counted = {
  exactly: 'value',
  about: 'value',
  'at-least': 'minValue',
  some: 'minValue',
  'at-most': 'maxValue',
} as const;

type Value<Is extends RegisterValue['is']> = Extract<RegisterValue, { is: Is }>;

const quantity = ({ count, how }: Value<'count'>): Said => ({
  '@type': 'QuantitativeValue',
  [counted[how]]: count,
  ...(how === 'about' && { description: 'about' }),
});

export const party = ({ name, partyId }: Value<'party'>, places: Places, type?: string): Said => ({
  ...(type && { '@type': type }),
  ...(partyId && { '@id': places.organisation(partyId) }),
  name: tagged(present(name)),
});

const place = ({ name, country, latitude, longitude }: Value<'place'>): Said => ({
  '@type': 'Place',
  name: tagged(present(name)),
  ...(country && { address: { '@type': 'PostalAddress', addressCountry: country } }),
  ...(latitude !== undefined &&
    longitude !== undefined && { geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
});

/** A value as schema.org knows it. Who leads or speaks may be a person or an organisation: such a party has no type. */
export function saidValue(value: RegisterValue, places: Places, isOrganisation: boolean): Said {
  switch (value.is) {
    case 'texts':
      return tagged(present(value.texts))!;
    case 'date':
      return dated(value.date);
    case 'money':
      return { '@type': 'MonetaryAmount', value: value.money.amount, currency: value.money.currency };
    case 'count':
      return quantity(value);
    case 'party':
      return party(value, places, isOrganisation ? 'Organization' : undefined);
    case 'place':
      return place(value);
    case 'readiness':
      return {
        '@type': 'PropertyValue',
        propertyID: 'https://www.wikidata.org/wiki/Q3545409',
        name: 'Technology readiness level',
        value: value.level,
      };
    case 'link':
      return { '@type': 'WebPage', name: tagged(present(value.title)), url: value.href };
  }
}
