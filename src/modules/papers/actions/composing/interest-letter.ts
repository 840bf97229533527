import type { Cooperation, Interest } from '#contracts/cases';
import { caseWord } from '#modules/cases';
import { dayInWords } from '#modules/clearance';
import type { Day } from '#platform/calendar';
import type { Corridor } from '#platform/corridor';
import type { Language } from '#platform/languages';
import { type Block, heading, type Leaf, paragraph, quotation, words } from '../../domain/leaf.ts';
import { sayPaper } from '../../texts/say.ts';
import { leafOf, sideName, subtitleOf } from './leaf-of.ts';
import { fullName, type PaperParty, seatOf, seatsInOrder } from './paper-parties.ts';
import { dash } from '../../domain/punctuation.ts';

interface LetterAsked {
  readonly corridor: Corridor;
  readonly language: Language;
  readonly today: Day;
}

/** An interest as a letter to the owner of the listing. Whoever is not named to the reader is not named in it. */
export function interestLetter(interest: Interest, { corridor, language, today }: LetterAsked): Leaf {
  const say = sayPaper(language);
  const { side, otherSide, opportunity, interested, owner, hasAgreed } = interest;
  const { reference } = opportunity;
  const nameless = (of: string) => say('anonymousOf', { side: sideName(corridor, of, language) });
  const bothAgreed = hasAgreed.interested && hasAgreed.owner;
  const answers = [
    ['interestAbout', interest.about],
    ['interestWish', interest.wish],
    ['interestQuestions', interest.questions],
  ] as const;
  const blocks: Block[] = [
    {
      is: 'facts',
      rows: [
        { label: say('to'), value: words(owner?.name ?? nameless(otherSide), owner?.language) },
        {
          label: say('interestedParty'),
          value: words(interested?.name ?? nameless(side), interested?.language),
        },
        {
          label: say('subject'),
          value: [
            ...words(`${reference}${dash(language)}`),
            ...words(opportunity.title, opportunity.language),
          ],
        },
        { label: say('date'), value: words(dayInWords(today, language)) },
      ],
    },
    ...(!bothAgreed && interested ? [paragraph(say('ownCopy'), 'small')] : []),
    paragraph(say('interestSalutation')),
    paragraph(
      interested
        ? say('interestOpeningNamed', { name: interested.name, reference })
        : say('interestOpening', { reference }),
    ),
    paragraph(
      say('interestWrittenIn', { language: say('languageName', { code: interest.language }) }),
      'small',
    ),
    ...answers
      .filter(([, text]) => text !== '')
      .flatMap(([key, text]) => [heading(say(key)), quotation(text, interest.language)]),
    ...(bothAgreed ? [] : [paragraph(say('interestNoName'))]),
    paragraph(say('interestClose')),
    paragraph(say('yours')),
    paragraph(say('centreName'), 'strong'),
  ];
  const title = say('interestTitle');
  return leafOf(
    language,
    { title, subtitle: `${reference}${dash(language)}${opportunity.title}`, blocks },
    false,
  );
}

interface IntroductionAsked extends LetterAsked {
  readonly parties: readonly PaperParty[];
}

/** Both sides of a case to one another, when they have agreed to be named. */
export function introductionLetter(one: Cooperation, asked: IntroductionAsked): Leaf {
  const { corridor, language, today, parties } = asked;
  const say = sayPaper(language);
  const advisers = seatsInOrder(one).map(({ side, adviser }) => ({
    label: say('adviserOf', { side: sideName(corridor, side, language) }),
    value: words(adviser?.name ?? say('noAdviser')),
  }));
  const blocks: Block[] = [
    { is: 'facts', rows: [{ label: say('date'), value: words(dayInWords(today, language)) }] },
    paragraph(say('introductionSalutation')),
    paragraph(
      say('introductionOpening', {
        code: one.trackingCode,
        title: one.title,
        kind: caseWord(language, `kind_${one.kind}`),
      }),
    ),
    heading(say('introductionParties')),
    ...parties.map((party) => partyFacts(party, asked)),
    heading(say('introductionAdvisers')),
    { is: 'facts', rows: advisers },
    heading(say('introductionNext')),
    paragraph(say('introductionNextText')),
    paragraph(say('introductionClearance')),
    paragraph(say('yours')),
    paragraph(say('centreName'), 'strong'),
  ];
  return leafOf(
    language,
    { title: say('introductionTitle'), subtitle: subtitleOf(language, one), blocks },
    false,
  );
}

function partyFacts({ side, known }: PaperParty, { corridor, language }: LetterAsked): Block {
  const say = sayPaper(language);
  const country = sideName(corridor, side, language);
  if (!known)
    return { is: 'facts', rows: [{ label: country, value: words(say('anonymousOf', { side: country })) }] };
  const { number, website } = known;
  const scheme = number?.scheme === 'cn-uscc' ? 'cn-uscc' : 'be-enterprise';
  return {
    is: 'facts',
    rows: [
      { label: country, value: [{ text: fullName(known, language), isStrong: true }] },
      { label: say('seat'), value: words(seatOf(known, language)) },
      ...(number ? [{ label: say(`number_${scheme}`), value: words(number.value) }] : []),
      ...(website ? [{ label: say('website'), value: words(website) }] : []),
    ],
  };
}
