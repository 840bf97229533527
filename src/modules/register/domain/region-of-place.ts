import { UNSTATED } from '#contracts/register';
import { type Language, languages } from '#platform/languages';

/** A country that is counted by its regions. */
export interface DividedCountry {
  readonly country: string;
  readonly regions: readonly {
    readonly code: string;
    readonly name: Readonly<Record<Language, string>>;
    /** Their names in any language. */
    readonly places: readonly string[];
    /** Codes of countries that stand for the whole region. */
    readonly countries: readonly string[];
  }[];
}

/** Region by the key of a place, such as BE:ghent; where the place is not known, by its country. */
export interface RegionOfPlace {
  readonly places: Readonly<Record<string, string>>;
  readonly countries: Readonly<Record<string, string>>;
}

/** Of a divided country only known places have a region: none is guessed. Any country that is not named is its own. */
export function regionOfPlace(divided: readonly DividedCountry[]): RegionOfPlace {
  const regions = divided.flatMap(({ country, regions }) => regions.map((one) => ({ ...one, country })));
  return {
    places: Object.fromEntries(
      regions.flatMap(({ country, code, places }) =>
        places.map((name) => [`${country}:${name.toLowerCase()}`, code]),
      ),
    ),
    countries: {
      '': UNSTATED,
      ...Object.fromEntries(divided.map(({ country }) => [country, UNSTATED])),
      ...Object.fromEntries(regions.flatMap(({ code, countries }) => countries.map((one) => [one, code]))),
    },
  };
}

/** What a region is called and in which country it lies; a country by the name that each language has for it. */
export function regionNamed(divided: readonly DividedCountry[], code: string) {
  for (const { country, regions } of divided) {
    const region = regions.find((one) => one.code === code);
    if (region) return { names: region.name, country };
  }
  return { names: countryNames(code), country: code };
}

const countryNames = (code: string) =>
  Object.fromEntries(
    languages.map((language) => [
      language,
      (/^[A-Z]{2}$/.test(code) && new Intl.DisplayNames(language, { type: 'region' }).of(code)) || code,
    ]),
  ) as Record<Language, string>;
