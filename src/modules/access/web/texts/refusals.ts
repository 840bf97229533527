import type { Texts } from '#ui';
import type { en } from './refusals.en.ts';

export const refusalTexts: Texts<keyof typeof en> = {
  zh: () => import('./refusals.zh.ts').then(({ zh }) => zh),
  en: () => import('./refusals.en.ts').then(({ en }) => en),
  fr: () => import('./refusals.fr.ts').then(({ fr }) => fr),
  nl: () => import('./refusals.nl.ts').then(({ nl }) => nl),
};
