import type { Texts } from '#ui';
import { en } from './texts.en.ts';
import { fr } from './texts.fr.ts';
import { nl } from './texts.nl.ts';
import { zh } from './texts.zh.ts';

export const texts: Texts<keyof typeof en> = { zh, en, fr, nl };
export type TextKey = keyof typeof en;
