import type { Language } from '#platform/languages';

type InFour = Readonly<Record<Language, string>>;

/** Something that a firm usually has to do on the side where it lands. */
export interface LandingTask {
  readonly id: string;
  /** The firm that arrives, or its host. */
  readonly owner: 'firm' | 'host';
  readonly title: InFour;
  /** What it is about, and what is to be asked. */
  readonly note: InFour;
  /** Whom to ask. */
  readonly authority: InFour;
  /** Where the law stands; absent where custom alone is meant. */
  readonly source?: { readonly title: string; readonly href: string } | undefined;
}

/** Landing tasks by receiving side. */
export type LandingPack = ReadonlyMap<string, readonly LandingTask[]>;

const ask: InFour = { zh: '请咨询：', en: 'Ask: ', fr: 'À qui s’adresser : ', nl: 'Vraag het aan: ' };
const law: InFour = { zh: '依据：', en: 'Source: ', fr: 'Source : ', nl: 'Bron: ' };

/** The words under a task: what it is about, whom to ask, where the law stands. */
export const noteOfTask = ({ note, authority, source }: LandingTask, language: Language): string =>
  [
    note[language],
    `${ask[language]}${authority[language]}`,
    ...(source ? [`${law[language]}${source.title}\n${source.href}`] : []),
  ].join('\n');
