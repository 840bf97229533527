import type { RecordContent, RegisterValue } from '#contracts/register';

const LONGEST_WORD = 60;

/** Folded words of the rest, single characters and neighbouring pairs of Chinese: an index of them finds names of two characters. */
export function searchWords(text: string): string[] {
  const folded = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const words = new Set<string>();
  for (const [run] of folded.matchAll(/\p{Script=Han}+|[^\P{L}\p{Script=Han}]+|\p{N}+/gu)) {
    if (!/\p{Script=Han}/u.test(run)) words.add(run.slice(0, LONGEST_WORD));
    else
      for (const [place, sign] of [...run].entries()) {
        words.add(sign);
        const next = [...run][place + 1];
        if (next) words.add(sign + next);
      }
  }
  return [...words];
}

/** What a record is found by: every text of every statement, who is named, numbers and identifiers. */
export function wordsOf(content: RecordContent): string[] {
  const texts = [
    ...content.claims.flatMap(({ value }) => textsIn(value)),
    ...content.identifiers.map(({ value }) => value),
  ];
  return searchWords(texts.join('\n')).slice(0, 5_000);
}

function textsIn(value: RegisterValue): string[] {
  if (value.is === 'texts') return Object.values(value.texts).filter((text) => text !== undefined);
  if (value.is === 'party' || value.is === 'place')
    return Object.values(value.name).filter((text) => text !== undefined);
  if (value.is === 'link') return Object.values(value.title).filter((text) => text !== undefined);
  return [];
}
