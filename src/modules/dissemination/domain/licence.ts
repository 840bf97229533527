/** Under which everybody may use the register: its texts are the centre's own, its facts are nobody's. */
export const licence = {
  name: 'Creative Commons Attribution 4.0 International',
  spdx: 'CC-BY-4.0',
  href: 'https://creativecommons.org/licenses/by/4.0/',
  /** As the European catalogues spell it. */
  authority: 'http://publications.europa.eu/resource/authority/licence/CC_BY_4_0',
} as const;

/** Who publishes, in the four languages. */
export const publisher = {
  zh: '绿色通道',
  en: 'Green Channel',
  fr: 'Green Channel',
  nl: 'Green Channel',
} as const;
