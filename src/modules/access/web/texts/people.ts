import type { Texts } from '#ui';
import type { en } from './people.en.ts';

export const peopleTexts: Texts<keyof typeof en> = {
  zh: () => import('./people.zh.ts').then(({ zh }) => zh),
  en: () => import('./people.en.ts').then(({ en }) => en),
  fr: () => import('./people.fr.ts').then(({ fr }) => fr),
  nl: () => import('./people.nl.ts').then(({ nl }) => nl),
};
