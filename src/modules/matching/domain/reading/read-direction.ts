import type { Direction } from '#contracts/opportunities';
import type { Language } from '#platform/languages';
import { CUES, PARTNER_WORDS } from './cues.ts';

/** A cue in the opening sentences decides more than one further on: the end of an offer usually seeks a partner too. */
const OPENING = { zh: 60, other: 160 } as const;
const OPENING_WEIGHT = 3;

interface Voice {
  readonly weight: number;
  readonly first: number;
}

/** How far after a cue the partner that is sought may be named. */
const REACH = { zh: 16, other: 60 } as const;

/** Takes out the places where a partner is sought, not a technology; the title never counts as such. */
function withoutPartnerSearch(text: string, language: Language): string {
  const titleEnd = Math.max(0, text.indexOf('\n'));
  const reach = language === 'zh' ? REACH.zh : REACH.other;
  return CUES[language].request.reduce((rest, cue) => {
    const place = rest.indexOf(cue, titleEnd);
    if (
      place <= 0 ||
      !PARTNER_WORDS[language].test(rest.slice(place + cue.length, place + cue.length + reach))
    )
      return rest;
    return rest.slice(0, place) + ' '.repeat(cue.length) + rest.slice(place + cue.length);
  }, text);
}

function voiceOf(text: string, cues: readonly string[], opening: number): Voice {
  const places = cues.map((cue) => text.indexOf(cue)).filter((place) => place >= 0);
  return {
    weight: places.reduce((sum, place) => sum + (place < opening ? OPENING_WEIGHT : 1), 0),
    first: Math.min(Infinity, ...places),
  };
}

/** Whether a text offers or asks for something; what is said first decides when both are said alike. */
export function readDirection(text: string, language: Language): Direction | undefined {
  const folded = text.toLowerCase();
  const opening = language === 'zh' ? OPENING.zh : OPENING.other;
  const offer = voiceOf(folded, CUES[language].offer, opening);
  const request = voiceOf(withoutPartnerSearch(folded, language), CUES[language].request, opening);
  if (offer.weight !== request.weight) return offer.weight > request.weight ? 'offer' : 'request';
  if (offer.first === request.first) return undefined;
  return offer.first < request.first ? 'offer' : 'request';
}
