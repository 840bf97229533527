import type { Property, RecordContent, RecordKind } from '#contracts/register';
import type { Day } from '#platform/calendar';
import { type Language, type Multilingual, textFor } from '#platform/languages';
import { exactDay, present, saidOf, textsOf } from '../read-content.ts';

/** A whole day, or several, on which something happens or ends. */
export interface RegisterDay {
  readonly key: string;
  readonly is: 'session' | 'event' | 'call-closes' | 'commitment-due';
  readonly from: Day;
  readonly until: Day;
  readonly titles: Multilingual;
  readonly place: Multilingual | undefined;
  readonly changedAt: Date;
  readonly reference: string;
}

export const calendarKinds = ['session', 'event', 'call', 'commitment'] as const satisfies RecordKind[];

const dated: Readonly<Record<(typeof calendarKinds)[number], readonly [Property, RegisterDay['is']]>> = {
  session: ['happened', 'session'],
  event: ['happened', 'event'],
  call: ['closes', 'call-closes'],
  commitment: ['due', 'commitment-due'],
};

interface Read {
  readonly reference: string;
  readonly kind: RecordKind;
  readonly changedAt: Date;
  readonly content: RecordContent;
}

/** The day of a record, where its source gives a day: a month or a year stands in no calendar. */
export function registerDay({ reference, kind, changedAt, content }: Read): RegisterDay | undefined {
  const [property, is] = dated[kind as keyof typeof dated] ?? [];
  if (property === undefined || is === undefined) return undefined;
  const [first, last = first] = saidOf(content, property, 'date')[0]?.date.split('/') ?? [];
  const [from, until] = [exactDay(first), exactDay(last)];
  if (from === undefined || until === undefined) return undefined;
  const [place] = saidOf(content, 'place', 'place');
  return {
    key: `${reference}-${property}`,
    is,
    from,
    until,
    titles: textsOf(content, 'title'),
    place: place && present(place.name),
    changedAt,
    reference,
  };
}

const words: Readonly<
  Record<Language, Readonly<Record<RegisterDay['is'], (title: string) => string>> & { name: string }>
> = {
  en: {
    name: 'Green Channel: sessions and deadlines',
    session: (title) => title,
    event: (title) => title,
    'call-closes': (title) => `Closes: ${title}`,
    'commitment-due': (title) => `Due: ${title}`,
  },
  zh: {
    name: '绿色通道：会议与期限',
    session: (title) => title,
    event: (title) => title,
    'call-closes': (title) => `截止：${title}`,
    'commitment-due': (title) => `到期：${title}`,
  },
  fr: {
    name: 'Green Channel\u00a0: sessions et échéances',
    session: (title) => title,
    event: (title) => title,
    'call-closes': (title) => `Clôture\u00a0: ${title}`,
    'commitment-due': (title) => `Échéance\u00a0: ${title}`,
  },
  nl: {
    name: 'Green Channel: zittingen en termijnen',
    session: (title) => title,
    event: (title) => title,
    'call-closes': (title) => `Sluit: ${title}`,
    'commitment-due': (title) => `Te doen tegen: ${title}`,
  },
};

export const calendarName = (reader: Language) => words[reader].name;

/** In one line: a line break would begin another entry. */
export const summaryOf = ({ is, titles, reference }: RegisterDay, reader: Language): string =>
  words[reader][is](textFor(titles, reader)?.text ?? reference).replaceAll(/\p{Cc}+/gu, ' ');
