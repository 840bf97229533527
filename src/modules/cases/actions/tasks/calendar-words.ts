import type { Language } from '#platform/languages';

interface CalendarWords {
  /** Names of the calendars. */
  readonly own: string;
  readonly ofCase: (title: string) => string;
  readonly ball: (title: string) => string;
  readonly task: (title: string) => string;
  readonly procedure: (title: string) => string;
  readonly milestone: (months: number, title: string) => string;
  readonly outcome: (months: number, title: string) => string;
  readonly followUp: (title: string) => string;
  readonly case: string;
  readonly code: string;
  readonly estimate: string;
}

/** What stands in calendars, which no page translates. */
export const calendarWords: Readonly<Record<Language, CalendarWords>> = {
  zh: {
    own: '绿色通道：我的期限',
    ofCase: (title) => `绿色通道：${title}`,
    ball: (title) => `轮到您：${title}`,
    task: (title) => `任务：${title}`,
    procedure: (title) => `申报：${title}`,
    milestone: (months, title) => `落地${months}个月后的情况：${title}`,
    outcome: (months, title) => `签约${months}个月后的成效：${title}`,
    followUp: (title) => `回访：${title}`,
    case: '案件：',
    code: '查询码：',
    estimate: '申报日期由计划推算得出，法定期限以主管机关答复为准。',
  },
  en: {
    own: 'Green Channel: what I owe',
    ofCase: (title) => `Green Channel: ${title}`,
    ball: (title) => `Your turn: ${title}`,
    task: (title) => `Task: ${title}`,
    procedure: (title) => `To file: ${title}`,
    milestone: (months, title) => `${months} months after landing: ${title}`,
    outcome: (months, title) => `What came of it after ${months} months: ${title}`,
    followUp: (title) => `Follow-up: ${title}`,
    case: 'Case: ',
    code: 'Tracking code: ',
    estimate: 'The day is a planning estimate. Ask the authority for the period that the law sets.',
  },
  fr: {
    own: 'Canal vert : mes échéances',
    ofCase: (title) => `Canal vert : ${title}`,
    ball: (title) => `À vous de jouer : ${title}`,
    task: (title) => `Tâche : ${title}`,
    procedure: (title) => `À déposer : ${title}`,
    milestone: (months, title) => `${months} mois après l’arrivée\u00a0: ${title}`,
    outcome: (months, title) => `Résultats à ${months} mois\u00a0: ${title}`,
    followUp: (title) => `Suivi\u00a0: ${title}`,
    case: 'Dossier : ',
    code: 'Code de suivi : ',
    estimate: 'La date est une estimation. Demandez à l’autorité quel délai la loi fixe.',
  },
  nl: {
    own: 'Groen kanaal: wat ik moet doen',
    ofCase: (title) => `Groen kanaal: ${title}`,
    ball: (title) => `Aan u: ${title}`,
    task: (title) => `Taak: ${title}`,
    procedure: (title) => `In te dienen: ${title}`,
    milestone: (months, title) => `${months} maanden na de vestiging: ${title}`,
    outcome: (months, title) => `Resultaten na ${months} maanden: ${title}`,
    followUp: (title) => `Opvolging: ${title}`,
    case: 'Dossier: ',
    code: 'Volgcode: ',
    estimate: 'De dag is een raming. Vraag de overheid welke termijn de wet stelt.',
  },
};
