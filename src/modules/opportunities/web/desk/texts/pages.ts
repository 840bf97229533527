import type { Texts } from '#ui';
import type { en } from './pages.en.ts';

export const pages: Texts<keyof typeof en> = {
  zh: () => import('./pages.zh.ts').then(({ zh }) => zh),
  en: () => import('./pages.en.ts').then(({ en }) => en),
  fr: () => import('./pages.fr.ts').then(({ fr }) => fr),
  nl: () => import('./pages.nl.ts').then(({ nl }) => nl),
};
