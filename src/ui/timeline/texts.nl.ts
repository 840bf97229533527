import type { en } from './texts.en.ts';

export const nl: Record<keyof typeof en, string> = {
  legend: 'Zo leest u de tijdlijn',
  critical: 'bepaalt het einde (kritieke pad)',
  slack: 'heeft speling; mag eindigen waar de stippen ophouden',
  unknown: 'niemand zegt hoelang het duurt: er staat een schatting',
  conditional: 'alleen als een open vraag dat beslist',
  law: 'de termijn die de wet stelt',
  range: 'snel (inkeping), gewoonlijk (balk), traag (lijn)',
  milestone: 'op zijn vroegst',
  even: 'dan bereikt in één op de twee gevallen (P50)',
  nine: 'en in negen op de tien gevallen (P90)',
  daysOff: 'vrije dagen: {sides}',
  worked: 'weekenddagen waarop gewerkt wordt',
  notAnnounced: 'vrije dagen nog niet bekendgemaakt',
};
