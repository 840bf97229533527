import { rankWeight, type Entry } from './entries.ts';

/** A row of the Chinese–English dictionary: both scripts, the reading, and the senses. */
export interface DictionaryRow {
  readonly traditional: string;
  readonly simplified: string;
  readonly reading: string;
  readonly senses: readonly string[];
}

const REFERENCE =
  /^(?:(?:old |archaic |erroneous |Japanese |Taiwan |euphemistic )*variant of|see |see also|same as|also written|also pr\.|used in|CL:|classifier|abbr\. (?:for|of|to)|surname|erhua|Taiwan pr|Kangxi radical|pr\. |contraction of|onom\.)/i;

const DESCRIPTION =
  /^(?:an?|the|in|capital|county|district|also|son|one|city|town|Chinese|former|name|[a-z]+ (?:of|in)) ?\b/;

function cleaned(sense: string): string {
  return sense
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\[[^\]]*\]/g, ' ')
    .replace(/[\p{Script=Han}|]+/gu, ' ')
    .replace(/^\s*(?:lit|fig|esp|orig)\.\s*/i, '')
    .replace(/\b(?:sb's|sth's|sb|sth|oneself|one's|etc)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What stands before the first comma when the rest only describes: "Wuchang, a county-level city in Harbin". */
function withoutDescription(gloss: string): string[] {
  const [head = '', ...rest] = gloss.split(/,\s+/);
  if (rest.length === 0) return [gloss];
  const tail = rest.join(', ');
  if (DESCRIPTION.test(tail) || tail.split(' ').length > 4) return [head];
  return rest.length < 3 && gloss.split(' ').length <= 6 ? [head, ...rest] : [head];
}

/** "Shenyang or Mukden" names one thing twice; longer wordings use the word otherwise. */
function alternatives(gloss: string): string[] {
  const sides = gloss.split(/ or /);
  return sides.length === 2 && gloss.split(' ').length <= 6 ? sides : [gloss];
}

/** The English wordings of one sense, without notes, cross references and descriptions. */
export function wordings(sense: string): string[] {
  return sense
    .split(/;\s*/)
    .filter((piece) => !REFERENCE.test(piece.trim()))
    .map(cleaned)
    .flatMap(withoutDescription)
    .flatMap(alternatives)
    .map((wording) => wording.replace(/^(?:to|be|a|an|the)\s+(?=\S)/, '').trim())
    .filter(
      (wording) =>
        /^[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}\s.'’\-–/&%°]*$/u.test(wording) &&
        wording.length <= 60,
    );
}

const PLACE =
  /^([A-Z][\p{L}'’\- ]+?),? (?:Autonomous |Municipal )?(?:Province|City|County|District|Prefecture|Municipality|Region|Township|Town|Islands?|Rivers?|Mountains?|Lake|Sea|State|Peninsula|Autonomous (?:Prefecture|County|Region))$/iu;

/** The name alone beside the name with its kind: "Hubei Province" is also called Hubei. */
function withBareName(wording: string, isProper: boolean): string[] {
  const bare = isProper ? PLACE.exec(wording)?.[1] : undefined;
  return bare ? [wording, bare] : [wording];
}

const REFERRAL =
  /^(?:see(?: also)?|(?:\w+ )*variant of|same as|also written|abbr\. (?:for|of|to)|contraction of) ?[^|[\s]*?([\p{Script=Han}·]+)(?:\[|$|,|;|\s)/iu;

/** Words that a row sends its reader to: 湖北 → 湖北省. */
export function referrals({ simplified, senses }: DictionaryRow): string[] {
  const found = senses.flatMap(
    (sense) => REFERRAL.exec(sense.trim().replace(/[\p{Script=Han}·]+\|/gu, ''))?.[1] ?? [],
  );
  return found.filter((word) => word !== simplified);
}

/** How much a translation found by referral counts beside one of the word's own. */
const REFERRED = 0.8;

/** Earlier senses and earlier wordings weigh more. */
function weighed(word: string, translations: readonly string[], strength: number): Entry[] {
  const seen = new Set<string>();
  return translations.flatMap((translation) => {
    const key = translation.toLowerCase();
    if (seen.has(key)) return [];
    const weight = strength * rankWeight(seen.size);
    seen.add(key);
    return [{ from: 'zh', word, to: 'en', translation, weight, source: 'cedict' } as const];
  });
}

function translationsOf({ senses, reading }: DictionaryRow): string[] {
  const isProper = /^[A-Z]/.test(reading);
  return senses.flatMap(wordings).flatMap((wording) => withBareName(wording, isProper));
}

/** The entries of a whole dictionary; rows that only send the reader elsewhere take what stands there. */
export function entriesOfDictionary(rows: readonly DictionaryRow[]): Entry[] {
  const translations = new Map<string, string[]>();
  for (const row of rows) {
    translations.set(row.simplified, [...(translations.get(row.simplified) ?? []), ...translationsOf(row)]);
  }
  return rows.flatMap((row) => {
    const own = weighed(row.simplified, translationsOf(row), 1);
    const referred = referrals(row).flatMap((word) => translations.get(word) ?? []);
    return [...own, ...weighed(row.simplified, referred, REFERRED)];
  });
}
