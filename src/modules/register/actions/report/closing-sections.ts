import { type Disagreement, othersOf } from '../../domain/report/year-in-records.ts';
import { claimsOf } from '../../domain/claims.ts';
import { type Block, countOf, type Reporting, type Section } from './reporting-in.ts';

/** Money, balance, completeness, disagreements, method; and the sources, once all of them are cited. */
export function closingSections(reporting: Reporting): Section[] {
  const { say } = reporting;
  const sections = [
    { heading: say('money'), blocks: moneyBlocks(reporting) },
    { heading: say('balance'), blocks: balanceBlocks(reporting) },
    { heading: say('completeness'), blocks: completenessBlocks(reporting) },
    { heading: say('disagreements'), blocks: disagreementBlocks(reporting) },
    {
      heading: say('method'),
      blocks: (['method1', 'method2', 'method3', 'method4'] as const).map((key): Block =>
        paragraph(say(key)),
      ),
    },
  ];
  return [...sections, { heading: say('sources'), blocks: [sourceBlock(reporting)] }];
}

const paragraph = (text: string): Block => ({ is: 'paragraph', text });

function moneyBlocks({ say, records, sideName, money, number }: Reporting): Block[] {
  if (records.sums.length === 0) return [paragraph(say('noMoney'))];
  return [
    paragraph(say('moneyNote')),
    {
      is: 'table',
      head: [say('side'), say('purse'), say('amount'), say('records')],
      widths: [2, 2, 2, 1],
      rows: records.sums.map(({ side, sector, currency, amount, records }) => [
        side === undefined ? say('bothOrUnstated') : sideName(side),
        say(`sector_${sector ?? 'none'}`),
        money({ amount, currency }),
        number(records),
      ]),
    },
  ];
}

function balanceBlocks({ say, records, sideName, number }: Reporting): Block[] {
  if (records.giving.size === 0) return [paragraph(say('noBalance'))];
  const nameOf = (code: string) =>
    code === 'both'
      ? say('fromBoth')
      : code === 'unstated'
        ? say('fromUnstated')
        : say('from', { side: sideName(code) });
  return [
    paragraph(say('balanceNote')),
    {
      is: 'table',
      head: [say('side'), say('records')],
      widths: [4, 1],
      rows: [...records.giving].map(([code, count]) => [nameOf(code), number(count)]),
    },
  ];
}

function completenessBlocks({ say, completeness, text, number, cited }: Reporting): Block[] {
  return [
    paragraph(say('completenessNote')),
    {
      is: 'table',
      head: [say('statedTotal'), say('howMany'), say('documented')],
      widths: [4, 2, 2],
      rows: completeness.stated.map(({ of, documented = 0, titles, count, how, source }) => [
        `${text(titles)}\u00A0[${cited.numberOf(source)}]`,
        countOf(say, { count, how }),
        of === undefined ? say('notCounted') : number(documented),
      ]),
    },
  ];
}

function disagreementBlocks(reporting: Reporting): Block[] {
  const { say, records } = reporting;
  if (records.disagreements.length === 0) return [paragraph(say('noDisagreements'))];
  return [
    paragraph(say('disagreementsNote')),
    { is: 'entries', entries: records.disagreements.map((one) => disagreement(reporting, one)) },
  ];
}

function disagreement(reporting: Reporting, { line, content, property }: Disagreement) {
  const { say, text, cited, value } = reporting;
  const key = `property_${property}`;
  const [chosen] = claimsOf(content, property);
  return {
    title: text(line.titles),
    line: say.knows(key) ? say(key) : say('property_other'),
    notes: [
      ...(chosen
        ? [say('chosen', { value: value(chosen), source: cited.cite(content, chosen.source) })]
        : []),
      ...othersOf(content, property).map((claim) =>
        say('other', { value: value(claim), source: cited.cite(content, claim.source) }),
      ),
      ...(chosen?.reason ? [say('reason', { reason: text(chosen.reason) })] : []),
    ],
  };
}

function sourceBlock({ say, cited, date, language }: Reporting): Block {
  if (cited.all.length === 0) return paragraph(say('noSources'));
  return {
    is: 'sources',
    sources: cited.all.map(({ title, href, readOn, isWeak }, place) => ({
      number: `[${place + 1}]`,
      text: title,
      href: href ?? '',
      note: [
        ...(href ? [] : [say('onPaper')]),
        ...(readOn ? [say('readOn', { day: date(readOn) })] : []),
        ...(isWeak ? [say('weak')] : []),
      ].join(language === 'zh' ? '，' : ', '),
    })),
  };
}
