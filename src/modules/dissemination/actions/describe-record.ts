import type { PlainAnswer } from '#platform/contract';
import { linkset, recordLinks } from '../domain/links/record-links.ts';
import { placesOf } from '../domain/places.ts';
import { recordStatement } from '../domain/statements/record-statement.ts';
import type { DisseminationDeps } from './deps.ts';
import { answerOfRecord } from './tell-record.ts';

/** A record in JSON-LD. */
export function describeRecord(
  deps: Pick<DisseminationDeps, 'db' | 'origin'>,
  reference: string,
): Promise<PlainAnswer> {
  const places = placesOf(deps.origin());
  return answerOfRecord(deps, reference, {
    at: (other) => places.recordAs(other, 'jsonld'),
    tell: (record) => ({ body: JSON.stringify(recordStatement(record, places)) }),
  });
}

/** All typed links of a record as one document. */
export function linkRecord(
  deps: Pick<DisseminationDeps, 'db' | 'origin' | 'elsewhere'>,
  reference: string,
): Promise<PlainAnswer> {
  const places = placesOf(deps.origin());
  return answerOfRecord(deps, reference, {
    at: (other) => places.recordAs(other, 'linkset'),
    tell: ({ content }) => {
      const links = recordLinks(
        { content, reference, elsewhere: deps.elsewhere({ ...content, reference }) },
        places,
      );
      const pages = places.recordPages(reference).map(({ href }) => href);
      return { body: JSON.stringify(linkset(links, pages)) };
    },
  });
}
