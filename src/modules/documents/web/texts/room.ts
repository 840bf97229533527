import type { Texts } from '#ui';
import type { en } from './room.en.ts';

export const roomTexts: Texts<keyof typeof en> = {
  zh: () => import('./room.zh.ts').then(({ zh }) => zh),
  en: () => import('./room.en.ts').then(({ en }) => en),
  fr: () => import('./room.fr.ts').then(({ fr }) => fr),
  nl: () => import('./room.nl.ts').then(({ nl }) => nl),
};
