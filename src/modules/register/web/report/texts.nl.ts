import type { en } from './texts.en.ts';

export const nl: Record<keyof typeof en, string> = {
  register: 'Samenwerkingsarchief',
  title: 'Jaarverslagen',
  lede: 'Eén jaar samenwerking op papier: overeenkomsten, projecten, zittingen, resultaten, geld, waar bronnen elkaar tegenspreken, en alle bronnen. Om te lezen, af te drukken en te overhandigen.',
  years: 'Jaren waarover iets bekend is',
  year: 'Jaar',
  number: 'Fiches',
  report: 'Verslag',
  inYear: 'Verslag {year} (PDF): {language}',
  none: 'Nog geen bron dateert iets.',
  otherNote:
    'Er is een verslag van elk jaar van 1949 tot 2100, ook van jaren waarover niets bekend is: dan zegt het dat.',
};
