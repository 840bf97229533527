import type { en } from './texts.en.ts';

export const fr: Record<keyof typeof en, string> = {
  register: 'Mémoire de la coopération',
  title: 'Rapports annuels',
  lede: 'Une année de coopération sur papier : accords, projets, sessions, résultats, argent, contradictions entre sources, et toutes les sources. À lire, à imprimer, à remettre.',
  years: 'Années dont on sait quelque chose',
  year: 'Année',
  number: 'Fiches',
  report: 'Rapport',
  inYear: 'Rapport {year} (PDF) : {language}',
  none: 'Aucune source ne date encore quoi que ce soit.',
  otherNote:
    'Un rapport existe pour chaque année de 1949 à 2100, même pour celles dont on ne sait rien : il le dit alors.',
};
