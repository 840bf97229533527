import { organisationNamesIn } from '#modules/parties';
import type { Day } from '#platform/calendar';
import type { Corridor } from '#platform/corridor';
import type { Language } from '#platform/languages';
import type { Listing } from '../../domain/listing.ts';
import type { Finding } from '../../domain/quality/finding.ts';
import { writtenFields } from '../../domain/quality/fields.ts';
import { judgeSecrecy, type Secrets } from '../../domain/quality/judge-secrecy.ts';
import { judgeWhole } from '../../domain/quality/judge-whole.ts';
import type { QualityRules } from '../../domain/quality/rules.ts';
import { importLimits } from '../../domain/review/import-limits.ts';
import type { Fault } from '../../domain/review/faults.ts';
import type { Standard } from '../../domain/review/standard.ts';
import { listOwnerNames } from '../../store/owners.ts';
import type { OpportunitiesDeps } from '../deps.ts';

type Judging = Pick<OpportunitiesDeps, 'db' | 'corridor' | 'quality'>;

const isImport = ({ source, isInvented }: Listing) => source !== undefined && !isInvented;

/** What a listing is held against: what comes from another register is judged as an import for life. */
export function standardOf(
  { corridor, quality }: { corridor: Corridor; quality: QualityRules },
  listing: Listing,
  today?: Day,
): Standard {
  return {
    measure: isImport(listing) ? 'import' : 'own',
    lengths: isImport(listing) ? importLimits : quality.lengths,
    fields: new Set(corridor.fields.map(({ code }) => code)),
    sides: new Set(corridor.sides.map(({ code }) => code)),
    ...(today && { today }),
  };
}

/** A longer text is refused for its length and not searched for names. */
const LONGEST_READ = 20_000;

interface Circumstances {
  readonly today?: Day | undefined;
  /** Translations that are older than the original. */
  readonly stale?: readonly Language[];
}

/** Everything that can be said about a listing today: what is formally wrong, and what a reader will miss. */
export async function findFindings(
  deps: Judging,
  listing: Listing,
  { today, stale = [] }: Circumstances = {},
): Promise<Finding[]> {
  const standard = standardOf(deps, listing, today);
  const texts = writtenFields(listing).flatMap(({ text }) => (text.length <= LONGEST_READ ? text : []));
  const secrets = isImport(listing) ? nothingSecret : await secretsOf(deps, listing, texts);
  return judgeWhole(listing, standard, { rules: deps.quality, stale, ...secrets });
}

const nothingSecret: Secrets = { ownerNames: [], organisationsIn: new Map() };

async function secretsOf({ db }: Judging, listing: Listing, texts: readonly string[]): Promise<Secrets> {
  const { ownerId, isOwnerNamed } = listing;
  if (isOwnerNamed) return nothingSecret;
  const names = await listOwnerNames(db, ownerId ? [ownerId] : []);
  return { ownerNames: [...names.values()].flat(), organisationsIn: await organisationNamesIn(db, texts) };
}

/** What in a text beside the listing would lead to its owner. */
export async function findSecrets(deps: Judging, listing: Listing, text: string) {
  return judgeSecrecy({ path: '', text }, await secretsOf(deps, listing, [text]), deps.quality);
}

/** What keeps a listing from being shown; advice is not among it. */
export async function findFaults(deps: Judging, listing: Listing, today?: Day): Promise<readonly Fault[]> {
  const findings = await findFindings(deps, listing, { today });
  return findings
    .filter(({ severity }) => severity === 'must')
    .map(({ code, path, facts }) => ({ code, path, ...(facts && { facts }) }));
}
