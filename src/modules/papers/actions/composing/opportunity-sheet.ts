import type { Opportunity } from '#contracts/opportunities';
import { dayInWords } from '#modules/clearance';
import { opportunityWord } from '#modules/opportunities';
import type { Day } from '#platform/calendar';
import type { Corridor } from '#platform/corridor';
import { type Language, locale, textFor } from '#platform/languages';
import { formatMoney } from '#platform/money';
import { sayPaper, saySheet } from '../../texts/say.ts';
import { sideName } from './leaf-of.ts';
import { countryName } from './paper-parties.ts';
import { listComma, semicolon, withBrackets } from '../../domain/punctuation.ts';

interface SheetAsked {
  readonly corridor: Corridor;
  readonly language: Language;
  readonly today: Day;
  /** Whole address of the listing's page. */
  readonly href: string;
}

/** A listing on one page, in the language of the reader as far as there is a version. */
export function opportunitySheet(listing: Opportunity, asked: SheetAsked) {
  const { language, today, href } = asked;
  const say = saySheet(language);
  const text =
    listing.texts.find((one) => one.language === language) ??
    listing.texts.find(({ isOriginal }) => isOriginal) ??
    listing.texts[0]!;
  const sections = [
    ['summary', text.summary],
    ['description', text.description],
    ['advantages', text.advantages ?? ''],
  ] as const;
  return {
    language,
    textLanguage: text.language,
    reference: listing.reference,
    side: listing.side ?? '',
    sideName: listing.side === undefined ? '' : sideName(asked.corridor, listing.side, language),
    label: labelOf(listing, language),
    title: text.title,
    validity: validityOf(listing, language),
    notes: notesOf(listing, text, language),
    sections: sections
      .filter(([, said]) => said.trim() !== '')
      .map(([key, said]) => ({ heading: say(key), pieces: piecesOf(said) })),
    continues: say('continues'),
    facts: factsOf(listing, asked),
    express: { heading: say('express'), text: say('expressText'), page: say('page') },
    href,
    footer: [sayPaper(language)('centreName'), say('printed', { day: dayInWords(today, language) })],
    isExample: listing.owner.isInvented ? say('example') : '',
  };
}

const labelOf = ({ direction, kind }: Opportunity, language: Language): string[] =>
  [opportunityWord(language, direction), opportunityWord(language, `kind_${kind}`)].map((word) =>
    begun(word, language),
  );

const begun = (word: string, language: Language): string =>
  word.charAt(0).toLocaleUpperCase(locale[language]) + word.slice(1);

function validityOf({ state, validUntil }: Opportunity, language: Language): string {
  const say = saySheet(language);
  const isOpen = state === 'published' || state === 'expiring';
  if (!isOpen) return say('notOpen', { state: opportunityWord(language, `state_${state}`) });
  return validUntil === undefined ? '' : say('validUntil', { day: dayInWords(validUntil, language) });
}

/** What a reader must know of the text before trusting it. */
function notesOf(
  { original }: Opportunity,
  { language: of, isOriginal, isMachineMade, isStale }: Opportunity['texts'][number],
  language: Language,
): string[] {
  const say = saySheet(language);
  const named = (code: Language) => sayPaper(language)('languageName', { code });
  return [
    ...(of === language ? [] : [say('writtenIn', { language: named(of) })]),
    ...(isOriginal ? [] : [say('originalIn', { language: named(original) })]),
    ...(isMachineMade ? [say('machineMade')] : []),
    ...(isStale ? [say('stale')] : []),
  ];
}

/** Sentences, so that a page that is too short ends with a whole one. A new paragraph begins with a line of its own. */
const piecesOf = (text: string): { text: string; beginsParagraph: boolean }[] =>
  text
    .split(/\s*\n\s*/)
    .filter((line) => line !== '')
    .flatMap((line) =>
      line
        .split(/(?<=[。！？；])|(?<=[.!?]\s)(?=\P{Ll})/u)
        .filter((sentence) => sentence !== '')
        .map((sentence, place) => ({ text: sentence, beginsParagraph: place === 0 })),
    );

function factsOf(listing: Opportunity, { corridor, language }: SheetAsked) {
  const say = saySheet(language);
  const between = listComma(language);
  const { stage, rights, cooperation, partner, fields, keywords } = listing;
  const fieldNames = fields.map(
    (code) => corridor.fields.find((field) => field.code === code)?.name[language] ?? code,
  );
  const wanted = partner.types.map((type) => opportunityWord(language, `type_${type}`));
  const seeks = partner.note && textFor(partner.note, language)?.text;
  const facts: (readonly [string, string | undefined])[] = [
    [say('stage'), stage.trl === undefined ? undefined : stageOf(stage.trl, language)],
    [
      say('rights'),
      rights.status === 'not-stated' ? undefined : opportunityWord(language, `rights_${rights.status}`),
    ],
    [
      say('cooperation'),
      cooperation.map((one) => opportunityWord(language, `cooperation_${one}`)).join(between),
    ],
    [say('partner'), [wanted.join(between), seeks].filter(Boolean).join(semicolon(language))],
    [say('investment'), investmentOf(listing, language)],
    [say('owner'), ownerOf(listing, language)],
    [say('fields'), fieldNames.join(between)],
    [say('keywords'), (keywords[language] ?? []).slice(0, 8).join(between)],
  ];
  return facts.flatMap(([label, value]) => (value ? [{ label, value: begun(value, language) }] : []));
}

const stageOf = (level: number, language: Language): string =>
  saySheet(language)('stageOf', { level, meaning: opportunityWord(language, `trl_${level}`) });

function ownerOf({ owner }: Opportunity, language: Language): string {
  const say = saySheet(language);
  const country = owner.country === undefined ? say('unknownPlace') : countryName(owner.country, language);
  if (owner.name === undefined)
    return say('ownerUnnamed', { type: opportunityWord(language, `type_${owner.type ?? 'other'}`), country });
  return withBrackets(owner.name, country, language);
}

function investmentOf({ investment }: Opportunity, language: Language): string | undefined {
  if (!investment) return undefined;
  const say = saySheet(language);
  const { currency } = investment;
  const said = (amount: string) => formatMoney({ amount, currency }, locale[language]);
  const [least, most] = [investment.least, investment.most];
  if (least !== undefined && most !== undefined)
    return say('between', { least: said(least), most: said(most) });
  if (least !== undefined) return say('atLeast', { least: said(least) });
  return most === undefined ? undefined : say('atMost', { most: said(most) });
}
