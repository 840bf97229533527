import type { Texts } from '#ui';
import type { en } from './preview.en.ts';

export const previewTexts: Texts<keyof typeof en> = {
  zh: () => import('./preview.zh.ts').then(({ zh }) => zh),
  en: () => import('./preview.en.ts').then(({ en }) => en),
  fr: () => import('./preview.fr.ts').then(({ fr }) => fr),
  nl: () => import('./preview.nl.ts').then(({ nl }) => nl),
};
