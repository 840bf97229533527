import type { Texts } from '#ui';
import type { en } from './agreement.en.ts';

export const agreementTexts: Texts<keyof typeof en> = {
  zh: () => import('./agreement.zh.ts').then(({ zh }) => zh),
  en: () => import('./agreement.en.ts').then(({ en }) => en),
  fr: () => import('./agreement.fr.ts').then(({ fr }) => fr),
  nl: () => import('./agreement.nl.ts').then(({ nl }) => nl),
};
