import { languages, type Language } from '#platform/languages';
import type { Problem, Row } from './problem.ts';

const PARTS_OF_SPEECH = new Set(['n', 'v', 'adj', 'adv', 'prep', 'conj', 'num', 'pron', 'det', 'intj']);

const at = ({ file, line }: Row, message: string): Problem => ({ file, line, message });

const synonyms = (cell: string | undefined): string[] => (cell ?? '').split('|');

/** Chinese words hold characters; the others hold letters and no Chinese characters. */
const IN_SCRIPT: Readonly<Record<Language, RegExp>> = {
  zh: /\p{Script=Han}|^[\p{L}\p{N}\s.+\-/]+$/u,
  en: /^[^\p{Script=Han}]*[\p{L}\p{N}][^\p{Script=Han}]*$/u,
  fr: /^[^\p{Script=Han}]*[\p{L}\p{N}][^\p{Script=Han}]*$/u,
  nl: /^[^\p{Script=Han}]*[\p{L}\p{N}][^\p{Script=Han}]*$/u,
};
const FULL_WIDTH = /[\uff01-\uff5e\u3000]/;

function faultsOfWord(word: string, language: Language): string[] {
  if (word === '') return [`${language}: an empty synonym; check the bars`];
  const faults: string[] = [];
  if (word !== word.trim() || / {2}/.test(word))
    faults.push(`${language}: blanks around or twice in “${word}”`);
  if (!IN_SCRIPT[language].test(word)) faults.push(`${language}: “${word}” is in the wrong script`);
  if (language !== 'zh' && FULL_WIDTH.test(word)) faults.push(`${language}: full-width signs in “${word}”`);
  if (/[\p{Cc}\p{Cf}\ufffd]/u.test(word)) faults.push(`${language}: invisible signs in “${word}”`);
  if (/[()（）[\]{};；]/.test(word))
    faults.push(`${language}: brackets or semicolons in “${word}”; notes do not belong into a word`);
  return faults;
}

function faultsOfCell(row: Row, language: Language, isNeeded: boolean): Problem[] {
  const cell = row.cells[language] ?? '';
  if (cell === '') return isNeeded ? [at(row, `${language}: no word`)] : [];
  const words = synonyms(cell);
  const plain = words.map((word) => word.trim());
  const twice = plain.find((word, i) => plain.indexOf(word) !== i);
  const doubled = twice === undefined ? [] : [at(row, `${language}: “${twice}” stands twice`)];
  return [
    ...doubled,
    ...words.flatMap((word) => faultsOfWord(word, language)).map((message) => at(row, message)),
  ];
}

function doubles(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  named: (key: string) => string,
): Problem[] {
  const first = new Map<string, Row>();
  return rows.flatMap((row) => {
    const key = keyOf(row);
    const known = first.get(key);
    if (!known) {
      first.set(key, row);
      return [];
    }
    return [at(row, `${named(key)} stands already in ${known.file.split('/').at(-1)}:${known.line}`)];
  });
}

function faultsOfHierarchy(rows: readonly Row[]): Problem[] {
  const byId = new Map(rows.map((row) => [row.cells['id'] ?? '', row]));
  return rows.flatMap((row) => {
    const { id = '', broader = '' } = row.cells;
    if (broader !== '' && !byId.has(broader)) return [at(row, `broader “${broader}” is no concept`)];
    const seen = new Set([id]);
    for (let up = broader; up !== ''; up = byId.get(up)?.cells['broader'] ?? '') {
      if (seen.has(up)) return [at(row, `“${id}” is broader than itself by way of “${up}”`)];
      seen.add(up);
    }
    return [];
  });
}

function faultsOfConcept(row: Row): Problem[] {
  const { id = '' } = row.cells;
  const named = /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)
    ? []
    : [at(row, `“${id}” is no id: lower-case words with hyphens`)];
  return [...named, ...languages.flatMap((language) => faultsOfCell(row, language, true))];
}

function faultsOfGeneralWord(row: Row): Problem[] {
  const { pos = '' } = row.cells;
  const known = PARTS_OF_SPEECH.has(pos) ? [] : [at(row, `“${pos}” is no part of speech`)];
  return [...known, ...languages.flatMap((language) => faultsOfCell(row, language, language !== 'zh'))];
}

/** All faults of the thesaurus and of the general words: doubles, gaps, unknown or circular broader concepts, scripts. */
export function judgePacks(packs: { concepts: readonly Row[]; words: readonly Row[] }): Problem[] {
  const { concepts, words } = packs;
  return [
    ...doubles(
      concepts,
      ({ cells }) => cells['id'] ?? '',
      (key) => `the id “${key}”`,
    ),
    ...faultsOfHierarchy(concepts),
    ...concepts.flatMap(faultsOfConcept),
    ...doubles(
      words,
      ({ cells }) => `${cells['en']} (${cells['pos']})`,
      (key) => `the word “${key}”`,
    ),
    ...words.flatMap(faultsOfGeneralWord),
  ];
}
