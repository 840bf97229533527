import type { Language } from '#platform/languages';

const hows = ['exactly', 'about', 'at-least', 'at-most', 'some'] as const;
type How = (typeof hows)[number];

interface CompletenessWords {
  readonly tables: Readonly<Record<'stated' | 'kinds' | 'fields' | 'parties', string>>;
  readonly headings: Readonly<Record<'stated' | 'kinds' | 'fields' | 'parties', readonly string[]>>;
  readonly hows: Readonly<Record<How, string>>;
  readonly yes: string;
}

const listed = (words: string) =>
  Object.fromEntries(words.split('|').map((word, place) => [hows[place], word])) as Record<How, string>;

/** The words of the tables of completeness for spreadsheets. */
export const completenessWords: Readonly<Record<Language, CompletenessWords>> = {
  zh: {
    tables: { stated: '公开总数与记录数', kinds: '各类记录', fields: '各领域项目', parties: '可以询问谁' },
    headings: {
      stated: ['编号', '名称', '准确程度', '公开总数', '本档案记录数', '来源', '网址'],
      kinds: ['类别', '记录数', '其中无日期'],
      fields: ['领域', '公开总数提及', '项目数'],
      parties: ['机构', '方', '计划、征集与机制', '项目数'],
    },
    hows: listed('恰为|约|至少|至多|至少（来源只给出数量级）'),
    yes: '是',
  },
  en: {
    tables: {
      stated: 'stated and documented',
      kinds: 'records by kind',
      fields: 'projects by field',
      parties: 'who could tell',
    },
    headings: {
      stated: ['reference', 'title', 'how exactly', 'stated', 'documented here', 'source', 'address'],
      kinds: ['kind', 'records', 'of these without a date'],
      fields: ['field', 'named by the stated total', 'projects'],
      parties: ['organisation', 'side', 'programmes, calls and bodies', 'projects'],
    },
    hows: listed('exactly|about|at least|at most|at least (the source gives only a magnitude)'),
    yes: 'yes',
  },
  fr: {
    tables: {
      stated: 'total annoncé et documenté',
      kinds: 'fiches par nature',
      fields: 'projets par domaine',
      parties: 'à qui demander',
    },
    headings: {
      stated: ['référence', 'titre', 'précision', 'annoncé', 'documenté ici', 'source', 'adresse'],
      kinds: ['nature', 'fiches', 'dont sans date'],
      fields: ['domaine', 'cité par le total annoncé', 'projets'],
      parties: ['organisation', 'côté', 'programmes, appels et organismes', 'projets'],
    },
    hows: listed('exactement|environ|au moins|au plus|au moins (la source ne donne qu’un ordre de grandeur)'),
    yes: 'oui',
  },
  nl: {
    tables: {
      stated: 'opgegeven en gedocumenteerd',
      kinds: 'fiches per soort',
      fields: 'projecten per domein',
      parties: 'wie het kan weten',
    },
    headings: {
      stated: ['referentie', 'titel', 'hoe precies', 'opgegeven', 'hier gedocumenteerd', 'bron', 'adres'],
      kinds: ['soort', 'fiches', 'waarvan zonder datum'],
      fields: ['domein', 'genoemd door het opgegeven totaal', 'projecten'],
      parties: ['organisatie', 'zijde', 'programma’s, oproepen en organen', 'projecten'],
    },
    hows: listed(
      'precies|ongeveer|ten minste|ten hoogste|ten minste (de bron noemt alleen een orde van grootte)',
    ),
    yes: 'ja',
  },
};
