import { addDays, isDay } from '#platform/calendar';
import { isLanguage } from '#platform/languages';
import { compareAmounts, money } from '#platform/money';
import type { Investment, Listing } from '../listing.ts';
import type { Fault } from './faults.ts';
import { judgeTexts } from './judge-texts.ts';
import type { Standard } from './standard.ts';

export type Judgement =
  { readonly is: 'sound' } | { readonly is: 'faulty'; readonly faults: readonly Fault[] };

/** A listing stays open for two years at most; then somebody has to say that it is still alive. */
export const LONGEST_VALIDITY_DAYS = 730;
export const MOST_FIELDS = 6;
export const MOST_KEYWORDS = 40;
const MOST_KEYWORD_CHARACTERS = 200;

/** Says whether a listing may be shown, and if not, everything that stands in the way. */
export function judgeOpportunity(listing: Listing, standard: Standard): Judgement {
  const faults = [
    ...judgeTexts(listing, standard),
    ...judgePlace(listing, standard),
    ...judgeStage(listing),
    ...judgeWanted(listing, standard),
    ...judgeMoney(listing, standard),
    ...judgeValidity(listing, standard),
    ...judgeKeywords(listing),
    ...judgeSource(listing),
  ];
  return faults.length > 0 ? { is: 'faulty', faults } : { is: 'sound' };
}

function judgePlace({ side, fields }: Listing, { measure, fields: known, sides }: Standard): Fault[] {
  const faults: Fault[] = [];
  if (measure === 'own' && side === undefined) faults.push({ code: 'missing', path: 'side' });
  if (side !== undefined && !sides.has(side))
    faults.push({ code: 'unknown-side', path: 'side', facts: { value: side } });
  if (measure === 'own' && fields.length === 0) faults.push({ code: 'missing', path: 'fields' });
  if (fields.length > MOST_FIELDS)
    faults.push({ code: 'too-many', path: 'fields', facts: { count: fields.length, most: MOST_FIELDS } });
  for (const [place, field] of fields.entries()) {
    const at = `fields.${place}`;
    if (!known.has(field)) faults.push({ code: 'unknown-field', path: at, facts: { value: field } });
    if (fields.indexOf(field) < place) faults.push({ code: 'repeated', path: at, facts: { value: field } });
  }
  return faults;
}

function judgeStage({ stage: { trl, trlUntil } }: Listing): Fault[] {
  const faults: Fault[] = [];
  for (const [name, level] of Object.entries({ trl, trlUntil }))
    if (level !== undefined && !(Number.isInteger(level) && level >= 1 && level <= 9))
      faults.push({
        code: 'out-of-range',
        path: `stage.${name}`,
        facts: { value: level, least: 1, most: 9 },
      });
  if (trlUntil !== undefined && trl === undefined) faults.push({ code: 'missing', path: 'stage.trl' });
  if (trl !== undefined && trlUntil !== undefined && trl > trlUntil)
    faults.push({ code: 'reversed', path: 'stage', facts: { from: trl, until: trlUntil } });
  return faults;
}

/** A technology without its stage, and a listing that asks for nobody, cannot be answered. */
function judgeWanted(
  { kind, direction, stage, cooperation, partner }: Listing,
  { measure }: Standard,
): Fault[] {
  if (measure === 'import') return [];
  const faults: Fault[] = [];
  const hasStage = stage.trl !== undefined || Object.keys(stage.note ?? {}).length > 0;
  if (kind === 'technology' && direction === 'offer' && !hasStage)
    faults.push({ code: 'missing', path: 'stage' });
  if (cooperation.length === 0) faults.push({ code: 'missing', path: 'cooperation' });
  if (
    partner.types.length === 0 &&
    partner.role === undefined &&
    Object.keys(partner.note ?? {}).length === 0
  )
    faults.push({ code: 'missing', path: 'partner' });
  return faults;
}

function judgeMoney({ kind, investment }: Listing, { measure }: Standard): Fault[] {
  if (investment) return judgeInvestment(investment);
  return kind === 'investment' && measure === 'own' ? [{ code: 'missing', path: 'investment' }] : [];
}

function judgeInvestment({ least, most, currency }: Investment): Fault[] {
  const faults: Fault[] = [];
  for (const [name, amount] of Object.entries({ least, most }))
    if (amount !== undefined && !money.shape.amount.safeParse(amount).success)
      faults.push({
        code: 'not-an-amount',
        path: `investment.${name}`,
        facts: { value: amount.slice(0, 40) },
      });
  if (!money.shape.currency.safeParse(currency).success)
    faults.push({
      code: 'unknown-currency',
      path: 'investment.currency',
      facts: { value: currency.slice(0, 40) },
    });
  if (least === undefined && most === undefined) faults.push({ code: 'missing', path: 'investment.least' });
  const isReversed =
    faults.length === 0 && least !== undefined && most !== undefined && compareAmounts(least, most) > 0;
  return isReversed
    ? [{ code: 'reversed', path: 'investment', facts: { from: least, until: most } }]
    : faults;
}

function judgeValidity({ validUntil }: Listing, { measure, today }: Standard): Fault[] {
  const path = 'validUntil';
  if (validUntil === undefined) return measure === 'own' ? [{ code: 'missing', path }] : [];
  if (!isDay(validUntil)) return [{ code: 'not-a-day', path, facts: { value: validUntil } }];
  if (today === undefined) return [];
  if (validUntil < today) return [{ code: 'passed', path, facts: { day: validUntil, today } }];
  const last = addDays(today, LONGEST_VALIDITY_DAYS);
  return measure === 'own' && validUntil > last
    ? [{ code: 'too-far', path, facts: { day: validUntil, last } }]
    : [];
}

function judgeKeywords({ keywords, texts }: Listing): Fault[] {
  const written = new Set<string>(texts.map(({ language }) => language));
  return Object.entries(keywords).flatMap(([language, words]) => {
    const path = `keywords.${language}`;
    const faults: Fault[] = [];
    if (!isLanguage(language) || !written.has(language))
      faults.push({ code: 'without-text', path, facts: { language } });
    if (words.length > MOST_KEYWORDS)
      faults.push({ code: 'too-many', path, facts: { count: words.length, most: MOST_KEYWORDS } });
    for (const [place, word] of words.entries())
      if (word.length > MOST_KEYWORD_CHARACTERS)
        faults.push({
          code: 'too-long',
          path: `${path}.${place}`,
          facts: { letters: word.length, most: MOST_KEYWORD_CHARACTERS },
        });
    return faults;
  });
}

function judgeSource({ source }: Listing): Fault[] {
  if (source?.href === undefined || /^https?:\/\/[^\s/]+[.][^\s]+$/.test(source.href)) return [];
  return [{ code: 'not-a-web-address', path: 'source.href', facts: { value: source.href.slice(0, 100) } }];
}
