import type { Texts } from '#ui';
import type { en } from './papers.en.ts';

export const papersTexts: Texts<keyof typeof en> = {
  zh: () => import('./papers.zh.ts').then(({ zh }) => zh),
  en: () => import('./papers.en.ts').then(({ en }) => en),
  fr: () => import('./papers.fr.ts').then(({ fr }) => fr),
  nl: () => import('./papers.nl.ts').then(({ nl }) => nl),
};
