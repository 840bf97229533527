import type { Texts } from '#ui';
import type { en } from './interests.en.ts';

export const interestTexts: Texts<keyof typeof en> = {
  zh: () => import('./interests.zh.ts').then(({ zh }) => zh),
  en: () => import('./interests.en.ts').then(({ en }) => en),
  fr: () => import('./interests.fr.ts').then(({ fr }) => fr),
  nl: () => import('./interests.nl.ts').then(({ nl }) => nl),
};
