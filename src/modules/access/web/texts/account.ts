import type { Texts } from '#ui';
import type { en } from './account.en.ts';

export const accountTexts: Texts<keyof typeof en> = {
  zh: () => import('./account.zh.ts').then(({ zh }) => zh),
  en: () => import('./account.en.ts').then(({ en }) => en),
  fr: () => import('./account.fr.ts').then(({ fr }) => fr),
  nl: () => import('./account.nl.ts').then(({ nl }) => nl),
};
