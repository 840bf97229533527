import type { RecordContent } from '#contracts/register';
import type { Day } from '#platform/calendar';
import { type Language, languages, type Multilingual } from '#platform/languages';
import type { Money } from '#platform/money';
import { kindsOfAgreements, monthWords } from './agreement-words.ts';

export type ToldKind = keyof typeof kindsOfAgreements;

/** An agreement of a case as both sides let it be told: what is absent, one of them keeps to itself. */
export interface ToldAgreement {
  readonly id: string;
  readonly kind: ToldKind;
  readonly givingSide: string;
  readonly receivingSide: string;
  readonly isMutual: boolean;
  /** The first day of the month in which it was signed. */
  readonly month: Day;
  readonly isInvented: boolean;
  readonly about?: { readonly language: Language; readonly text: string } | undefined;
  readonly money?: Money | undefined;
  readonly parties: readonly {
    readonly id: string;
    readonly names: Multilingual;
    readonly side: string | undefined;
  }[];
  /** The offer or request that it came from. */
  readonly listing?: string | undefined;
}

const source = 'channel';

/** The record that says of an agreement what both sides let be told, and nothing else. */
export function recordOfAgreement(
  told: ToldAgreement,
  nameOf: (side: string) => Readonly<Record<Language, string>>,
): RecordContent {
  const { about, money, listing, givingSide, receivingSide } = told;
  return {
    kind: 'agreement',
    type: 'contract',
    fields: [],
    giving: told.isMutual ? [givingSide, receivingSide] : [givingSide],
    sources: [{ key: source, title: 'Green Channel: an agreement that both sides confirmed', isWeak: false }],
    claims: [
      said('title', { is: 'texts', texts: titleOf(told, nameOf) }),
      said('signed', { is: 'date', date: told.month.slice(0, 7) }),
      ...(about ? [said('summary', { is: 'texts', texts: { [about.language]: about.text } })] : []),
      ...told.parties.map(({ id, names, side }) =>
        said('signatory', { is: 'party', partyId: id, name: names, ...(side !== undefined && { side }) }),
      ),
      ...(money ? [said('money', { is: 'money', money })] : []),
    ],
    statuses: [],
    links: listing === undefined ? [] : [{ relation: 'came-from', to: { opportunity: listing }, source }],
    identifiers: [],
    isInvented: told.isInvented,
    translated: [],
  };
}

type Claim = RecordContent['claims'][number];

const said = (property: Claim['property'], value: Claim['value']): Claim => ({
  property,
  value,
  source,
  isChosen: true,
});

function titleOf(
  { kind, isMutual, givingSide, receivingSide, month }: ToldAgreement,
  nameOf: (side: string) => Readonly<Record<Language, string>>,
): Record<Language, string> {
  const [giving, receiving] = [nameOf(givingSide), nameOf(receivingSide)];
  const titles = languages.map((language) => {
    const way = `${giving[language]} ${isMutual ? '↔' : '→'} ${receiving[language]}`;
    return [language, monthWords[language](kindsOfAgreements[kind][language], way, month)];
  });
  return Object.fromEntries(titles) as Record<Language, string>;
}
