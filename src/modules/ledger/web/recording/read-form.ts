import type { Day } from '#platform/calendar';
import type { Asking } from '#platform/contract';
import type { Language } from '#platform/languages';
import type {
  Confidence,
  EntryKind,
  FlowKind,
  Precision,
  recordEntry,
  recordPromise,
  Rhythm,
  Source,
  Target,
} from '../../contract.ts';

type Entry = Asking<(typeof recordEntry)['input']>['entry'];
type Promised = Asking<(typeof recordPromise)['input']>['promise'];

/** What stands in a form: one value, or all under a name that may be chosen several times. */
export interface Filled {
  one(name: string): string;
  all(name: string): readonly string[];
  readonly from: Day;
  readonly until: Day;
}

/** Directions that are no single side to a single side: `both`, or out of a common purse `purse/be`. */
export const BOTH = 'both';
export const PURSE = 'purse';

/**
 * As a program reads it: no blanks between thousands, a point before the decimals. A comma before three digits may be either, so
 * it stays and is found wrong.
 */
export const decimal = (text: string): string =>
  text.replaceAll(/\s/g, '').replace(/^(\d+),(\d{1,2})$/, '$1.$2');

function directionFrom(code: string): Pick<Entry, 'givingSide' | 'receivingSide'> {
  const [giving = '', receiving = ''] = code.split('/');
  if (code === BOTH) return {};
  return giving === PURSE ? { receivingSide: receiving } : { givingSide: giving, receivingSide: receiving };
}

/** Sources as far as anything of them was written; an empty line is none. */
function sourcesFrom({ all }: Filled): Source[] {
  const hrefs = all('href');
  return all('title')
    .map((title, place) => ({ title, href: hrefs[place] ?? '' }))
    .filter(({ title, href }) => title !== '' || href !== '');
}

const saidFrom = ({ one, from, until, ...rest }: Filled) => ({
  from,
  until,
  confidence: one('confidence') as Confidence,
  ...(one('programme') !== '' && { programme: one('programme') }),
  sources: sourcesFrom({ one, from, until, ...rest }),
});

const inLanguage = (text: string, { one }: Filled) => ({ [one('language') as Language]: text });

/** The entry that a form holds. */
export function entryFrom(filled: Filled): Entry {
  const { one } = filled;
  const kind = one('kind') as EntryKind;
  const amount = decimal(one('amount'));
  return {
    kind,
    ...directionFrom(one('direction')),
    texts: inLanguage(one('about'), filled),
    number: kind === 'money' ? 0 : Number(one('number')),
    ...(amount !== '' && { value: { amount, currency: one('currency') } }),
    precision: one('precision') as Precision,
    ...saidFrom(filled),
  };
}

const rounded = (share: number): number => Math.round(share * 10_000) / 10_000;

function targetFrom({ one }: Filled): Target {
  if (one('target') === 'least') return { is: 'least', least: Number(decimal(one('least'))) };
  const share = rounded(Number(decimal(one('share'))) / 100);
  return one('target') === 'share-of'
    ? { is: 'share', share, of: Number(decimal(one('base'))) }
    : { is: 'share', share };
}

/** The promise that a form holds. */
export function promiseFrom(filled: Filled): Promised {
  const { one, all } = filled;
  return {
    promiser: inLanguage(one('promiser'), filled),
    texts: inLanguage(one('about'), filled),
    towardsSide: one('towards'),
    kinds: all('kinds') as FlowKind[],
    ...(one('measure') !== '' && { currency: one('measure') }),
    target: targetFrom(filled),
    every: one('every') as Rhythm,
    ...saidFrom(filled),
  };
}

/** Fields of an entry that cannot be left empty. */
export const neededOfEntry = (kind: string): readonly string[] => [
  'kind',
  'direction',
  'about',
  ...(kind === 'money' ? ['amount'] : ['number']),
  'title',
  'href',
];

/** The same of a promise. */
export const neededOfPromise = (target: string): readonly string[] => [
  'promiser',
  'about',
  'kinds',
  ...(target === 'least' ? ['least'] : target === 'share-of' ? ['share', 'base'] : ['share']),
  'title',
  'href',
];
