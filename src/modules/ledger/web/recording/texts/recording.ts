import type { Texts } from '#ui';
import type { en } from './recording.en.ts';

export const recordingTexts: Texts<keyof typeof en> = {
  zh: () => import('./recording.zh.ts').then(({ zh }) => zh),
  en: () => import('./recording.en.ts').then(({ en }) => en),
  fr: () => import('./recording.fr.ts').then(({ fr }) => fr),
  nl: () => import('./recording.nl.ts').then(({ nl }) => nl),
};
