import type { Cooperation } from '#contracts/cases';
import { caseWord } from '#modules/cases';
import type { Corridor } from '#platform/corridor';
import { type Language, locale } from '#platform/languages';
import { filled, type Values } from '../../domain/filled.ts';
import {
  blank,
  type Block,
  heading,
  type Leaf,
  type Leaves,
  paragraph,
  type Run,
  words,
} from '../../domain/leaf.ts';
import { clauseTitle, partyMark, pointMark } from '../../domain/numbering.ts';
import { agreements, type AgreementTemplate } from '../../texts/agreements/agreements.ts';
import type { AgreementTexts, Clause } from '../../texts/agreements/agreement-texts.ts';
import { sayPaper } from '../../texts/say.ts';
import { leafOf, quoted, sideName, subtitleOf } from './leaf-of.ts';
import { fullName, type PaperParty, seatOf } from './paper-parties.ts';

export interface AgreementAsked {
  readonly template: AgreementTemplate;
  readonly cooperation: Cooperation;
  readonly parties: readonly PaperParty[];
  readonly corridor: Corridor;
  /** One language, or two side by side. */
  readonly languages: readonly [Language] | readonly [Language, Language];
}

/** A template with what the centre knows of the case filled in, and everything else as a blank. */
export function agreementLeaves(asked: AgreementAsked): Leaves {
  const [first, second] = asked.languages.map((language) => agreementLeaf(asked, language));
  return second ? [first!, second] : [first!];
}

function agreementLeaf(asked: AgreementAsked, language: Language): Leaf {
  const texts = agreements[asked.template][language];
  const values = valuesOf(asked, language);
  const title = [...texts.clauses, drawnUp(texts, asked.languages.length)];
  return leafOf(
    language,
    {
      title: texts.title,
      subtitle: subtitleOf(language, asked.cooperation),
      blocks: [
        paragraph(texts.between),
        ...asked.parties.flatMap((party, place) => partyBlocks(asked, { party, place, language })),
        paragraph(texts.agreed),
        ...title.flatMap((clause, place) => clauseBlocks(clause, { number: place + 1, language, values })),
        paragraph(filled(texts.ending, values)),
        {
          is: 'signatures',
          signatures: asked.parties.map((party, place) => signatureOf(asked, { party, place, language })),
        },
      ],
    },
    true,
  );
}

const drawnUp = ({ drawnUp: { title, inOne, inTwo } }: AgreementTexts, count: number): Clause => ({
  title,
  text: [count === 1 ? inOne : inTwo],
});

function valuesOf({ cooperation, corridor, languages }: AgreementAsked, language: Language): Values {
  const say = sayPaper(language);
  const { title, language: of, trackingCode, kind, givingSide, receivingSide } = cooperation;
  const [first, second = first] = languages;
  const kindWord = caseWord(language, `kind_${kind}`);
  return {
    subject: quoted(title, of, language),
    code: words(trackingCode),
    kind: words(kindWord.charAt(0).toLocaleLowerCase(locale[language]) + kindWord.slice(1)),
    giver: words(sideName(corridor, givingSide, language)),
    receiver: words(sideName(corridor, receivingSide, language)),
    first: words(say('languageName', { code: first })),
    second: words(say('languageName', { code: second })),
  };
}

interface PlacedParty {
  readonly party: PaperParty;
  readonly place: number;
  readonly language: Language;
}

function partyBlocks({ corridor }: AgreementAsked, { party, place, language }: PlacedParty): Block[] {
  const say = sayPaper(language);
  const { side, known } = party;
  const scheme = known?.number?.scheme ?? registerOf[side] ?? 'other';
  return [
    heading(say('partyOf', { mark: partyMark[language](place), side: sideName(corridor, side, language) })),
    {
      is: 'facts',
      rows: [
        { label: say('name'), value: nameOf(party, language) },
        {
          label: say(`number_${scheme === 'cn-uscc' || scheme === 'be-enterprise' ? scheme : 'other'}`),
          value: known?.number ? words(known.number.value) : blank(say('numberHint')),
        },
        { label: say('office'), value: officeOf(party, language) },
        { label: say('representative'), value: blank(say('representativeHint')) },
        { label: say('contact'), value: blank(say('contactHint')) },
      ],
    },
  ];
}

/** The number that a legal person of each side has, where it is not known yet. */
const registerOf: Readonly<Record<string, string>> = { cn: 'cn-uscc', be: 'be-enterprise' };

const nameOf = ({ known }: PaperParty, language: Language): Run[] =>
  known ? [{ text: fullName(known, language), isStrong: true }] : blank(sayPaper(language)('nameHint'));

/** The town is known, the street never. */
function officeOf({ known }: PaperParty, language: Language): Run[] {
  const say = sayPaper(language);
  const seat = known ? seatOf(known, language) : '';
  if (seat === '') return blank(say('officeWholeHint'));
  const street = blank(say('officeHint'));
  return language === 'zh' ? [...words(seat), ...street] : [...street, ...words(`, ${seat}`)];
}

interface PlacedClause {
  readonly number: number;
  readonly language: Language;
  readonly values: Values;
}

const clauseBlocks = ({ title, text }: Clause, { number, language, values }: PlacedClause): Block[] => [
  heading(clauseTitle[language](number, title)),
  ...text.map((passage): Block =>
    typeof passage === 'string'
      ? paragraph(filled(passage, values))
      : {
          is: 'points',
          points: passage.map((point, place) => ({
            mark: pointMark[language](place),
            runs: filled(point, values),
          })),
        },
  ),
];

function signatureOf({ corridor }: AgreementAsked, { party, place, language }: PlacedParty) {
  const say = sayPaper(language);
  return {
    heading: say('partyOf', {
      mark: partyMark[language](place),
      side: sideName(corridor, party.side, language),
    }),
    name: nameOf(party, language),
    lines: [say('signature'), say('signatoryName'), say('signatoryPosition'), say('signedAt')],
    // A Chinese legal person signs with its seal; a Belgian one by its representatives alone.
    ...(party.side === 'cn' && { seal: say('seal') }),
  };
}
