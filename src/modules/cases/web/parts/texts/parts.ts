import type { Texts } from '#ui';
import type { en } from './parts.en.ts';

export const partTexts: Texts<keyof typeof en> = {
  zh: () => import('./parts.zh.ts').then(({ zh }) => zh),
  en: () => import('./parts.en.ts').then(({ en }) => en),
  fr: () => import('./parts.fr.ts').then(({ fr }) => fr),
  nl: () => import('./parts.nl.ts').then(({ nl }) => nl),
};
