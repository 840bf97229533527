import type { Identifier, IdentifierScheme, Place, RelationKind, StatusInterval } from '#contracts/parties';
import { type OrganisationClaim, ranks, type SourceRecord } from '../claim.ts';
import { readIdentifier } from '../identifiers/identifier.ts';
import { fold } from '../names/folding.ts';
import { type ListedName, nameClaims } from './name-kinds.ts';
import { organisationTypeOf } from './organisation-type.ts';

/** A record of the Research Organization Registry, schema 2, as far as it is read. */
export interface RorRecord {
  readonly id: string;
  readonly status: 'active' | 'inactive' | 'withdrawn';
  readonly established?: number | null | undefined;
  readonly types: readonly string[];
  readonly names: readonly { value: string; lang?: string | null | undefined; types: readonly string[] }[];
  readonly locations: readonly {
    name?: string | null | undefined;
    country_code: string;
    country_subdivision_name?: string | null | undefined;
    lat?: number | null | undefined;
    lng?: number | null | undefined;
  }[];
  readonly links: readonly { type: string; value: string }[];
  readonly external_ids: readonly {
    type: string;
    preferred?: string | null | undefined;
    all: readonly string[];
  }[];
  readonly relationships: readonly { type: RelationKind; label: string; id: string }[];
}

export interface FieldFault {
  readonly code: string;
  readonly message: string;
  readonly path?: string;
}

/** Languages in which a country's organisations name themselves. */
export type OwnLanguages = (country: string) => readonly string[];

/** What the registry says of an organisation, or everything that keeps the record from being taken. */
export function readRorRecord(
  record: RorRecord,
  ownLanguages: OwnLanguages,
): { claim: SourceRecord<OrganisationClaim> } | { faults: FieldFault[] } {
  const id = readIdentifier('ror', record.id);
  if (id.is !== 'sound') return { faults: [rorFault(record.id, id.is, 'id')] };
  const named = record.names.filter(({ value }) => fold(value) !== '');
  if (named.length === 0) return { faults: [NAMELESS] };
  const relations = record.relationships.map((one) => ({ one, reading: readIdentifier('ror', one.id) }));
  const faults = relations.flatMap(({ one, reading }, place) =>
    reading.is === 'sound' ? [] : [rorFault(one.id, reading.is, `relationships.${place}.id`)],
  );
  if (faults.length > 0) return { faults };
  const places = record.locations.map(placeOf);
  return {
    claim: {
      source: 'ror',
      key: id.value,
      rank: ranks.register,
      title: 'Research Organization Registry (ROR), CC0',
      href: `https://ror.org/${id.value}`,
      claim: {
        type: organisationTypeOf(
          record.types,
          named.map(({ value }) => value),
        ),
        names: nameClaims(named.map(listedName), ownLanguages(places[0]?.country ?? '')),
        identifiers: [
          { scheme: 'ror', value: id.value, certainty: 'certain' },
          ...record.external_ids.flatMap(externalIds),
        ],
        places,
        ...websiteOf(record),
        fields: [],
        relations: relations.map(({ one, reading }) => ({
          kind: one.type,
          target: { scheme: 'ror', value: reading.is === 'sound' ? reading.value : '' },
          name: one.label,
        })),
        history: historyOf(record),
        facts: [],
        isInvented: false,
      },
    },
  };
}

const NAMELESS: FieldFault = {
  code: 'parties.name-missing',
  message: 'None of the names has a letter or a digit.',
  path: 'names',
};

const rorFault = (written: string, is: 'misshapen' | 'check-failed', path: string): FieldFault => ({
  code: 'parties.identifier-unsound',
  message:
    is === 'misshapen'
      ? `“${written.slice(0, 100)}” is not a ROR id: 0, six letters or digits, two check digits are needed.`
      : `The check digits of the ROR id “${written.slice(0, 100)}” do not fit.`,
  path,
});

function listedName({ value, lang, types }: RorRecord['names'][number]): ListedName {
  const is = (type: string) => types.includes(type);
  const use = is('ror_display') ? 'main' : is('label') ? 'label' : is('acronym') ? 'acronym' : 'alias';
  return { text: value.trim(), use, ...(lang && { language: lang }) };
}

const placeOf = (location: RorRecord['locations'][number]): Place => ({
  country: location.country_code,
  ...(location.name && { city: location.name }),
  ...(location.country_subdivision_name && { region: location.country_subdivision_name }),
  ...(typeof location.lat === 'number' &&
    typeof location.lng === 'number' && { latitude: location.lat, longitude: location.lng }),
});

const SCHEMES = new Set<string>(['isni', 'wikidata', 'grid', 'fundref'] satisfies IdentifierScheme[]);

/** The preferred one, or the only one, is certain; of several without a preference none is. */
function externalIds({ type, preferred, all }: RorRecord['external_ids'][number]): Identifier[] {
  if (!SCHEMES.has(type)) return [];
  const certain = preferred ?? (all.length === 1 ? all[0] : undefined);
  return all.flatMap((written) => {
    const reading = readIdentifier(type as IdentifierScheme, written);
    if (reading.is === 'misshapen') return [];
    const certainty = reading.is === 'sound' && written === certain ? 'certain' : 'alternative';
    return [{ scheme: type as IdentifierScheme, value: reading.value, certainty }];
  });
}

function websiteOf({ links }: RorRecord) {
  const website = links.find(({ type }) => type === 'website')?.value;
  return website && /^https?:\/\//.test(website) ? { website } : {};
}

/** The registry knows the founding year and the present status, not the day it changed. */
function historyOf({ established, status }: RorRecord): StatusInterval[] {
  const founded: StatusInterval[] = established
    ? [{ status: 'active', from: String(established).padStart(4, '0') }]
    : [];
  if (status === 'active') return founded.length > 0 ? founded : [{ status }];
  return [...founded, { status }];
}
