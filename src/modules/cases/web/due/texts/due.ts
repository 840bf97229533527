import type { Texts } from '#ui';
import type { en } from './due.en.ts';

export const dueTexts: Texts<keyof typeof en> = {
  zh: () => import('./due.zh.ts').then(({ zh }) => zh),
  en: () => import('./due.en.ts').then(({ en }) => en),
  fr: () => import('./due.fr.ts').then(({ fr }) => fr),
  nl: () => import('./due.nl.ts').then(({ nl }) => nl),
};
