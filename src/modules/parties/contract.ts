import { z } from 'zod';
import { day, endpoint, listOf, pageOf, paging } from '#platform/contract';
import { language } from '#platform/languages';
import { code, organisationStatus, organisationType } from './contract/words.ts';

export {
  changeOrganisation,
  type ChangeProposal,
  decideChangeProposal,
  entryParts,
  type EntryPart,
  listChangeProposals,
  openEntry,
  type OrganisationChange,
  type OrganisationEntry,
  type ProposedChange,
  proposalStates,
  proposeChange,
  type WrittenName,
  writtenNameKinds,
} from './contract/entries.ts';
export {
  changePerson,
  getPerson,
  listPeople,
  openPerson,
  type Person,
  type PersonChange,
  type PersonEntry,
  type PersonRow,
  proposePersonChange,
} from './contract/people.ts';
export {
  type OrganisationStatus,
  organisationStatus,
  organisationStatuses,
  type OrganisationType,
  organisationType,
  organisationTypes,
} from './contract/words.ts';

/** `variant`: the source lists it without saying what it is. */
export const nameKinds = ['official', 'short', 'former', 'romanised', 'translated', 'variant'] as const;
export const nameScripts = ['hans', 'hant', 'latin', 'other'] as const;

/** A name is one whole string; it is never cut into given and family name. */
export const name = z.object({
  text: z.string(),
  script: z.enum(nameScripts),
  /** BCP 47 language as far as the source says; absent when it does not. */
  language: z.string().optional(),
  kind: z.enum(nameKinds),
});
export type Name = z.infer<typeof name>;

export const identifierSchemes = [
  'ror',
  'be-enterprise',
  'cn-uscc',
  'lei',
  'orcid',
  'vat',
  'isni',
  'wikidata',
  'grid',
  'fundref',
] as const;
export const identifierScheme = z.enum(identifierSchemes);
export type IdentifierScheme = z.infer<typeof identifierScheme>;

export const identifier = z.object({
  scheme: identifierScheme,
  value: z.string(),
  /** `alternative`: plausible, not certain, or in conflict with another source. */
  certainty: z.enum(['certain', 'alternative']),
});
export type Identifier = z.infer<typeof identifier>;

/** Names for readers of each language, as far as they exist. */
export const multilingualText = z.partialRecord(language, z.string());

export const place = z.object({
  city: z.string().optional(),
  region: z.string().optional(),
  country: z.string().length(2),
  latitude: z.number().optional(),
  longitude: z.number().optional(),
});
export type Place = z.infer<typeof place>;

export const relationKinds = ['parent', 'child', 'related', 'successor', 'predecessor'] as const;
export type RelationKind = (typeof relationKinds)[number];

export const organisationRow = z.object({
  id: z.string(),
  /** A side of the corridor (`cn`, `be`), or absent for a third country. */
  side: z.string().optional(),
  type: organisationType,
  /** The official name in its own language. */
  name: z.string(),
  names: multilingualText,
  place: place.optional(),
  fields: z.array(z.string()),
  status: organisationStatus,
  /** Invented for the demonstration centre. */
  isInvented: z.boolean(),
});
export type OrganisationRow = z.infer<typeof organisationRow>;

export const source = z.object({ title: z.string(), href: z.string().optional(), readOn: day.optional() });
export type Source = z.infer<typeof source>;

export const statusInterval = z.object({
  status: organisationStatus,
  /** A day, a month or a year (2004-11-18, 2004-11, 1425), as exact as the source is. */
  from: z.string().optional(),
  until: z.string().optional(),
});
export type StatusInterval = z.infer<typeof statusInterval>;

/** Why two organisations may be the same, or may not; said in words by the page from code and facts. */
export const duplicateReason = z.object({
  is: z.enum(['for', 'against']),
  code: z.enum([
    'same-identifier',
    'same-name',
    'same-name-reworded',
    'same-name-other-script',
    'similar-name',
    'same-website',
    'same-place',
    'different-identifier',
    'different-number',
    'different-country',
    'far-apart',
    'related',
  ]),
  facts: z.record(z.string(), z.string()),
});
export type DuplicateReason = z.infer<typeof duplicateReason>;

export const organisation = organisationRow.extend({
  allNames: z.array(name),
  identifiers: z.array(identifier.extend({ href: z.string().optional() })),
  website: z.string().optional(),
  relations: z.array(
    z.object({
      kind: z.enum(relationKinds),
      id: z.string().optional(),
      name: z.string(),
      names: multilingualText,
      href: z.string().optional(),
    }),
  ),
  history: z.array(statusInterval),
  facts: z.array(z.object({ text: multilingualText, source })),
  sources: z.array(source),
  /** Organisations that may be the same; a person decides. */
  possibleDuplicates: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      names: multilingualText,
      reasons: z.array(duplicateReason),
    }),
  ),
});
export type Organisation = z.infer<typeof organisation>;

export const searchedWith = z.enum(['characters', 'pinyin', 'latin', 'initials', 'identifier', 'similar']);
export type SearchedWith = z.infer<typeof searchedWith>;

const facet = z.object({ value: z.string(), count: z.number().int() });

const organisationFilters = {
  q: z
    .string()
    .max(200)
    .default('')
    .describe('A name in any script, pinyin in either order, initials, or an identifier'),
  side: listOf(code),
  type: listOf(organisationType),
  field: listOf(code),
  place: listOf(
    z
      .string()
      .max(100)
      .regex(/^\P{C}+$/u, 'the name of a place')
      .describe('The name of a town, as the sources spell it'),
  ),
};

export const listOrganisations = endpoint({
  method: 'GET',
  path: '/api/organisations',
  summary: 'Search organisations by name in any script, or list them.',
  access: 'public',
  input: z.object({ ...organisationFilters, ...paging }),
  output: pageOf(
    organisationRow.extend({ foundBy: searchedWith.optional(), foundName: z.string().optional() }),
  ).extend({
    facets: z.object({ side: z.array(facet), type: z.array(facet), field: z.array(facet) }),
  }),
});

export const organisationPoints = endpoint({
  method: 'GET',
  path: '/api/organisation-points',
  summary: 'Where the organisations of a search are, grouped by place.',
  access: 'public',
  input: z.object(organisationFilters),
  output: z.object({
    points: z.array(
      z.object({
        latitude: z.number(),
        longitude: z.number(),
        place: z.string(),
        side: z.string().optional(),
        count: z.number().int(),
      }),
    ),
    withoutPlace: z.number().int(),
  }),
});

export const getOrganisation = endpoint({
  method: 'GET',
  path: '/api/organisations/:id',
  summary: 'One organisation with its names, identifiers, relations and sources.',
  access: 'public',
  input: z.object({ id: z.string().max(60) }),
  output: organisation,
});
