import { caseWord } from '#modules/cases';
import { dayInWords } from '#modules/clearance';
import { type Block, heading, type Leaf, paragraph, type Run, words } from '../../domain/leaf.ts';
import { sayPaper, saySummary } from '../../texts/say.ts';
import { dayOfInstant, leafOf, sideName, subtitleOf } from './leaf-of.ts';
import { fullName, seatsInOrder } from './paper-parties.ts';
import { dash, fullStop, gap, semicolon } from '../../domain/punctuation.ts';
import type { SummaryAsked } from './summary-asked.ts';
import { agreementBlocks, outcomeBlocks } from './agreement-blocks.ts';
import { turnBlocks } from './turn-blocks.ts';

/** A case as it stands, with nothing in it that the reader may not see: it is made of what the doors gave this reader. */
export function caseSummary(asked: SummaryAsked): Leaf {
  const { cooperation, language, today } = asked;
  const say = saySummary(language);
  const blocks: Block[] = [
    paragraph(
      `${sayPaper(language)('made', { day: dayInWords(today, language) })}${fullStop(language)}${say('seenBy')}`,
      'small',
    ),
    ...(cooperation.isInvented ? [paragraph(sayPaper(language)('example'), 'small')] : []),
    ...factBlocks(asked),
    ...ballBlocks(asked),
    ...partyBlocks(asked),
    ...planBlocks(asked),
    ...agreementBlocks(asked),
    ...outcomeBlocks(asked),
    ...ageBlocks(asked),
    ...turnBlocks(asked),
  ];
  const leaf = leafOf(
    language,
    { title: say('title'), subtitle: subtitleOf(language, cooperation), blocks },
    false,
  );
  return { ...leaf, footer: say('footer') };
}

function factBlocks({ cooperation, corridor, language }: SummaryAsked): Block[] {
  const say = saySummary(language);
  const { trackingCode, kind, givingSide, receivingSide, openedOn, state, stateSince, opportunity } =
    cooperation;
  const row = (label: string, value: readonly Run[]) => ({ label, value });
  return [
    heading(say('facts')),
    {
      is: 'facts',
      rows: [
        row(
          say('state'),
          words(
            say('stateSince', {
              state: caseWord(language, `state_${state}`),
              day: dayOfInstant(stateSince, language),
            }),
          ),
        ),
        row(say('kind'), words(caseWord(language, `kind_${kind}`))),
        row(
          say('way'),
          words(
            say('wayOf', {
              giver: sideName(corridor, givingSide, language),
              receiver: sideName(corridor, receivingSide, language),
            }),
          ),
        ),
        row(say('opened'), words(dayInWords(openedOn, language))),
        row(say('code'), words(trackingCode)),
        ...(opportunity
          ? [
              row(say('listing'), [
                ...words(`${opportunity.reference}${dash(language)}`),
                ...words(opportunity.title, opportunity.language),
              ]),
            ]
          : []),
      ],
    },
  ];
}

function ballBlocks({ cooperation: { ball }, corridor, language }: SummaryAsked): Block[] {
  const say = saySummary(language);
  if (!ball) return [heading(say('ball')), paragraph(say('nobody'))];
  const holds = say('ballOf', {
    side: sideName(corridor, ball.side, language),
    part: caseWord(language, `part_${ball.part}`),
    since: dayOfInstant(ball.since, language),
    due: dayInWords(ball.dueOn, language),
  });
  const left =
    ball.daysLeft < 0 ? say('overdue', { days: -ball.daysLeft }) : say('daysLeft', { days: ball.daysLeft });
  return [
    heading(say('ball')),
    paragraph([
      { text: `${holds}${gap(language)}` },
      { text: left, isStrong: true },
      ...words(ball.isCertain ? '' : `${gap(language)}${say('presumed')}`),
    ]),
  ];
}

function partyBlocks({ cooperation, parties, corridor, language }: SummaryAsked): Block[] {
  const say = saySummary(language);
  const rows = seatsInOrder(cooperation).map(({ side, adviser, hasAgreed, partyCount }) => {
    const known = parties.flatMap((party) => (party.side === side && party.known ? [party.known] : []));
    const unnamed = partyCount - known.length;
    const lines = [
      ...known.map((party) => fullName(party, language)),
      ...(unnamed > 0 ? [say('unnamed', { count: unnamed })] : []),
    ];
    return [
      words(sideName(corridor, side, language)),
      words(lines.join(semicolon(language)) || say('noOrganisation')),
      words(adviser?.name ?? say('noAdviser')),
      words(say(hasAgreed ? 'agreed' : 'notAgreed')),
    ];
  });
  const head = [say('side'), say('organisations'), say('adviser'), say('names')];
  return [heading(say('parties')), { is: 'table', head, rows, widths: [0.8, 2.1, 1.2, 1.5] }];
}

function planBlocks({ plan, language }: SummaryAsked): Block[] {
  const say = saySummary(language);
  if (!plan.kept) return [heading(say('plan')), paragraph(say('noPlan'))];
  const count = (wanted: string) => plan.steps.filter(({ state }) => state === wanted).length;
  return [
    heading(say('plan')),
    paragraph(
      say('planState', {
        required: count('required'),
        open: count('undetermined'),
        reviewed: dayInWords(plan.reviewed, language),
      }),
    ),
    ...plan.blocked.map(({ name }) => paragraph(say('blocked', { what: name }), 'strong')),
    ...plan.possiblyBlocked.map(({ name }) => paragraph(say('mayBlock', { what: name }))),
    {
      is: 'table',
      head: [say('milestone'), say('earliest'), say('likely')],
      widths: [2, 1.2, 1.2],
      rows: plan.milestones
        .toSorted((one, other) => (one.on.day < other.on.day ? -1 : 1))
        .map(({ name, on, likelyBy }) => [
          words(name),
          words(dayInWords(on.day, language)),
          words(dayInWords(likelyBy, language)),
        ]),
    },
    paragraph(say('planCaution'), 'small'),
  ];
}

function ageBlocks({ cooperation: { ages }, corridor, language }: SummaryAsked): Block[] {
  const say = saySummary(language);
  const days = (count: number) => words(say('dayCount', { days: Math.round(count) }));
  const holder = ({ side, part }: { side: string; part: string }) =>
    say('holder', {
      side: sideName(corridor, side, language),
      part: caseWord(language, `part_${part}`),
    });
  return [
    heading(say('ages')),
    paragraph(say('agesTotal', { days: Math.round(ages.total.days) })),
    {
      is: 'table',
      head: [say('byHolder'), ' '],
      widths: [3, 1],
      rows: ages.byHolder.map((one) => [words(holder(one)), days(one.days)]),
    },
    {
      is: 'table',
      head: [say('byState'), ' '],
      widths: [3, 1],
      rows: ages.byState.map((one) => [words(caseWord(language, `state_${one.state}`)), days(one.days)]),
    },
  ];
}
