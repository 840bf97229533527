import type { en } from './texts.en.ts';

export const fr: Record<keyof typeof en, string> = {
  centre: 'Green Channel',
  whereYouAre: 'Vous êtes ici',
  bothSides: 'Les deux côtés',
  thirdCountry: 'Pays tiers',
  narrow: '{count, plural, =0 {Affiner} one {Affiner (# choisi)} other {Affiner (# choisis)}}',
  clearFilters: 'Effacer tous les filtres',
  search: 'Rechercher',
  showAll: 'Afficher les {count}',
  pages: 'Pages',
  shownOf: '{shown} sur cette page, {total} en tout',
  firstPage: 'Première page',
  nextPage: 'Page suivante',
  waiting: 'Un instant…',
  again: 'Réessayer',
  noAnswer: 'Le centre ne répond pas. Vérifiez votre connexion, puis réessayez.',
  notHere: 'Ceci n’existe pas, ou n’existe plus.',
  tooLarge: 'C’est trop à la fois. Raccourcissez, puis réessayez.',
  tooMany: 'Trop de demandes en peu de temps. Attendez une minute, puis réessayez.',
  notAccepted: 'Le centre n’a pas pu accepter ceci :',
  broke:
    'Un problème est survenu de notre côté. S’il se répète, communiquez-nous cette référence : {reference}.',
  pageBroke:
    'Cette page ne fonctionne plus. Rechargez-la ; si cela ne suffit pas, dites-nous ce que vous faisiez.',
  language_zh: 'chinois',
  language_en: 'anglais',
  language_fr: 'français',
  language_nl: 'néerlandais',
  language_unknown: 'langue non reconnue',
  originalIn:
    '{language, select, zh {original en chinois} en {original en anglais} fr {original en français} nl {original en néerlandais} other {original}}',
  translationIn:
    '{language, select, zh {en chinois} en {en anglais} fr {en français} nl {en néerlandais} other {traduit}}',
};
