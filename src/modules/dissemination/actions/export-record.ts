import type { PlainAnswer } from '#platform/contract';
import { crossrefGrant, type Depositor, judgeGrant } from '../domain/crossref/crossref-grant.ts';
import { dataciteRecord } from '../domain/datacite/datacite-record.ts';
import { placesOf } from '../domain/places.ts';
import { grantIncomplete } from '../domain/refusals.ts';
import type { DisseminationDeps } from './deps.ts';
import { answerOfRecord } from './tell-record.ts';

/** A record for DataCite. */
export function exportRecord(
  deps: Pick<DisseminationDeps, 'db' | 'origin'>,
  reference: string,
): Promise<PlainAnswer> {
  const places = placesOf(deps.origin());
  return answerOfRecord(deps, reference, {
    at: (other) => places.recordAs(other, 'datacite.xml'),
    tell: (record) => ({ body: dataciteRecord(record, places) }),
  });
}

/** A grant for Crossref, to be deposited by its agency. */
export function exportGrant(
  deps: Pick<DisseminationDeps, 'db' | 'origin' | 'now'>,
  { reference, ...depositor }: Depositor & { readonly reference: string },
): Promise<PlainAnswer> {
  const places = placesOf(deps.origin());
  return answerOfRecord(deps, reference, {
    at: places.record,
    tell: ({ content, revision }) => {
      const grant = judgeGrant(content);
      if (grant.is === 'incomplete') throw grantIncomplete(reference, grant.missing);
      const madeAt = deps.now().toISOString();
      return { body: crossrefGrant({ content, reference, revision, grant, depositor, madeAt }, places) };
    },
  });
}
