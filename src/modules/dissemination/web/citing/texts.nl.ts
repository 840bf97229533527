import type { en } from './texts.en.ts';

export const nl: Record<keyof typeof en, string> = {
  title: 'Citeren en hergebruiken',
  styles: 'Verwijzingen in vier stijlen',
  copy: 'Kopiëren',
  copied: 'Gekopieerd',
  more: 'Alle formaten',
  style_apa: 'APA',
  style_chicago: 'Chicago',
  'style_iso-690': 'ISO 690',
  'style_gb-t-7714': 'GB/T 7714',
};
