import { standings } from '#contracts/register';
import { type Cells, present } from './read-cells.ts';

/** `4 2019-05 a prototype in a greenhouse`: a technology readiness level, since when, and what shows it. */
export function readinessOf(cells: Cells): Record<string, unknown>[] {
  return cells.several('readiness').map((text) => {
    const [level = '', on = '', evidence] = inThree(text);
    return {
      is: 'readiness',
      level: Number(level),
      on,
      ...present('evidence', evidence === undefined ? undefined : { en: evidence }),
    };
  });
}

/** `active 1998/2015-03 renewed twice`: what a body or a laboratory was, from when until when; without an end, to this day. */
export function standingsOf(cells: Cells, source: string): Record<string, unknown>[] {
  return cells.several('standing').flatMap((text) => {
    const [word = '', stretch = '', note] = inThree(text);
    const standing = cells.oneOf('standing', standings, word);
    const [from, until] = stretch.split('/');
    if (!standing) return [];
    return [
      {
        standing,
        from,
        ...present('until', until),
        ...present('note', note === undefined ? undefined : { en: note }),
        source,
      },
    ];
  });
}

/** Two words, and all that follows. */
const inThree = (text: string): (string | undefined)[] =>
  /^(\S+)(?:\s+(\S+)(?:\s+(.+))?)?$/s.exec(text)?.slice(1) ?? [];
