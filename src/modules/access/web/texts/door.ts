import type { Texts } from '#ui';
import type { en } from './door.en.ts';

export const doorTexts: Texts<keyof typeof en> = {
  zh: () => import('./door.zh.ts').then(({ zh }) => zh),
  en: () => import('./door.en.ts').then(({ en }) => en),
  fr: () => import('./door.fr.ts').then(({ fr }) => fr),
  nl: () => import('./door.nl.ts').then(({ nl }) => nl),
};
