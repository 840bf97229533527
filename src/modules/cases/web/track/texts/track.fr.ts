import type { en } from './track.en.ts';

export const fr: Record<keyof typeof en, string> = {
  track: 'Suivre un dossier',
  trackLede:
    'Avec le code que votre conseiller vous a donné, vous voyez où en est le dossier et à qui le tour. Sans compte, et sans noms.',
  code: 'Code de suivi',
  codeNote: 'Douze lettres et chiffres, par exemple 7KQ2-M0XA-R4TD.',
  look: 'Voir où il en est',
  looking: 'Recherche en cours…',
  state: 'État',
  since: 'depuis le {day}',
  kind: 'Genre',
  opened: 'Ouvert le',
  turn: 'Au tour de',
  until: 'Jusqu’au',
  closed: 'Le dossier est clos ; plus personne n’a de pas à faire.',
  ask: 'Pour le reste, adressez-vous à votre conseiller : ni noms ni contenu ne figurent ici.',
};
