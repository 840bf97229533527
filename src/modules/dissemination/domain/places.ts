import { type Language, languages } from '#platform/languages';

/** Where things of the centre stand for other systems. `origin` is the centre's own address, without a slash at the end. */
export const placesOf = (origin: string) => ({
  origin,
  /** Stays the same whatever the pages are called one day. */
  record: (reference: string) => `${origin}/id/${reference}`,
  recordPage: (reference: string, language: Language) => `${origin}/${language}/register/${reference}`,
  recordPages: (reference: string) =>
    languages.map((language) => ({ language, href: `${origin}/${language}/register/${reference}` })),
  recordAs: (reference: string, format: 'jsonld' | 'linkset' | 'datacite.xml') =>
    `${origin}/api/dissemination/records/${reference}.${format}`,
  organisation: (id: string) => `${origin}/en/organisations/${id}#organisation`,
  organisationPages: (id: string) => languages.map((language) => `${origin}/${language}/organisations/${id}`),
  kind: (kind: string) => `${origin}/en/register?kind=${kind}`,
  page: (language: Language, path: string) => `${origin}/${language}${path}`,
});
export type Places = ReturnType<typeof placesOf>;
