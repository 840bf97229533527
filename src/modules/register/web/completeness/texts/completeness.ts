import type { Texts } from '#ui';
import type { en } from './completeness.en.ts';

export const completenessTexts: Texts<keyof typeof en> = {
  zh: () => import('./completeness.zh.ts').then(({ zh }) => zh),
  en: () => import('./completeness.en.ts').then(({ en }) => en),
  fr: () => import('./completeness.fr.ts').then(({ fr }) => fr),
  nl: () => import('./completeness.nl.ts').then(({ nl }) => nl),
};
