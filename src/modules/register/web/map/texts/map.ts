import type { Texts } from '#ui';
import type { en } from './map.en.ts';

export const mapTexts: Texts<keyof typeof en> = {
  zh: () => import('./map.zh.ts').then(({ zh }) => zh),
  en: () => import('./map.en.ts').then(({ en }) => en),
  fr: () => import('./map.fr.ts').then(({ fr }) => fr),
  nl: () => import('./map.nl.ts').then(({ nl }) => nl),
};
