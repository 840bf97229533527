import type { Texts } from '#ui';
import type { en } from './words.en.ts';

export const interestWords: Texts<keyof typeof en> = {
  zh: () => import('./words.zh.ts').then(({ zh }) => zh),
  en: () => import('./words.en.ts').then(({ en }) => en),
  fr: () => import('./words.fr.ts').then(({ fr }) => fr),
  nl: () => import('./words.nl.ts').then(({ nl }) => nl),
};
