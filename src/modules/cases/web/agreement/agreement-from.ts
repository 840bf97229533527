import {
  type AgreementKind,
  type Renewal,
  renewals,
  type StatedAgreement,
  type StatedOutcome,
} from '#contracts/cases';
import type { Language } from '#platform/languages';
import type { Money } from '#platform/money';
import { across, type CaseSides } from './case-sides.ts';

type Value = (name: string) => string;

/** Both give; stands among the sides that may be chosen as the giving one. */
export const MUTUAL = 'mutual';

/** Reads what the fields of an agreement say. */
export function agreementFrom(value: Value, sides: CaseSides): StatedAgreement {
  const direction = value('direction');
  const givingSide = direction === MUTUAL ? sides.givingSide : direction;
  const amount = moneyFrom(value);
  return {
    kind: value('kind') as AgreementKind,
    givingSide,
    receivingSide: across(sides, givingSide),
    isMutual: direction === MUTUAL,
    about: value('about'),
    language: value('language') as Language,
    signedOn: value('signedOn'),
    ...(value('beginsOn') !== '' && { beginsOn: value('beginsOn') }),
    ...(value('endsOn') !== '' && { endsOn: value('endsOn') }),
    renewal: renewals.find((one): one is Renewal => one === value('renewal')) ?? 'none',
    ...(amount && { value: amount }),
    isConfidential: value('isConfidential') !== '',
  };
}

/** Reads what the fields of an outcome say; what was left empty is not stated. */
export function outcomeFrom(value: Value, language: Language): StatedOutcome {
  const turnover = moneyFrom(value);
  const count = (name: string) => (value(name) === '' ? {} : { [name]: Number(value(name)) });
  return {
    ...count('jobs'),
    ...count('products'),
    ...count('publications'),
    ...(turnover && { turnover }),
    text: value('text'),
    language,
  };
}

/** With a point before the decimals, and without the spaces between thousands. */
function moneyFrom(value: Value): Money | undefined {
  const amount = value('amount')
    .replaceAll(/\s/g, '')
    .replace(/,(\d{1,2})$/, '.$1');
  return amount === '' ? undefined : { amount, currency: value('currency') };
}
