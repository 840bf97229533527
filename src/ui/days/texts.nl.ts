import type { en } from './texts.en.ts';

export const nl: Record<keyof typeof en, string> = {
  calendar: 'Kalender',
  notADay: 'Dit is geen datum. Schrijf ze zo: {example}',
  outside: 'Kies een datum van {from} tot {until}.',
};
