import type { en } from './map.en.ts';

export const fr: Record<keyof typeof en, string> = {
  register: 'Mémoire de la coopération',
  title: 'Où cela s’est passé',
  lede: 'Les lieux que citent les sources, en points. La liste ci-dessous dit la même chose.',
  map: 'Lieux des deux côtés',
  point: '{place} : {n, plural, one {# fiche} other {# fiches}}',
  none: 'aucun lieu cité',
  kilometres: '{km, number} km',
  faint:
    'Points pâles : là où se trouvent les organisations du centre. Un lieu dont la source ne donne pas de coordonnées est placé là où sont les organisations de la même ville.',
  list: 'La même chose en liste',
  place: 'Lieu',
  country: 'Pays',
  unstated: 'non indiqué',
  records: 'Fiches',
  organisations: 'Organisations du centre',
  where: 'Sur la carte',
  nowhere: 'aucun point connu',
  byTown: 'd’après les organisations de la ville',
  bySource: 'd’après sa source',
  without: '{n, plural, one {# fiche n’a pas de lieu indiqué.} other {# fiches n’ont pas de lieu indiqué.}}',
};
