import type { Texts } from '#ui';
import type { en } from './mailbox.en.ts';

export const mailboxTexts: Texts<keyof typeof en> = {
  zh: () => import('./mailbox.zh.ts').then(({ zh }) => zh),
  en: () => import('./mailbox.en.ts').then(({ en }) => en),
  fr: () => import('./mailbox.fr.ts').then(({ fr }) => fr),
  nl: () => import('./mailbox.nl.ts').then(({ nl }) => nl),
};
