import { type Element, element, inLanguages } from '#platform/xml';
import type { Surroundings, ToldRecord } from '../../told.ts';
import { linksTo, partiesOf } from '../named-party.ts';
import { classifiedFields, plainDates, stretch, textsOf, valuesOf } from '../values.ts';
import { stubsOf } from './stubs-of.ts';

const WHEN = { from: ['begins', 'opens', 'signed'], until: ['ends', 'closes', 'expires'] } as const;

export function fundingRest({ content }: ToldRecord, surroundings: Surroundings): Element[] {
  const above = stubsOf(surroundings, 'Funding', ['under', 'answers-call', 'funded-by', 'came-from']);
  const duration = stretch(plainDates(content, WHEN));
  return [
    ...amountOf(valuesOf(content, 'money', 'money')),
    ...inLanguages('Description', textsOf(content, 'summary')),
    ...classifiedFields(content),
    ...linksTo('Funder', partiesOf(content, ['funder'], surroundings)),
    ...above.slice(0, 1).map((one) => element('PartOf', [one])),
    ...(Object.keys(duration).length > 0 ? [element('Duration', '', duration)] : []),
  ];
}

/** The profile has room for one amount; several, of sides or currencies, cannot be added up and are left out. */
function amountOf(values: readonly { money: { amount: string; currency: string } }[]): Element[] {
  const [only, ...others] = values;
  return only && others.length === 0
    ? [element('Amount', only.money.amount, { currency: only.money.currency })]
    : [];
}
