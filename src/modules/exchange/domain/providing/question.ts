import { momentOf } from './datestamp.ts';
import { isPrefix, type Prefix } from './formats.ts';
import { sets } from './sets.ts';

/** The codes of OAI-PMH 2.0, section 3.6. */
export type OaiCode =
  | 'badArgument'
  | 'badResumptionToken'
  | 'badVerb'
  | 'cannotDisseminateFormat'
  | 'idDoesNotExist'
  | 'noRecordsMatch'
  | 'noMetadataFormats';

export interface OaiError {
  readonly error: OaiCode;
  readonly message: string;
}

export type ListVerb = 'ListIdentifiers' | 'ListRecords';

/** A list as it was asked for at first. */
export interface ListQuestion {
  readonly verb: ListVerb;
  readonly prefix: Prefix;
  readonly set: string | undefined;
  /** The first and the last millisecond that is meant, in ISO 8601. */
  readonly from: string | undefined;
  readonly until: string | undefined;
}

export type Question =
  | { readonly verb: 'Identify' }
  | { readonly verb: 'ListSets' }
  | { readonly verb: 'ListMetadataFormats'; readonly identifier: string | undefined }
  | { readonly verb: 'GetRecord'; readonly identifier: string; readonly prefix: Prefix }
  | { readonly verb: ListVerb; readonly token: string }
  | ListQuestion;

/** As they came: a name that came twice has a list. */
export type Arguments = Readonly<Record<string, string | readonly string[] | undefined>>;

interface Taken {
  readonly needed: readonly string[];
  readonly possible: readonly string[];
  /** Of which nothing else may stand beside it. */
  readonly alone?: 'resumptionToken';
}

const LIST: Taken = {
  needed: ['metadataPrefix'],
  possible: ['from', 'until', 'set'],
  alone: 'resumptionToken',
};
const VERBS: Readonly<Record<string, Taken>> = {
  Identify: { needed: [], possible: [] },
  ListSets: { needed: [], possible: [], alone: 'resumptionToken' },
  ListMetadataFormats: { needed: [], possible: ['identifier'] },
  GetRecord: { needed: ['identifier', 'metadataPrefix'], possible: [] },
  ListIdentifiers: LIST,
  ListRecords: LIST,
};

const fault = (error: OaiCode, message: string): OaiError => ({ error, message });

/** What is asked, or what is wrong with how it is asked. */
export function readQuestion({ verb, ...given }: Arguments): Question | OaiError {
  const taken = typeof verb === 'string' && Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  if (typeof verb !== 'string' || !taken)
    return fault('badVerb', 'verb must stand once and be one of the six of OAI-PMH 2.0');
  const wrong = misfit(given, taken);
  if (wrong !== undefined) return fault('badArgument', wrong);
  return read(verb as Question['verb'], given as Record<string, string | undefined>);
}

/** What does not fit: unknown, repeated, missing, or beside what stands alone. */
function misfit(given: Arguments, { needed, possible, alone }: Taken): string | undefined {
  const names = Object.keys(given).filter((name) => given[name] !== undefined);
  for (const name of names) {
    if (![...needed, ...possible, alone].includes(name))
      return `${name.slice(0, 60)} is no argument of this verb`;
    if (typeof given[name] !== 'string') return `${name} may stand only once`;
  }
  if (alone !== undefined && names.includes(alone))
    return names.length > 1 ? `${alone} must stand alone` : undefined;
  const missing = needed.filter((name) => !given[name]);
  return missing.length > 0 ? `${missing.join(', ')} is missing` : undefined;
}

function read(verb: Question['verb'], given: Record<string, string | undefined>): Question | OaiError {
  const { identifier, metadataPrefix: prefix, resumptionToken: token } = given;
  if (verb === 'Identify') return { verb };
  if (verb === 'ListSets')
    return token === undefined ? { verb } : fault('badResumptionToken', 'The list of sets has one page');
  if (verb === 'ListMetadataFormats') return { verb, identifier };
  if (token !== undefined && verb !== 'GetRecord') return { verb, token };
  if (!isPrefix(prefix!))
    return fault('cannotDisseminateFormat', 'ListMetadataFormats tells which there are');
  return verb === 'GetRecord' ? { verb, identifier: identifier!, prefix } : readList(verb, prefix, given);
}

function readList(verb: ListVerb, prefix: Prefix, given: Record<string, string | undefined>) {
  const { set } = given;
  const stretch = readStretch(given);
  if ('error' in stretch) return stretch;
  if (set !== undefined && !sets.some(({ spec }) => spec === set))
    return fault('noRecordsMatch', 'There is no such set');
  return { verb, prefix, set, ...stretch };
}

type Stretch = Pick<ListQuestion, 'from' | 'until'>;

function readStretch({ from, until }: Record<string, string | undefined>): Stretch | OaiError {
  const first = momentOf(from, 'first');
  const last = momentOf(until, 'last');
  if (isUnread(from, first) || isUnread(until, last))
    return fault(
      'badArgument',
      'from and until are days or seconds of UTC, as 2026-11-27 or 2026-11-27T09:00:00Z',
    );
  if (from && until && from.length !== until.length)
    return fault('badArgument', 'from and until must be equally precise');
  if (first && last && first > last) return fault('badArgument', 'from is later than until');
  return { from: first, until: last };
}

const isUnread = (text: string | undefined, moment: string | undefined): boolean =>
  text !== undefined && moment === undefined;
