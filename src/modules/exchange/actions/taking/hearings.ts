import { recordContent } from '#contracts/register';
import { sayContentFault } from '#modules/register';
import type { ForeignRecord } from '#modules/register';
import type { RowFault } from '#platform/imports';
import type { Language } from '#platform/languages';
import { profileOf } from '../../domain/conformity/judge-endpoint.ts';
import {
  formerlyInCerif,
  linksOfCerif,
  recordOfCerif,
  type Teller,
} from '../../domain/heard/record-of-cerif.ts';
import { ownFormat, readOwnRecord } from '../../domain/own-record.ts';
import type { OaiRecord } from '../../domain/oai/oai-record.ts';
import type { XmlElement } from '../../domain/xml-element.ts';

interface TellerNamed extends Teller {
  readonly repository: string;
}

type Heard = Omit<ForeignRecord, 'line'> | { readonly fault: (language: Language) => Omit<RowFault, 'line'> };

/** How records of a format are heard. */
export interface Hearing {
  readonly namespace: string;
  readonly isOfOurs: boolean;
  /** Absent: everything. */
  readonly sets?: readonly string[];
  read(record: OaiRecord, teller: TellerNamed): Heard;
}

/** The best one first: in its own words a register loses nothing. */
export const hearings: readonly Hearing[] = [
  {
    namespace: ownFormat.namespace,
    isOfOurs: true,
    read: (record, teller) => heard(record, teller, readOwn),
  },
  {
    namespace: profileOf('1.2'),
    isOfOurs: false,
    sets: ['funding', 'projects', 'publications', 'products', 'patents', 'events'].map(
      (set) => `openaire_cris_${set}`,
    ),
    read: (record, teller) =>
      heard(record, teller, (payload) => ({
        origin: undefined,
        formerly: formerlyInCerif(payload),
        said: recordOfCerif(payload, teller),
        links: linksOfCerif(payload),
      })),
  },
];

function heard(
  { header, metadata }: OaiRecord,
  { repository }: TellerNamed,
  read: (payload: XmlElement) => {
    readonly origin: string | undefined;
    readonly formerly: readonly string[];
    readonly said: unknown;
    readonly links?: ForeignRecord['links'];
  },
): Heard {
  const local = header.identifier.replace(`oai:${repository}:`, '').replace(/^[A-Z]\w+s\//, '');
  if (!metadata) return { local, content: undefined };
  const { origin, formerly, said, links = [] } = read(metadata);
  const shaped = recordContent.safeParse(said);
  if (shaped.success) return { local, origin, formerly, content: shaped.data, links };
  const [issue] = shaped.error.issues;
  const facts = { reason: `${issue!.path.join('.')}: ${issue!.message}`.slice(0, 300) };
  return {
    fault: (language) =>
      sayContentFault({ code: 'register.row-misshapen', at: header.identifier, facts }, language),
  };
}

function readOwn(payload: XmlElement) {
  const { json, ...own } = readOwnRecord(payload);
  try {
    return { ...own, said: JSON.parse(json) as unknown };
  } catch {
    return { ...own, said: undefined };
  }
}
