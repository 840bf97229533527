import { findGiveaways } from '../review/giveaways.ts';
import type { WrittenField } from './fields.ts';
import type { Finding } from './finding.ts';
import type { QualityRules, Spotters } from './rules.ts';
import { type Found, spot } from './spotters.ts';

export interface Secrets {
  readonly ownerNames: readonly string[];
  /** Names of the register's organisations as they stand in a text; by the text itself. */
  readonly organisationsIn: ReadonlyMap<string, readonly Found[]>;
}

/** Everything in a field that leads to an owner who does not want to be named. */
export function judgeSecrecy(
  field: WrittenField,
  secrets: Secrets,
  rules: QualityRules,
): Omit<Finding, 'severity'>[] {
  const { path, text, language } = field;
  const giveaways = findGiveaways(text, secrets.ownerNames).map(({ is, ...found }) => ({
    code: `gives-away-${is}` as const,
    ...found,
  }));
  const organisations = (secrets.organisationsIn.get(text) ?? []).map((found) => ({
    code: 'gives-away-organisation' as const,
    ...found,
  }));
  const lists = language ? [rules.words[language]] : Object.values(rules.words);
  const brands = brandsIn(text, lists).map((found) => ({ code: 'gives-away-brand' as const, ...found }));
  const camels = camelsIn(text, lists).map((found) => ({ code: 'maybe-brand' as const, ...found }));
  const taken: Found[] = [];
  return [...giveaways, ...organisations, ...brands, ...camels].flatMap(({ code, words, start, end }) => {
    if (taken.some((other) => other.start < end && start < other.end)) return [];
    taken.push({ words, start, end });
    return [{ code, path, ...(language && { language }), span: { start, end }, facts: { words } }];
  });
}

const MARKED =
  /[\p{L}\p{N}][\p{L}\p{N}-]{0,40}\s?[®™℠]|(?<![\p{L}\p{N}])[\p{Script=Latin}\p{N}-]{3,40}\((?:R|TM)\)/gu;
/** EcoMat, phytoAlert: two words written as one, as only trade names are. */
const CAMEL = /(?<![\p{L}\p{N}_])(?:\p{Lu}?\p{Ll}{2,20}(?:\p{Lu}\p{Ll}{2,20}){1,3})(?![\p{L}\p{N}_])/gu;

/** A name after such words as "sold as". */
const NAME =
  /^[\s:：]{0,3}(?:["“«‘'「『]\s?(?<quoted>[^\s"”»’'」』][^"”»’'」』]{0,30}[^\s"”»’'」』])|(?<plain>\p{Lu}[\p{L}\p{N}-]{2,40}))/u;

function brandsIn(text: string, lists: readonly Spotters[]): Found[] {
  const named = lists.flatMap(({ brand }) =>
    spot(text, brand).flatMap(({ end }) => {
      const name = NAME.exec(text.slice(end, end + 60));
      const words = name?.groups?.['quoted'] ?? name?.groups?.['plain'];
      if (!name || words === undefined) return [];
      const start = end + name[0].indexOf(words);
      return [{ start, words, end: start + words.length }];
    }),
  );
  return [...spot(text, MARKED), ...named];
}

const camelsIn = (text: string, lists: readonly Spotters[]): Found[] =>
  spot(text, CAMEL).filter(({ words }) => !lists.some((list) => isWhole(words, list['not-a-brand'])));

const isWhole = (words: string, pattern: RegExp) =>
  spot(words, pattern).some((found) => found.words === words);
