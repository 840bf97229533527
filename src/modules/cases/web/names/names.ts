import type { Texts } from '#ui';
import type { en } from './names.en.ts';

export const names: Texts<keyof typeof en> = {
  zh: () => import('./names.zh.ts').then(({ zh }) => zh),
  en: () => import('./names.en.ts').then(({ en }) => en),
  fr: () => import('./names.fr.ts').then(({ fr }) => fr),
  nl: () => import('./names.nl.ts').then(({ nl }) => nl),
};
