import type { Texts } from '#ui';
import type { en } from './lineage.en.ts';

export const lineageTexts: Texts<keyof typeof en> = {
  zh: () => import('./lineage.zh.ts').then(({ zh }) => zh),
  en: () => import('./lineage.en.ts').then(({ en }) => en),
  fr: () => import('./lineage.fr.ts').then(({ fr }) => fr),
  nl: () => import('./lineage.nl.ts').then(({ nl }) => nl),
};
