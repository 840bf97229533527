import type { Texts } from '#ui';
import type { en } from './case.en.ts';

export const caseTexts: Texts<keyof typeof en> = {
  zh: () => import('./case.zh.ts').then(({ zh }) => zh),
  en: () => import('./case.en.ts').then(({ en }) => en),
  fr: () => import('./case.fr.ts').then(({ fr }) => fr),
  nl: () => import('./case.nl.ts').then(({ nl }) => nl),
};
