import type { Texts } from '#ui';
import type { en } from './tasks.en.ts';

export const taskTexts: Texts<keyof typeof en> = {
  zh: () => import('./tasks.zh.ts').then(({ zh }) => zh),
  en: () => import('./tasks.en.ts').then(({ en }) => en),
  fr: () => import('./tasks.fr.ts').then(({ fr }) => fr),
  nl: () => import('./tasks.nl.ts').then(({ nl }) => nl),
};
