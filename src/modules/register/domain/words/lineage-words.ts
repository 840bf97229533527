import type { Language } from '#platform/languages';

interface LineageWords {
  readonly name: string;
  /** As many as a row has cells. */
  readonly headings: readonly string[];
}

/** The words of a lineage as a table for spreadsheets; steps are negative where it came from. */
export const lineageWords: Readonly<Record<Language, LineageWords>> = {
  zh: {
    name: '沿革',
    headings: ['步数', '编号', '类别', '名称', '日期（EDTF）', '方', '关系', '来自', '来自的名称'],
  },
  en: {
    name: 'lineage',
    headings: [
      'steps',
      'reference',
      'kind',
      'title',
      'date (EDTF)',
      'sides',
      'relation',
      'to',
      'title of that',
    ],
  },
  fr: {
    name: 'filiation',
    headings: [
      'pas',
      'référence',
      'nature',
      'titre',
      'date (EDTF)',
      'côtés',
      'lien',
      'vers',
      'titre de celle-ci',
    ],
  },
  nl: {
    name: 'afkomst',
    headings: [
      'stappen',
      'referentie',
      'soort',
      'titel',
      'datum (EDTF)',
      'zijden',
      'verband',
      'met',
      'titel daarvan',
    ],
  },
};
