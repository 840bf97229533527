import type { ToldRecord } from '../../told.ts';
import type { EntityName } from '../order.ts';

type Sorted = { readonly kind: ToldRecord['kind']; readonly opensProgramme: boolean } & {
  readonly type: string | undefined;
};

/** What a result is by its type. Licences, spin-offs and trained people are nothing that the profile knows. */
const OF_RESULTS: Readonly<Record<string, 'Publication' | 'Product' | 'Patent'>> = {
  publication: 'Publication',
  standard: 'Publication',
  patent: 'Patent',
  'data-set': 'Product',
  software: 'Product',
  product: 'Product',
};

const OF_KINDS: Partial<Record<ToldRecord['kind'], EntityName>> = {
  project: 'Project',
  programme: 'Funding',
  call: 'Funding',
  funding: 'Funding',
  body: 'OrgUnit',
  laboratory: 'OrgUnit',
  session: 'Event',
  event: 'Event',
};

/** What a record is in CERIF; nothing where the profile has no place for it. */
export function entityNameOf({ kind, type, opensProgramme }: Sorted): EntityName | undefined {
  if (kind === 'result') return type === undefined ? 'Product' : OF_RESULTS[type];
  if (kind === 'agreement') return opensProgramme ? 'Funding' : undefined;
  return OF_KINDS[kind];
}
