import { type RecordKind, recordKinds } from '#contracts/register';
import type { Day } from '#platform/calendar';
import { claimsOf, valuesOf } from '../../domain/claims.ts';
import { othersOf, type Told } from '../../domain/report/year-in-records.ts';
import { closingSections } from './closing-sections.ts';
import type { Block, Entry, Reporting, Section } from './reporting-in.ts';

/** Totals that somebody announced are no cooperation of the year. */
const kinds = recordKinds.filter((kind) => kind !== 'statement');

/** Which kinds stand together in a section. */
const sections = {
  section_agreements: ['agreement'],
  section_meetings: ['body', 'session', 'commitment'],
  section_projects: ['programme', 'call', 'project', 'laboratory'],
  section_results: ['result'],
  section_events: ['event', 'funding'],
} as const satisfies Record<string, readonly RecordKind[]>;

/** The whole report: the year kind by kind, money, balance, what is missing, where sources disagree, how it was made, and the sources. */
export function composeReport(
  reporting: Reporting,
  { corridor, madeOn }: { readonly corridor: string; readonly madeOn: Day },
) {
  const { say, language, records, date } = reporting;
  const year = String(reporting.year);
  const count = [...records.begun.values()].flat().length + records.ended.length;
  const pages = say('page', { page: '{page}', pages: '{pages}' }).split(/\{pages?\}/);
  return {
    language,
    corridor,
    title: say('title', { year }),
    subtitle: say('subtitle'),
    lede: [say('madeOn', { day: date(madeOn), count }), say('rests')],
    contents: say('contents'),
    page: pages,
    sections: [
      brief(reporting, count),
      ...Object.entries(sections).map(([key, of]) => sectionOf(reporting, key as keyof typeof sections, of)),
      endedSection(reporting),
      ...closingSections(reporting),
    ],
  };
}

function brief({ say, year, records, completeness, number }: Reporting, count: number): Section {
  const words = { year: String(year) };
  const all = new Map(completeness.counts.map((one) => [one.kind, one.number]));
  return {
    heading: say('brief'),
    blocks: [
      ...(count === 0 ? [{ is: 'paragraph' as const, text: say('nothing', words) }] : []),
      {
        is: 'table',
        head: [say('ofKind'), say('inYear', words), say('inAll')],
        widths: [3, 1, 1],
        rows: kinds.map((kind) => [
          say(`kind_${kind}`),
          number(records.begun.get(kind)?.length ?? 0),
          number(all.get(kind) ?? 0),
        ]),
      },
    ],
  };
}

function sectionOf(reporting: Reporting, key: keyof typeof sections, of: readonly RecordKind[]): Section {
  const { say, records } = reporting;
  const blocks = of.flatMap((kind): Block[] => {
    const all = records.begun.get(kind) ?? [];
    if (all.length === 0) return [];
    const entries: Block = { is: 'entries', entries: all.map((one) => entryOf(reporting, one)) };
    return of.length > 1 ? [{ is: 'heading', text: say(`kind_${kind}`) }, entries] : [entries];
  });
  const none: Block = { is: 'paragraph', text: say('noneOfThese') };
  return { heading: say(key), blocks: blocks.length > 0 ? blocks : [none] };
}

function endedSection(reporting: Reporting): Section {
  const { say, year, records } = reporting;
  const { ended } = records;
  const entries = ended.map((one) => entryOf(reporting, one));
  return {
    heading: say('section_ended', { year: String(year) }),
    blocks: [entries.length > 0 ? { is: 'entries', entries } : { is: 'paragraph', text: say('noneOfThese') }],
  };
}

const roles = ['signatory', 'lead', 'participant', 'member', 'owner', 'host', 'funder'] as const;
const dates = ['signed', 'happened', 'begins', 'opens', 'ends', 'closes', 'expires', 'due'] as const;
const told: ReadonlySet<string> = new Set([...roles, ...dates, 'title', 'money', 'summary']);

/** A record on the paper: title, dates with what else is stated, whom, money, and the numbers of its sources. */
function entryOf(reporting: Reporting, { line, content }: Told): Entry {
  const { say, text, cited, money, list } = reporting;
  const named = roles.flatMap((role) =>
    valuesOf(content, role, 'party').map(({ name, side }) => besides(reporting, text(name), side)),
  );
  const amounts = valuesOf(content, 'money', 'money').map((value) =>
    besides(reporting, money(value.money), value.side),
  );
  return {
    title: text(line.titles),
    line: `${[...datesOf(reporting, content), ...amounts].join(' · ')} ${cited
      .citeAll(content, told)
      .map((number) => `[${number}]`)
      .join('')}`.trim(),
    notes: [
      ...(named.length > 0 ? [say('with', { names: list([...new Set(named)]) })] : []),
      ...claimsOf(content, 'summary')
        .slice(0, 1)
        .map((claim) => reporting.value(claim)),
    ],
  };
}

/** Names the side behind what is its own, unless that says it already. */
function besides(reporting: Reporting, words: string, side: string | undefined): string {
  const name = side === undefined ? '' : reporting.sideName(side);
  return name === '' || words === name ? words : `${words}${bracketed(reporting, name)}`;
}

const bracketed = ({ language }: Reporting, words: string) =>
  language === 'zh' ? `（${words}）` : ` (${words})`;

function datesOf(reporting: Reporting, content: Told['content']): string[] {
  const { say } = reporting;
  const said = dates.flatMap((property) => {
    const [first] = claimsOf(content, property);
    if (!first?.isChosen) return [];
    const shown = reporting.value(first);
    const others = othersOf(content, property)
      .map((claim) => reporting.value(claim))
      .filter((value) => value !== shown);
    const also =
      others.length > 0 ? bracketed(reporting, say('alsoStated', { values: reporting.list(others) })) : '';
    return [say('dated', { what: say(`property_${property}`), date: `${shown}${also}` })];
  });
  return said.length > 0 ? said : [say('notStated')];
}
