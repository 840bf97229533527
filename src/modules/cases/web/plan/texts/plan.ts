import type { Texts } from '#ui';
import type { en } from './plan.en.ts';

export const planTexts: Texts<keyof typeof en> = {
  zh: () => import('./plan.zh.ts').then(({ zh }) => zh),
  en: () => import('./plan.en.ts').then(({ en }) => en),
  fr: () => import('./plan.fr.ts').then(({ fr }) => fr),
  nl: () => import('./plan.nl.ts').then(({ nl }) => nl),
};
