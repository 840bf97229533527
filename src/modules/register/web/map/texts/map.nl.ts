import type { en } from './map.en.ts';

export const nl: Record<keyof typeof en, string> = {
  register: 'Samenwerkingsarchief',
  title: 'Waar het plaatsvond',
  lede: 'Plaatsen die bronnen noemen, als punten. De lijst eronder zegt hetzelfde.',
  map: 'Plaatsen van beide kanten',
  point: '{place}: {n, plural, one {# fiche} other {# fiches}}',
  none: 'geen plaats genoemd',
  kilometres: '{km, number} km',
  faint:
    'Lichte punten: waar de organisaties van dit centrum zijn. Een plaats waarvan de bron geen coördinaten geeft, staat waar de organisaties van dezelfde stad zijn.',
  list: 'Hetzelfde als lijst',
  place: 'Plaats',
  country: 'Land',
  unstated: 'niet vermeld',
  records: 'Fiches',
  organisations: 'Organisaties van het centrum',
  where: 'Op de kaart',
  nowhere: 'geen punt bekend',
  byTown: 'volgens de organisaties van de stad',
  bySource: 'volgens de bron',
  without:
    '{n, plural, one {# fiche heeft geen vermelde plaats.} other {# fiches hebben geen vermelde plaats.}}',
};
