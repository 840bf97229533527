import type { RecordContent } from '#contracts/register';
import { type Element, element, writeElement } from '#platform/xml';
import { partyInCerif, recordInCerif } from '../../domain/cerif/cerif-of.ts';
import { inOldProfile } from '../../domain/cerif/in-old-profile.ts';
import { partyInDublin, recordInDublin } from '../../domain/record-in-dublin.ts';
import { datestamp } from '../../domain/providing/datestamp.ts';
import type { Prefix } from '../../domain/providing/formats.ts';
import { oaiIdentifier, type Repository } from '../../domain/providing/repository.ts';
import { ownFormat, portableOrigin, speakable } from '../../domain/own-record.ts';
import type { Item } from './list-items.ts';
import { recordOf, type Told } from './read-surroundings.ts';

/** How items are to be written. */
export interface Writing {
  readonly repository: Repository;
  /** Where the centre stands, without a slash at the end. */
  readonly origin: string;
  readonly prefix: Prefix;
}

const header = ({ local, changedAt, set, isDeleted }: Item, repository: Repository): Element =>
  element(
    'header',
    [
      element('identifier', oaiIdentifier(repository, local)),
      element('datestamp', datestamp(changedAt)),
      ...(set === undefined ? [] : [element('setSpec', set)]),
    ],
    isDeleted ? { status: 'deleted' } : {},
  );

export const writeHeader = (item: Item, { repository }: Writing): string =>
  writeElement(header(item, repository));

/** A record: its header and what is said of it, or that nothing is any more. */
export function writeTold(item: Item, told: Told, writing: Writing): string {
  const metadata = item.isDeleted ? undefined : metadataOf(item, told, writing);
  return writeElement(
    metadata
      ? element('record', [header(item, writing.repository), element('metadata', [metadata])])
      : element('record', [header({ ...item, isDeleted: true }, writing.repository)]),
  );
}

function metadataOf(item: Item, told: Told, { prefix, origin }: Writing): Element | undefined {
  const record = recordOf(item);
  const party = record ? undefined : told.parties.get(item.id);
  const around = told.around(item);
  if (prefix === ownFormat.prefix)
    return item.record?.content && inOwnWords({ ...item.record, content: item.record.content });
  if (prefix === 'oai_dc') {
    if (record) return recordInDublin(record, around, (reference) => `${origin}/id/${reference}`);
    return party && partyInDublin(party, addressOf(party, origin));
  }
  const cerif = record ? recordInCerif(record, around) : party && partyInCerif(party, around);
  return cerif && prefix === 'oai_cerif_openaire_1_1' ? inOldProfile(cerif) : cerif;
}

type Said = Pick<NonNullable<Item['record']>, 'origin' | 'formerly'> & { readonly content: RecordContent };

const inOwnWords = ({ content, origin, formerly }: Said): Element => ({
  name: 'record',
  namespace: ownFormat.namespace,
  attributes: {
    ...(portableOrigin(origin) !== undefined && { origin: origin! }),
    ...(formerly.length > 0 && { formerly: formerly.join(' ') }),
  },
  content: speakable(JSON.stringify(content)),
});

const addressOf = ({ kind, id }: { kind: 'organisation' | 'person'; id: string }, origin: string): string =>
  `${origin}/en/${kind === 'organisation' ? 'organisations' : 'people'}/${id}`;
