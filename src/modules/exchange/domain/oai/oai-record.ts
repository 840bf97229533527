import { refused, shortened } from '../refusals.ts';
import { attributeOf, childOf, childrenOf, textIn, type XmlElement } from '../xml-element.ts';
import { isDatestamp } from './is-datestamp.ts';

export interface RecordHeader {
  readonly identifier: string;
  /** A day or an instant in UTC, as the endpoint counts. */
  readonly datestamp: string;
  readonly sets: readonly string[];
  readonly isDeleted: boolean;
}

export interface OaiRecord {
  readonly header: RecordHeader;
  /** Absent when the record is deleted. */
  readonly metadata: XmlElement | undefined;
}

/** Reads a `record`; throws when it is not whole. */
export function readRecord(element: XmlElement): OaiRecord {
  const head = childOf(element, 'header');
  if (!head) throw refused('record-faulty', { fault: 'no_header', identifier: '' });
  const header = readHeader(head);
  const [payload, ...others] = childOf(element, 'metadata')?.children ?? [];
  if (header.isDeleted) return { header, metadata: undefined };
  if (!payload) throw refused('record-faulty', { fault: 'no_metadata', identifier: header.identifier });
  if (others.length > 0)
    throw refused('record-faulty', { fault: 'metadata_twice', identifier: header.identifier });
  return { header, metadata: payload };
}

export function readHeader(element: XmlElement): RecordHeader {
  const identifier = textIn(element, 'identifier');
  if (identifier === '' || identifier.length > 1024)
    throw refused('record-faulty', { fault: 'identifier', identifier: shortened(identifier) });
  const datestamp = textIn(element, 'datestamp');
  if (!isDatestamp(datestamp))
    throw refused('datestamp-wrong', { identifier: shortened(identifier), datestamp: shortened(datestamp) });
  return {
    identifier,
    datestamp,
    sets: childrenOf(element, 'setSpec').map(({ text }) => text.trim()),
    isDeleted: attributeOf(element, 'status') === 'deleted',
  };
}
