export const en = {
  title: 'Cite and reuse',
  styles: 'Citations in four styles',
  copy: 'Copy',
  copied: 'Copied',
  more: 'All formats',
  style_apa: 'APA',
  style_chicago: 'Chicago',
  'style_iso-690': 'ISO 690',
  'style_gb-t-7714': 'GB/T 7714',
} as const;
