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

/** The English wordings of one sense, without notes, cross references and descriptions. */
export function wordings(sense: string): string[] {
  return sense
    .split(/;\s*/)
    .filter((piece) => !REFERENCE.test(piece.trim()))
    .map(cleaned)
    .flatMap(withoutDescription)
    .map((wording) => wording.replace(/^to\s+/, '').trim())
    .filter(
      (wording) =>
        /^[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}\s.'’\-–/&%°]*$/u.test(wording) &&
        wording.length <= 60,
    );
}

/** The entries of a dictionary row; earlier senses and earlier wordings weigh more. */
export function entriesOfRow(row: DictionaryRow): Entry[] {
  const seen = new Set<string>();
  const entries: Entry[] = [];
  for (const wording of row.senses.flatMap(wordings)) {
    const key = wording.toLowerCase();
    if (seen.has(key)) continue;
    const weight = rankWeight(seen.size);
    seen.add(key);
    entries.push({
      from: 'zh',
      word: row.simplified,
      to: 'en',
      translation: wording,
      weight,
      source: 'cedict',
    });
  }
  return entries;
}
