import type { Texts } from '#ui';
import type { en } from './chain.en.ts';

export const chainTexts: Texts<keyof typeof en> = {
  zh: () => import('./chain.zh.ts').then(({ zh }) => zh),
  en: () => import('./chain.en.ts').then(({ en }) => en),
  fr: () => import('./chain.fr.ts').then(({ fr }) => fr),
  nl: () => import('./chain.nl.ts').then(({ nl }) => nl),
};
