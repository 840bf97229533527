import type { RowOutcome, SourceRow } from '#platform/imports';
import { type KnownPlaces, readRecord } from '../../domain/import/read-record.ts';
import type { Listing, ListingSource } from '../../domain/listing.ts';
import { type Fault, sayFault } from '../../domain/review/faults.ts';
import { judgeOpportunity } from '../../domain/review/judge-opportunity.ts';
import { findOwnersBySlug } from '../../store/owners.ts';
import type { OpportunitiesDeps } from '../deps.ts';
import { standardOf } from '../writing/find-faults.ts';
import { type IncomingListing, openListings } from './open-listings.ts';

/** The file that is read, and what its records may refer to. */
export interface ReadFile {
  readonly known: KnownPlaces;
  readonly digest: string;
}

type Judged = { readonly line: number } & (
  { readonly incoming: IncomingListing } | { readonly faults: readonly Fault[] }
);

/** Reads, judges and keeps one batch of records; every record has an outcome, the bad ones all their faults. */
export async function takeRecords(
  deps: OpportunitiesDeps,
  rows: readonly SourceRow[],
  file: ReadFile,
): Promise<RowOutcome[]> {
  const read = rows.map(({ line, value }) => ({ line, reading: readRecord(value, file.known) }));
  const named = read.flatMap(({ reading }) => (reading.is === 'read' ? (reading.ownerNamedAs ?? []) : []));
  const owners = await findOwnersBySlug(deps.db, named);
  const judged = read.map(({ line, reading }): Judged => {
    if (reading.is === 'refused') return { line, faults: reading.faults };
    const { ownerNamedAs, reference } = reading;
    const ownerId = ownerNamedAs && owners.get(ownerNamedAs);
    const listing = { ...reading.listing, ...(ownerId && { ownerId }) };
    const faults = judgeIncoming(deps, listing, ownerId ? undefined : ownerNamedAs);
    if (faults.length > 0) return { line, faults };
    return {
      line,
      incoming: { listing, imported: { digest: file.digest, line }, ...(reference && { reference }) },
    };
  });
  const sound = judged.flatMap((one) => ('incoming' in one ? [one.incoming] : []));
  const outcomes = await openListings(deps, sound);
  const outcomeOf = new Map(sound.map(({ imported }, place) => [imported.line, outcomes[place]!]));
  return judged.map((one) =>
    say(one.line, 'faults' in one ? { is: 'refused', faults: one.faults } : outcomeOf.get(one.line)!),
  );
}

function judgeIncoming(
  deps: OpportunitiesDeps,
  listing: Listing & { source: ListingSource },
  unknownOwner?: string,
): Fault[] {
  const today = deps.today();
  const judgement = judgeOpportunity(listing, standardOf(deps, listing, today));
  const faults = judgement.is === 'sound' ? [] : [...judgement.faults];
  if (unknownOwner)
    faults.push({ code: 'unknown-owner', path: 'owner', facts: { value: unknownOwner.slice(0, 60) } });
  return faults;
}

type Outcome = Awaited<ReturnType<typeof openListings>>[number];

function say(line: number, outcome: Outcome): RowOutcome {
  if (outcome.is !== 'refused') return { line, ...outcome };
  const faults = outcome.faults.map((fault) => ({
    line,
    code: `opportunities.${fault.code}`,
    message: sayFault(fault),
    path: fault.path,
  }));
  return { line, is: 'refused', faults };
}
