import type { Day } from '#platform/calendar';
import { record } from '#platform/journal';
import { referencePrefix } from '../../domain/life/reference.ts';
import type { Listing, ListingSource } from '../../domain/listing.ts';
import type { Fault } from '../../domain/review/faults.ts';
import { isSameListing } from '../../domain/same-listing.ts';
import { markImported } from '../../store/imported.ts';
import { type HeldImport, lockOfSource } from '../../store/held.ts';
import { insertOpportunities, type NewOpportunity, setListing } from '../../store/opportunities.ts';
import { findTakenReferences, markReferencesTaken, takeReferences } from '../../store/references.ts';
import type { OpportunitiesDeps } from '../deps.ts';

/** A sound listing with the place of its record; its source tells whether the centre has it already. */
export interface IncomingListing {
  readonly listing: Listing & { readonly source: ListingSource };
  /** Given by hand; made by rule when absent. */
  readonly reference?: string;
  readonly imported: { readonly digest: string; readonly line: number };
  /** The day it opens; today when absent. */
  readonly opensOn?: Day;
}

export type Outcome =
  | { readonly is: 'created' | 'changed' | 'unchanged'; readonly id: string }
  | { readonly is: 'refused'; readonly faults: readonly Fault[] };

const keyOf = ({ title, id }: ListingSource) => `${title}\n${id}`;
const over = ['expired', 'withdrawn', 'fulfilled'];

/** Opens listings that are new and brings the others up to date, in the open transaction; one outcome for each, in order. */
export async function openListings(
  deps: OpportunitiesDeps,
  incoming: readonly IncomingListing[],
): Promise<Outcome[]> {
  const held = await lockHeld(deps, incoming);
  const doubles = findDoubles(incoming, held);
  const taken = await findTaken(deps, incoming, held);
  const outcomes = new Map<IncomingListing, Outcome>();
  const fresh: IncomingListing[] = [];
  for (const one of incoming) {
    const fault = doubles.get(one) ?? taken.get(one);
    const known = held.get(keyOf(one.listing.source));
    if (fault) outcomes.set(one, { is: 'refused', faults: [fault] });
    else if (known) outcomes.set(one, await bringUpToDate(deps, known, one));
    else fresh.push(one);
  }
  await markImported(deps.db, seenAgain(incoming, outcomes, held));
  const ids = await openFresh(deps, fresh);
  for (const [place, one] of fresh.entries()) outcomes.set(one, { is: 'created', id: ids[place]! });
  return incoming.map((one) => outcomes.get(one)!);
}

type Held = ReadonlyMap<string, HeldImport>;

async function lockHeld({ db }: OpportunitiesDeps, incoming: readonly IncomingListing[]): Promise<Held> {
  const bySource = Map.groupBy(incoming, ({ listing }) => listing.source.title);
  const held = new Map<string, HeldImport>();
  for (const [title, some] of bySource)
    for (const one of await lockOfSource(
      db,
      title,
      some.map(({ listing }) => listing.source.id),
    ))
      held.set(keyOf(one.listing.source!), one);
  return held;
}

/** A second record with the id of an earlier one in the same file: which of the two is meant, nobody knows. */
function findDoubles(incoming: readonly IncomingListing[], held: Held): Map<IncomingListing, Fault> {
  const firstLine = new Map<string, number>();
  const doubles = new Map<IncomingListing, Fault>();
  for (const one of incoming) {
    const key = keyOf(one.listing.source);
    const known = held.get(key);
    const { digest, line } = one.imported;
    const earlier =
      firstLine.get(key) ?? (known?.importedDigest === digest ? known.importedLine : undefined) ?? line;
    if (earlier === line) firstLine.set(key, line);
    else
      doubles.set(one, {
        code: 'duplicate-id',
        path: 'id',
        facts: { value: one.listing.source.id, line: earlier },
      });
  }
  return doubles;
}

async function findTaken({ db }: OpportunitiesDeps, incoming: readonly IncomingListing[], held: Held) {
  const given = incoming.filter(
    ({ reference, listing }) => reference !== undefined && !held.has(keyOf(listing.source)),
  );
  const taken = new Set(
    await findTakenReferences(
      db,
      given.map(({ reference }) => reference!),
    ),
  );
  const faults = new Map<IncomingListing, Fault>();
  for (const one of given) {
    const reference = one.reference!;
    if (taken.has(reference))
      faults.set(one, { code: 'reference-taken', path: 'reference', facts: { value: reference } });
    taken.add(reference);
  }
  return faults;
}

/** What the centre has ended stays ended, whatever the register goes on saying. */
async function bringUpToDate(
  deps: OpportunitiesDeps,
  known: HeldImport,
  { listing }: IncomingListing,
): Promise<Outcome> {
  const { id, reference, state } = known;
  if (over.includes(state) || isSameListing(known.listing, listing)) return { is: 'unchanged', id };
  await setListing(deps.db, id, { listing, confirmed: [], on: deps.today(), isImport: true });
  await record(deps.db, 'opportunities.opportunity-changed', { opportunityId: id, reference });
  return { is: 'changed', id };
}

function seenAgain(
  incoming: readonly IncomingListing[],
  outcomes: ReadonlyMap<IncomingListing, Outcome>,
  held: Held,
) {
  return incoming.flatMap((one) => {
    const outcome = outcomes.get(one);
    const known = held.get(keyOf(one.listing.source));
    const isNews = outcome && outcome.is !== 'refused' && known?.importedDigest !== one.imported.digest;
    return isNews ? [{ id: outcome.id, ...one.imported }] : [];
  });
}

async function openFresh(deps: OpportunitiesDeps, fresh: readonly IncomingListing[]): Promise<string[]> {
  const { db } = deps;
  const unnamed = fresh.filter(({ reference }) => reference === undefined);
  await markReferencesTaken(
    db,
    fresh.flatMap(({ reference }) => reference ?? []),
  );
  const made = await takeReferences(
    db,
    unnamed.map(({ listing }) => referencePrefix(listing)),
  );
  const madeFor = new Map(unnamed.map((one, place) => [one, made[place]!]));
  const opened = fresh.map((one): NewOpportunity => {
    const reference = one.reference ?? madeFor.get(one)!;
    const on = one.opensOn ?? deps.today();
    return {
      reference,
      state: 'published',
      on,
      publishedOn: on,
      listing: one.listing,
      imported: one.imported,
    };
  });
  const ids = await insertOpportunities(db, opened);
  for (const [place, { reference }] of opened.entries())
    await record(db, 'opportunities.opportunity-published', { opportunityId: ids[place]!, reference });
  return ids;
}
