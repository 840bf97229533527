import type { Texts } from '#ui';
import type { en } from './timeline.en.ts';

export const timelineTexts: Texts<keyof typeof en> = {
  zh: () => import('./timeline.zh.ts').then(({ zh }) => zh),
  en: () => import('./timeline.en.ts').then(({ en }) => en),
  fr: () => import('./timeline.fr.ts').then(({ fr }) => fr),
  nl: () => import('./timeline.nl.ts').then(({ nl }) => nl),
};
