import type { Texts } from '#ui';
import type { en } from './board.en.ts';

export const boardTexts: Texts<keyof typeof en> = {
  zh: () => import('./board.zh.ts').then(({ zh }) => zh),
  en: () => import('./board.en.ts').then(({ en }) => en),
  fr: () => import('./board.fr.ts').then(({ fr }) => fr),
  nl: () => import('./board.nl.ts').then(({ nl }) => nl),
};
