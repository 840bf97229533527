import type { Texts } from '#ui';
import type { en } from './landing.en.ts';

export const landingTexts: Texts<keyof typeof en> = {
  zh: () => import('./landing.zh.ts').then(({ zh }) => zh),
  en: () => import('./landing.en.ts').then(({ en }) => en),
  fr: () => import('./landing.fr.ts').then(({ fr }) => fr),
  nl: () => import('./landing.nl.ts').then(({ nl }) => nl),
};
