import type { Texts } from '#ui';
import type { en } from './texts.en.ts';

export const reportTexts: Texts<keyof typeof en> = {
  zh: () => import('./texts.zh.ts').then(({ zh }) => zh),
  en: () => import('./texts.en.ts').then(({ en }) => en),
  fr: () => import('./texts.fr.ts').then(({ fr }) => fr),
  nl: () => import('./texts.nl.ts').then(({ nl }) => nl),
};
