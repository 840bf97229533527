import type { en } from './texts.en.ts';

export const fr: Record<keyof typeof en, string> = {
  legend: 'Lire le calendrier',
  critical: 'décide de la fin (chemin critique)',
  slack: 'a de la marge ; peut finir là où s’arrêtent les points',
  unknown: 'personne n’a dit combien de temps : une estimation est dessinée',
  conditional: 'seulement si une question ouverte en décide ainsi',
  law: 'le délai fixé par la loi',
  range: 'rapide (encoche), habituel (barre), lent (trait)',
  milestone: 'au plus tôt',
  even: 'atteint à cette date une fois sur deux (P50)',
  nine: 'et neuf fois sur dix (P90)',
  daysOff: 'jours chômés : {sides}',
  worked: 'jours de week-end travaillés',
  notAnnounced: 'jours chômés pas encore annoncés',
};
