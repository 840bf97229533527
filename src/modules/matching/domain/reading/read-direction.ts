import type { Direction } from '#contracts/opportunities';
import type { Language } from '#platform/languages';
import { CUES } from './cues.ts';

/** A cue in the opening sentences decides more than one further on: the end of an offer usually seeks a partner too. */
const OPENING = { zh: 60, other: 160 } as const;
const OPENING_WEIGHT = 3;

function weightOf(text: string, cues: readonly string[], opening: number): number {
  return cues.reduce((sum, cue) => {
    const place = text.indexOf(cue);
    if (place < 0) return sum;
    return sum + (place < opening ? OPENING_WEIGHT : 1);
  }, 0);
}

/** Whether a text offers or asks for something; undefined when it says neither or both alike. */
export function readDirection(text: string, language: Language): Direction | undefined {
  const folded = text.toLowerCase();
  const opening = language === 'zh' ? OPENING.zh : OPENING.other;
  const offer = weightOf(folded, CUES[language].offer, opening);
  const request = weightOf(folded, CUES[language].request, opening);
  if (offer === request) return undefined;
  return offer > request ? 'offer' : 'request';
}
