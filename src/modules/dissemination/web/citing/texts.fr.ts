import type { en } from './texts.en.ts';

export const fr: Record<keyof typeof en, string> = {
  title: 'Citer et réutiliser',
  styles: 'Références dans quatre styles',
  copy: 'Copier',
  copied: 'Copié',
  more: 'Tous les formats',
  style_apa: 'APA',
  style_chicago: 'Chicago',
  'style_iso-690': 'ISO 690',
  'style_gb-t-7714': 'GB/T 7714',
};
