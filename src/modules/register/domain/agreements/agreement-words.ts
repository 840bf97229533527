import type { Day } from '#platform/calendar';
import type { Language } from '#platform/languages';

/** What agreements of cases are called in the title of a record. */
export const kindsOfAgreements = {
  licence: {
    zh: '许可协议',
    en: 'Licence agreement',
    fr: 'Accord de licence',
    nl: 'Licentieovereenkomst',
  },
  transfer: {
    zh: '权利转让协议',
    en: 'Transfer of rights',
    fr: 'Cession de droits',
    nl: 'Overdracht van rechten',
  },
  'joint-development': {
    zh: '合作开发协议',
    en: 'Joint development agreement',
    fr: 'Accord de développement conjoint',
    nl: 'Overeenkomst voor gezamenlijke ontwikkeling',
  },
  'joint-venture': {
    zh: '合资协议',
    en: 'Joint venture agreement',
    fr: 'Accord de coentreprise',
    nl: 'Joint-ventureovereenkomst',
  },
  'equity-investment': {
    zh: '股权投资协议',
    en: 'Equity investment',
    fr: 'Prise de participation',
    nl: 'Kapitaaldeelname',
  },
  supply: { zh: '供货协议', en: 'Supply agreement', fr: 'Accord de fourniture', nl: 'Leveringsovereenkomst' },
  service: {
    zh: '服务协议',
    en: 'Service agreement',
    fr: 'Contrat de services',
    nl: 'Dienstverleningsovereenkomst',
  },
  'research-cooperation': {
    zh: '科研合作协议',
    en: 'Research cooperation agreement',
    fr: 'Accord de coopération scientifique',
    nl: 'Overeenkomst voor onderzoekssamenwerking',
  },
  hosting: {
    zh: '企业入驻协议',
    en: 'Hosting agreement',
    fr: 'Accord d’accueil d’entreprise',
    nl: 'Overeenkomst voor het huisvesten van een bedrijf',
  },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

const french = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'.split(
  '|',
);
const dutch = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'.split(
  '|',
);
const english = 'January|February|March|April|May|June|July|August|September|October|November|December'.split(
  '|',
);

type Title = (kind: string, way: string, month: Day) => string;

const inLatin =
  (months: readonly string[]): Title =>
  (kind, way, month) =>
    `${kind} (${way}, ${months[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)})`;

/** A title: what it is, which way it goes, and the month; never a name. */
export const monthWords: Readonly<Record<Language, Title>> = {
  zh: (kind, way, month) => `${kind}（${way}，${month.slice(0, 4)}年${Number(month.slice(5, 7))}月）`,
  en: inLatin(english),
  fr: inLatin(french),
  nl: inLatin(dutch),
};
