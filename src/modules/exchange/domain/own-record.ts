import { attributeOf, type XmlElement } from './xml-element.ts';

/** Records in the register's own words, whole, as one centre tells another. */
export const ownFormat = {
  prefix: 'green_channel',
  namespace: 'urn:x-green-channel:record:1',
  schema: 'urn:x-green-channel:record:1',
} as const;

/** Where a record comes from that means the same to every centre. */
const PORTABLE = /^(?:seed|cordis):/;
export const portableOrigin = (origin: string | undefined): string | undefined =>
  origin !== undefined && PORTABLE.test(origin) ? origin : undefined;

/** What stands in an element of that format; the content is JSON and unread. */
export interface OwnRecord {
  readonly origin: string | undefined;
  /** Addresses of records that became one with it. */
  readonly formerly: readonly string[];
  readonly json: string;
}

const ADDRESS = /^[a-z]+-\d{1,12}$/;
const MOST = 200;

const readFormerly = (said: string | undefined): string[] =>
  (said ?? '')
    .split(' ')
    .filter((one) => ADDRESS.test(one))
    .slice(0, MOST);

export const readOwnRecord = (element: XmlElement): OwnRecord => ({
  origin: portableOrigin(attributeOf(element, 'origin')),
  formerly: readFormerly(attributeOf(element, 'formerly')),
  json: element.text,
});

// XML has no place for these, JSON has.
// eslint-disable-next-line no-control-regex
const UNSPEAKABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** The content as JSON of characters that XML can hold. */
export const speakable = (json: string): string =>
  json.replace(UNSPEAKABLE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
