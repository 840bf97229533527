import { type Language, languageTag, type Multilingual, textFor } from '#platform/languages';
import { publisher } from '../licence.ts';
import { type CitedDay, citationWords } from './citation-words.ts';

/** What is cited: the record as it stood on a day. */
export interface Citable {
  readonly reference: string;
  readonly revision: number;
  readonly titles: Multilingual;
  /** Days as ISO text: when it last changed, and when it is read. */
  readonly changedOn: string;
  readonly readOn: string;
  readonly address: string;
}

export const citationStyles = ['apa', 'chicago', 'iso-690', 'gb-t-7714', 'bibtex', 'ris'] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** A citation in a style, for readers of a language: words and dates are theirs, the order is the style's. */
export const cite = (citable: Citable, style: CitationStyle, reader: Language): string =>
  styles[style](partsOf(citable, reader));

type Parts = ReturnType<typeof partsOf>;

function partsOf({ titles, changedOn, readOn, ...citable }: Citable, reader: Language) {
  const found = textFor(titles, reader);
  return {
    ...citable,
    reader,
    titleLanguage: found?.language ?? reader,
    title: (found?.text ?? citable.reference).replaceAll(/\s+/g, ' ').trim(),
    author: publisher[reader],
    changed: dayOf(changedOn),
    read: dayOf(readOn),
    words: citationWords[reader],
  };
}

function dayOf(iso: string): CitedDay {
  const [year = '', month = '', day = ''] = iso.split('-');
  return { year, month: Number(month), day: Number(day), iso };
}

const styles: Readonly<Record<CitationStyle, (parts: Parts) => string>> = {
  apa: ({ author, changed, title, reference, revision, words, reader, address }) => {
    const date = reader === 'zh' ? words.date(changed) : `${changed.year}, ${words.dateAfterYear(changed)}`;
    const number =
      reader === 'zh'
        ? `（${reference}，${words.revision(revision)}）`
        : ` (${reference}, ${words.revision(revision)})`;
    return `${author}. (${date}). ${title}${number} [${capital(words.record)}]. ${words.register}. ${address}`;
  },
  chicago: ({ author, title, words, reader, reference, revision, changed, address }) => {
    const place =
      reader === 'zh'
        ? `${words.register}，${words.record} ${reference}，${words.revision(revision)}`
        : `${words.register}, ${words.record} ${reference}, ${words.revision(revision)}`;
    return `${author}. ${words.quoted(title)} ${place}. ${words.changedOn(words.date(changed))}. ${address}.`;
  },
  'iso-690': ({ author, title, words, reference, revision, changed, read, address }) =>
    [
      `${author.toUpperCase()}. ${title} [${words.online}].`,
      `${words.register}, ${words.record} ${reference}, ${words.revision(revision)}, ${words.date(changed)}`,
      `[${words.viewed(words.date(read))}]. ${words.at(address)}`,
    ].join(' '),
  // DB/OL: a database, online (GB/T 7714-2015, annex B).
  'gb-t-7714': ({ author, title, words, reference, revision, changed, read, address }) =>
    `${author}. ${title}: ${words.register}${words.record === '记录' ? '' : ', '}${words.record} ${reference}, ${words.revision(revision)}[DB/OL]. (${changed.iso})[${read.iso}]. ${address}.`,
  bibtex,
  ris,
};

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function bibtex({ author, title, words, reference, revision, changed, read, address, titleLanguage }: Parts) {
  const fields = [
    ['author', `{{${inTeX(author)}}}`],
    ['title', `{{${inTeX(title)}}}`],
    ['year', `{${changed.year}}`],
    ['month', MONTHS[changed.month - 1]],
    [
      'howpublished',
      `{${inTeX(`${words.register}, ${words.record} ${reference}, ${words.revision(revision)}`)}}`,
    ],
    ['url', `{${address}}`],
    ['urldate', `{${read.iso}}`],
    ['langid', `{${languageTag[titleLanguage]}}`],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = ${value}`);
  return `@misc{green-channel-${reference},\n${lines.join(',\n')}\n}\n`;
}

const signs: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
/** Signs that mean something to TeX, written out. */
const inTeX = (text: string) => text.replaceAll(/[\\{}$&#_%~^]/g, (sign) => signs[sign] ?? `\\${sign}`);

function ris({ author, title, words, reference, revision, changed, read, address, titleLanguage }: Parts) {
  const lines = [
    ['TY', 'WEB'],
    ['AU', author],
    ['TI', title],
    ['T2', words.register],
    ['M1', `${reference}, ${words.revision(revision)}`],
    ['PY', changed.year],
    ['DA', changed.iso.replaceAll('-', '/')],
    ['Y2', read.iso.replaceAll('-', '/')],
    ['UR', address],
    ['LA', languageTag[titleLanguage]],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}
