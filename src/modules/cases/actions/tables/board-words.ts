import type { Language } from '#platform/languages';

/** Columns of the table of the board, in their order. */
export const boardColumns = ['part', 'kind', 'what', 'side', 'measure', 'value'] as const;
export type BoardColumn = (typeof boardColumns)[number];

type Part = 'figures' | 'stations' | 'directions' | 'fields' | 'waits' | 'closings';
type Measure =
  | 'open'
  | 'overdue'
  | 'closed'
  | 'cases'
  | 'reached'
  | 'standing'
  | 'medianStay'
  | 'days'
  | 'medianTurn'
  | 'turns'
  | 'late';

interface Words {
  readonly headings: Readonly<Record<BoardColumn, string>>;
  readonly parts: Readonly<Record<Part, string>>;
  readonly measures: Readonly<Record<Measure, string>>;
  readonly noField: string;
  readonly sheet: string;
  readonly file: string;
}

/** The words of the table of the board, which no page translates. */
export const boardWords: Readonly<Record<Language, Words>> = {
  zh: {
    headings: {
      part: '栏目',
      kind: '合作类别',
      what: '项目',
      side: '一方',
      measure: '指标',
      value: '数值',
    },
    parts: {
      figures: '合作案总数',
      stations: '走了多远',
      directions: '方向',
      fields: '领域与方向',
      waits: '时间花在谁手里',
      closings: '结案原因',
    },
    measures: {
      open: '进行中',
      overdue: '已逾期',
      closed: '已结案',
      cases: '合作案数',
      reached: '到过',
      standing: '目前在此',
      medianStay: '停留天数中位数',
      days: '合计天数',
      medianTurn: '每轮天数中位数',
      turns: '轮数',
      late: '逾期轮数',
    },
    noField: '领域不详',
    sheet: '中心看板',
    file: '中心看板',
  },
  en: {
    headings: {
      part: 'part',
      kind: 'kind of cooperation',
      what: 'what',
      side: 'side',
      measure: 'measure',
      value: 'value',
    },
    parts: {
      figures: 'Cases in figures',
      stations: 'How far they come',
      directions: 'Which way',
      fields: 'Fields',
      waits: 'In whose hands',
      closings: 'Why cases ended',
    },
    measures: {
      open: 'open',
      overdue: 'late',
      closed: 'closed',
      cases: 'cases',
      reached: 'reached',
      standing: 'there now',
      medianStay: 'median days there',
      days: 'days in all',
      medianTurn: 'median days of a turn',
      turns: 'turns',
      late: 'turns past the day',
    },
    noField: 'field not known',
    sheet: 'Board of the centre',
    file: 'board',
  },
  fr: {
    headings: {
      part: 'rubrique',
      kind: 'nature de la coopération',
      what: 'objet',
      side: 'côté',
      measure: 'mesure',
      value: 'valeur',
    },
    parts: {
      figures: 'Les dossiers en chiffres',
      stations: 'Jusqu’où ils vont',
      directions: 'Dans quel sens',
      fields: 'Domaines',
      waits: 'Entre quelles mains',
      closings: 'Pourquoi des dossiers ont pris fin',
    },
    measures: {
      open: 'ouverts',
      overdue: 'en retard',
      closed: 'clos',
      cases: 'dossiers',
      reached: 'étape atteinte',
      standing: 'y sont',
      medianStay: 'durée médiane du séjour (jours)',
      days: 'jours au total',
      medianTurn: 'durée médiane d’un tour (jours)',
      turns: 'tours',
      late: 'tours hors délai',
    },
    noField: 'domaine inconnu',
    sheet: 'Tableau de bord',
    file: 'tableau-de-bord',
  },
  nl: {
    headings: {
      part: 'onderdeel',
      kind: 'soort samenwerking',
      what: 'wat',
      side: 'zijde',
      measure: 'maat',
      value: 'waarde',
    },
    parts: {
      figures: 'De dossiers in cijfers',
      stations: 'Hoever ze komen',
      directions: 'Welke kant op',
      fields: 'Vakgebieden',
      waits: 'In wiens handen',
      closings: 'Waarom dossiers eindigden',
    },
    measures: {
      open: 'open',
      overdue: 'over tijd',
      closed: 'gesloten',
      cases: 'dossiers',
      reached: 'bereikt',
      standing: 'nu daar',
      medianStay: 'mediaan van het verblijf (dagen)',
      days: 'dagen in totaal',
      medianTurn: 'mediaan van een beurt (dagen)',
      turns: 'beurten',
      late: 'beurten over de dag',
    },
    noField: 'vakgebied onbekend',
    sheet: 'Overzicht van het centrum',
    file: 'overzicht',
  },
};
