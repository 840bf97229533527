import type { Texts } from '#ui';
import type { en } from './figures.en.ts';

export const figureTexts: Texts<keyof typeof en> = {
  zh: () => import('./figures.zh.ts').then(({ zh }) => zh),
  en: () => import('./figures.en.ts').then(({ en }) => en),
  fr: () => import('./figures.fr.ts').then(({ fr }) => fr),
  nl: () => import('./figures.nl.ts').then(({ nl }) => nl),
};
