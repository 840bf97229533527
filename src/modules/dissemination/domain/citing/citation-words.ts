import type { Language } from '#platform/languages';

/** How a day is written out in a reference list. */
export interface CitedDay {
  readonly year: string;
  readonly month: number;
  readonly day: number;
  readonly iso: string;
}

interface Words {
  readonly register: string;
  readonly record: string;
  readonly revision: (number: number) => string;
  /** The day as in running text, and as the APA style has it after the year. */
  readonly date: (day: CitedDay) => string;
  readonly dateAfterYear: (day: CitedDay) => string;
  readonly quoted: (title: string) => string;
  readonly changedOn: (day: string) => string;
  readonly online: string;
  readonly viewed: (day: string) => string;
  readonly at: (address: string) => string;
}

const months = {
  en: 'January February March April May June July August September October November December'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
};
/** French writes the first of a month as an ordinal. */
const frenchDay = ({ day, month }: CitedDay) => `${day === 1 ? '1er' : day} ${months.fr[month - 1]}`;

export const citationWords: Readonly<Record<Language, Words>> = {
  en: {
    register: 'Register',
    record: 'record',
    revision: (number) => `version ${number}`,
    date: ({ year, month, day }) => `${months.en[month - 1]} ${day}, ${year}`,
    dateAfterYear: ({ month, day }) => `${months.en[month - 1]} ${day}`,
    quoted: (title) => `“${title}.”`,
    changedOn: (day) => `Last modified ${day}`,
    online: 'online',
    viewed: (day) => `viewed ${day}`,
    at: (address) => `Available from: ${address}`,
  },
  zh: {
    register: '合作档案',
    record: '记录',
    revision: (number) => `第${number}版`,
    date: ({ year, month, day }) => `${year}年${month}月${day}日`,
    dateAfterYear: ({ month, day }) => `${month}月${day}日`,
    quoted: (title) => `“${title}”.`,
    changedOn: (day) => `最后修改于${day}`,
    online: '在线',
    viewed: (day) => `${day}查阅`,
    at: (address) => `网址：${address}`,
  },
  fr: {
    register: 'Mémoire de la coopération',
    record: 'fiche',
    revision: (number) => `version ${number}`,
    date: (day) => `${frenchDay(day)} ${day.year}`,
    dateAfterYear: frenchDay,
    quoted: (title) => `«\u00a0${title}\u00a0».`,
    changedOn: (day) => `Dernière modification le ${day}`,
    online: 'en ligne',
    viewed: (day) => `consulté le ${day}`,
    at: (address) => `Disponible à l’adresse\u00a0: ${address}`,
  },
  nl: {
    register: 'Samenwerkingsarchief',
    record: 'fiche',
    revision: (number) => `versie ${number}`,
    date: ({ year, month, day }) => `${day} ${months.nl[month - 1]} ${year}`,
    dateAfterYear: ({ month, day }) => `${day} ${months.nl[month - 1]}`,
    quoted: (title) => `‘${title}’.`,
    changedOn: (day) => `Laatst gewijzigd op ${day}`,
    online: 'online',
    viewed: (day) => `geraadpleegd op ${day}`,
    at: (address) => `Beschikbaar op: ${address}`,
  },
};
