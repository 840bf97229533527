import { type OrganisationToRegister, type PartiesDeps, registerOrganisation } from '#modules/parties';
import { addDays, type Day } from '#platform/calendar';
import { inTransaction } from '#platform/database';
import { languages } from '#platform/languages';
import { type PackFault, PackFaults } from '#platform/packs';
import type { Listing, ListingSource } from '../../domain/listing.ts';
import { sayFault } from '../../domain/review/faults.ts';
import { listValidity } from '../../store/imported.ts';
import type { OpportunitiesDeps } from '../deps.ts';
import { findFaults } from '../writing/find-faults.ts';
import { type IncomingListing, openListings } from './open-listings.ts';
import {
  readSeeds,
  type SeedFact,
  type SeedListing,
  type SeedOrganisation,
  type Seeds,
} from './read-seeds.ts';

/** The seeds are the one place where organisations and listings are written together, each by its own module. */
export type SeedDeps = OpportunitiesDeps & PartiesDeps;

export interface SeedWish {
  /** The folder `database/seeds`. */
  readonly folder: string;
  progress?(done: { readonly done: number; readonly total: number }): void;
}

export interface SeedReport {
  readonly organisations: number;
  readonly listings: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
}

const SOURCE = 'Green Channel, demonstration centre';
const BATCH = 20;

/**
 * Loads the demonstration centre: real organisations with public facts, invented owners, invented listings. Killed at any
 * moment it can run again and finishes; run on a whole centre it changes nothing. Throws PackFaults when the files are wrong.
 */
export async function seedDemonstration(deps: SeedDeps, { folder, progress }: SeedWish): Promise<SeedReport> {
  const seeds = readSeeds(folder);
  const total = seeds.organisations.length + seeds.listings.length;
  let done = 0;
  const advance = (count: number) => progress?.({ done: (done += count), total });
  const owners = new Map<string, string>();
  const counts = { created: 0, changed: 0, unchanged: 0 };
  for (const one of seeds.organisations) {
    const kept = await registerOrganisation(deps, organisationOf(one, seeds.facts));
    owners.set(one.slug, kept.id);
    counts[kept.is]++;
    advance(1);
  }
  const incoming = await readListings(deps, seeds, owners);
  for (let start = 0; start < incoming.length; start += BATCH) {
    const batch = incoming.slice(start, start + BATCH);
    for (const { is } of await openBatch(deps, seeds, batch)) counts[is]++;
    advance(batch.length);
  }
  return { organisations: seeds.organisations.length, listings: seeds.listings.length, ...counts };
}

async function openBatch(deps: OpportunitiesDeps, seeds: Seeds, batch: readonly IncomingListing[]) {
  const outcomes = await inTransaction(deps.db, (db) => openListings({ ...deps, db }, batch));
  return outcomes.map((outcome, place) => {
    if (outcome.is !== 'refused') return outcome;
    const { place: where } = seeds.listings.find(({ reference }) => reference === batch[place]!.reference)!;
    throw new PackFaults(outcome.faults.map((fault) => ({ ...where, message: sayFault(fault) })));
  });
}

function organisationOf(one: SeedOrganisation, facts: readonly SeedFact[]): OrganisationToRegister {
  const { slug, side, type, names, place, fields, website, ror, status, isInvented } = one;
  return {
    slug,
    side,
    type,
    names: names as OrganisationToRegister['names'],
    place,
    fields,
    isInvented,
    ...(one.short?.[0] && { shortName: one.short[0] }),
    ...(website && { website }),
    ...(ror && { identifiers: [{ scheme: 'ror' as const, value: ror }] }),
    ...(status && { history: [{ status }] }),
    facts: facts
      .filter(({ of }) => of.includes(slug))
      .toSorted((a, b) => (a.year ?? '').localeCompare(b.year ?? ''))
      .map(({ text, sources }) => ({ texts: text, source: sourceOf(sources) })),
  };
}

/** A fact has one source; a second one that says the same, or something else, is named with its address beside it. */
function sourceOf([first, ...others]: SeedFact['sources']) {
  const also = others.map(({ title, href }) => `${title} (${href})`);
  return { title: [first!.title, ...also].join('; '), href: first!.href, readOn: '2026-11-22' };
}

async function readListings(
  deps: OpportunitiesDeps,
  seeds: Seeds,
  owners: ReadonlyMap<string, string>,
): Promise<IncomingListing[]> {
  const validity = await listValidity(deps.db, SOURCE);
  const faults: PackFault[] = [];
  const incoming: IncomingListing[] = [];
  for (const [place, one] of seeds.listings.entries()) {
    const ownerId = owners.get(one.owner);
    const known = validity.get(one.reference);
    const validUntil = known ?? stillAhead(one.validUntil, deps.today());
    const listing = { ...listingOf(one), validUntil, ...(ownerId && { ownerId }) };
    const found = (await findFaults(deps, listing, known ? undefined : deps.today())).map(sayFault);
    if (!ownerId) found.push(`owner names ${one.owner}, which no file of organisations has`);
    faults.push(...found.map((message) => ({ ...one.place, message })));
    incoming.push({
      listing,
      reference: one.reference,
      opensOn: openingDay(place, deps.today()),
      imported: { digest: seeds.digest, line: one.place.line },
    });
  }
  if (faults.length > 0) throw new PackFaults(faults);
  return incoming;
}

const OPENED_WITHIN_DAYS = 120;

/** Spreads the opening days over the last months, so that the newest listings are of every field. */
const openingDay = (place: number, today: Day): Day => addDays(today, -((place * 37) % OPENED_WITHIN_DAYS));

const SHORTEST_STAY_DAYS = 14;

/** The demonstration never opens with listings that are over: whole years are added to days that have passed. */
function stillAhead(day: Day, today: Day): Day {
  const earliest = addDays(today, SHORTEST_STAY_DAYS);
  const years = Math.max(0, Number(earliest.slice(0, 4)) - Number(day.slice(0, 4)));
  const moved = (add: number): Day =>
    addDays(`${Number(day.slice(0, 4)) + add}${day.slice(4).replace('-02-29', '-02-28')}`, 0);
  return moved(years) >= earliest ? moved(years) : moved(years + 1);
}

function listingOf(one: SeedListing): Listing & { source: ListingSource } {
  const {
    direction,
    kind,
    side,
    fields,
    stage,
    rights,
    partner,
    cooperation,
    investment,
    keywords,
    texts,
    original,
  } = one;
  return {
    direction,
    kind,
    side,
    fields,
    stage: stage as Listing['stage'],
    rights: { status: rights },
    partner: partner as Listing['partner'],
    cooperation,
    keywords: keywords as Listing['keywords'],
    ...(investment && { investment: investment as NonNullable<Listing['investment']> }),
    isOwnerNamed: one.ownerNamed,
    isInvented: true,
    source: { title: SOURCE, id: one.reference },
    texts: languages.flatMap((language) => {
      const text = texts[language];
      if (!text) return [];
      const { advantages, ...wording } = trimmed(text);
      return [
        {
          language,
          ...wording,
          ...(advantages && { advantages }),
          isOriginal: language === original,
          isMachineMade: false,
        },
      ];
    }),
  };
}

const trimmed = <T extends Record<string, string | undefined>>(text: T): T =>
  Object.fromEntries(Object.entries(text).map(([part, words]) => [part, words?.trim()])) as T;
