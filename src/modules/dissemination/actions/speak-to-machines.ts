import type { Organisation } from '#contracts/parties';
import type { RecordPage } from '#contracts/register';
import type { ForMachines, ReadPage } from '#platform/http';
import { linkValue, recordLinks } from '../domain/links/record-links.ts';
import { placesOf } from '../domain/places.ts';
import { organisationStatement } from '../domain/statements/organisation-statement.ts';
import { recordStatement } from '../domain/statements/record-statement.ts';
import type { DisseminationDeps } from './deps.ts';

const nothing: ForMachines = { links: [], statements: [] };

/** What the pages of records and organisations say to machines, from what they were read from: no question is asked twice. */
export const speakToMachines =
  ({ origin, elsewhere }: Pick<DisseminationDeps, 'origin' | 'elsewhere'>) =>
  ({ path, subject }: ReadPage): ForMachines => {
    if (subject === undefined) return nothing;
    const places = placesOf(origin());
    if (/^\/register\/[a-z]+-\d+\/?$/.test(path)) {
      const record = subject as RecordPage;
      const { reference } = record.line;
      const links = recordLinks(
        { content: record.content, reference, elsewhere: elsewhere({ ...record.content, reference }) },
        places,
      );
      return { links: links.map(linkValue), statements: [recordStatement(record, places)] };
    }
    if (/^\/organisations\/[^/]+\/?$/.test(path))
      return { links: [], statements: [organisationStatement(subject as Organisation, places)] };
    return nothing;
  };
