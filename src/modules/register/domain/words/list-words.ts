import type { Language } from '#platform/languages';

interface ListWords {
  /** As many as a row has cells. */
  readonly headings: readonly string[];
  readonly yes: string;
  readonly name: string;
}

/** The words of the list as a table for spreadsheets; its date is written as EDTF, as precise as its source. */
export const listWords: Readonly<Record<Language, ListWords>> = {
  zh: {
    headings: ['编号', '类别', '名称', '日期（EDTF）', '方', '领域', '来源不一致', '虚构示例'],
    yes: '是',
    name: '合作档案',
  },
  en: {
    headings: [
      'reference',
      'kind',
      'title',
      'date (EDTF)',
      'sides',
      'fields',
      'sources disagree',
      'invented example',
    ],
    yes: 'yes',
    name: 'register',
  },
  fr: {
    headings: [
      'référence',
      'nature',
      'titre',
      'date (EDTF)',
      'côtés',
      'domaines',
      'sources divergentes',
      'exemple fictif',
    ],
    yes: 'oui',
    name: 'mémoire de la coopération',
  },
  nl: {
    headings: [
      'referentie',
      'soort',
      'titel',
      'datum (EDTF)',
      'zijden',
      'domeinen',
      'bronnen verschillen',
      'verzonnen voorbeeld',
    ],
    yes: 'ja',
    name: 'samenwerkingsarchief',
  },
};
