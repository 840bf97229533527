import type { Texts } from '#ui';
import type { en } from './track.en.ts';

export const trackTexts: Texts<keyof typeof en> = {
  zh: () => import('./track.zh.ts').then(({ zh }) => zh),
  en: () => import('./track.en.ts').then(({ en }) => en),
  fr: () => import('./track.fr.ts').then(({ fr }) => fr),
  nl: () => import('./track.nl.ts').then(({ nl }) => nl),
};
