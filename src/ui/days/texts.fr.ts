import type { en } from './texts.en.ts';

export const fr: Record<keyof typeof en, string> = {
  calendar: 'Agenda',
  notADay: 'Ce n’est pas une date. Écrivez-la ainsi : {example}',
  outside: 'Choisissez une date entre le {from} et le {until}.',
};
