import type { Texts } from '#ui';
import type { en } from './desk.en.ts';

export const deskTexts: Texts<keyof typeof en> = {
  zh: () => import('./desk.zh.ts').then(({ zh }) => zh),
  en: () => import('./desk.en.ts').then(({ en }) => en),
  fr: () => import('./desk.fr.ts').then(({ fr }) => fr),
  nl: () => import('./desk.nl.ts').then(({ nl }) => nl),
};
