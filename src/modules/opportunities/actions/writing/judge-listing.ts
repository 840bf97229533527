import type { Remark } from '#contracts/opportunities';
import type { Language } from '#platform/languages';
import type { Listing } from '../../domain/listing.ts';
import { explain } from '../../domain/quality/explain.ts';
import type { OpportunitiesDeps } from '../deps.ts';
import { findFindings } from './find-faults.ts';

interface Asked {
  readonly reader: Language;
  readonly stale?: readonly Language[];
}

/** Every remark on a listing in the reader's language, what must be mended first. Keeps nothing. */
export async function judgeListing(
  deps: Pick<OpportunitiesDeps, 'db' | 'corridor' | 'quality' | 'today'>,
  listing: Listing,
  { reader, stale = [] }: Asked,
): Promise<{ remarks: Remark[]; milliseconds: number }> {
  const started = performance.now();
  const findings = await findFindings(deps, listing, { today: deps.today(), stale });
  const remarks = findings
    .toSorted((one, other) => Number(one.severity === 'should') - Number(other.severity === 'should'))
    .map((finding) => explain(finding, deps.quality, reader));
  return { remarks, milliseconds: Math.round((performance.now() - started) * 10) / 10 };
}
