import type { Problem } from '#platform/contract';
import type { Values } from '#ui';

/** What is wrong with a field: the code of a sentence, and its numbers. */
export interface FormFault {
  readonly code: string;
  readonly facts?: Values;
}

/** By the names of fields; of the sources the first line is `title` and `href`, the next `title.1` and `href.1`. */
export type FormFaults = Readonly<Record<string, FormFault>>;

const placeOf: Readonly<Record<string, string>> = {
  givingSide: 'direction',
  receivingSide: 'direction',
  towardsSide: 'towards',
  texts: 'about',
  value: 'amount',
  of: 'base',
  currency: 'measure',
};

/** `entry.sources.1.href` → `href.1`; `promise.target.of` → `base`. */
export function fieldOf(path: string): string {
  const [, first = '', ...rest] = path.split('.');
  if (first === 'sources') {
    const [place = '0', part = 'href'] = rest;
    return place === '0' ? part : `${part}.${place}`;
  }
  const name = first === 'target' ? (rest[0] ?? 'least') : first;
  return placeOf[name] ?? name;
}

const recordPlaces: Readonly<Record<string, string>> = {
  'unknown-side': 'direction',
  'same-side': 'direction',
  'ends-before-it-begins': 'until',
  'not-over-yet': 'until',
  'money-without-amount': 'amount',
};

/** What the server found wrong, field by field; nothing when it is about something else. */
export function faultsIn({ code, facts, faults = [] }: Problem): FormFaults {
  const found: Record<string, FormFault> = {};
  for (const fault of faults)
    found[fieldOf(fault.path)] ??= {
      code: fault.code,
      ...(fault.facts && { facts: fault.facts as Values }),
    };
  if (code === 'ledger.record-faulty')
    for (const { is } of (facts?.['faults'] ?? []) as { is: string }[])
      found[recordPlaces[is] ?? 'about'] ??= { code: is };
  return found;
}
