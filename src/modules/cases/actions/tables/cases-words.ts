import type { Language } from '#platform/languages';

/** Columns of the table of cases, in their order. */
export const caseColumns = [
  'code',
  'title',
  'kind',
  'field',
  'state',
  'since',
  'age',
  'opened',
  'giving',
  'receiving',
  'turn',
  'part',
  'turnSince',
  'due',
  'left',
  'own',
  'remark',
] as const;
export type CaseColumn = (typeof caseColumns)[number];

interface Words {
  readonly headings: Readonly<Record<CaseColumn, string>>;
  readonly yes: string;
  readonly invented: string;
  /** The last row of a table that could not hold all. */
  readonly cut: (most: string) => string;
  readonly sheet: string;
  readonly file: string;
}

/** The words of the table of cases, which no page translates. */
export const casesWords: Readonly<Record<Language, Words>> = {
  zh: {
    headings: {
      code: '查询码',
      title: '名称',
      kind: '类别',
      field: '领域',
      state: '状态',
      since: '进入该状态日期',
      age: '已停留天数',
      opened: '立案日期',
      giving: '提供方',
      receiving: '接受方',
      turn: '轮到哪一方',
      part: '由谁处理',
      turnSince: '轮到起始日期',
      due: '截止日期',
      left: '剩余工作日',
      own: '由我负责',
      remark: '备注',
    },
    yes: '是',
    invented: '虚构示例',
    cut: (most) => `仅含前${most}个合作案，请缩小筛选范围后再导出其余部分。`,
    sheet: '合作案',
    file: '合作案',
  },
  en: {
    headings: {
      code: 'tracking code',
      title: 'title',
      kind: 'kind',
      field: 'field',
      state: 'state',
      since: 'in this state since',
      age: 'days in this state',
      opened: 'opened on',
      giving: 'giving side',
      receiving: 'receiving side',
      turn: 'whose turn',
      part: 'who there',
      turnSince: 'their turn since',
      due: 'due on',
      left: 'working days left',
      own: 'my own',
      remark: 'remark',
    },
    yes: 'yes',
    invented: 'invented example',
    cut: (most) => `Only the first ${most} cases stand here: narrow the list down for the others.`,
    sheet: 'Cases',
    file: 'cases',
  },
  fr: {
    headings: {
      code: 'code de suivi',
      title: 'titre',
      kind: 'nature',
      field: 'domaine',
      state: 'état',
      since: 'dans cet état depuis le',
      age: 'jours dans cet état',
      opened: 'ouvert le',
      giving: 'côté qui donne',
      receiving: 'côté qui reçoit',
      turn: 'à qui de jouer',
      part: 'qui y agit',
      turnSince: 'a la main depuis le',
      due: 'échéance',
      left: 'jours ouvrables restants',
      own: 'le mien',
      remark: 'remarque',
    },
    yes: 'oui',
    invented: 'exemple fictif',
    cut: (most) =>
      `Seuls les ${most} premiers dossiers figurent ici : affinez la liste pour obtenir les autres.`,
    sheet: 'Dossiers',
    file: 'dossiers',
  },
  nl: {
    headings: {
      code: 'volgcode',
      title: 'titel',
      kind: 'soort',
      field: 'vakgebied',
      state: 'stand',
      since: 'in deze stand sinds',
      age: 'dagen in deze stand',
      opened: 'geopend op',
      giving: 'gevende zijde',
      receiving: 'ontvangende zijde',
      turn: 'wie is aan zet',
      part: 'wie daar',
      turnSince: 'aan zet sinds',
      due: 'uiterlijk op',
      left: 'werkdagen over',
      own: 'van mij',
      remark: 'opmerking',
    },
    yes: 'ja',
    invented: 'verzonnen voorbeeld',
    cut: (most) => `Alleen de eerste ${most} dossiers staan hier: verfijn de lijst voor de andere.`,
    sheet: 'Dossiers',
    file: 'dossiers',
  },
};
