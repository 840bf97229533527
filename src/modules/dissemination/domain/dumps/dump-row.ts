import { partyRoles, type Property, type RecordContent, type RecordKind } from '#contracts/register';
import { beginOf, endOf, present, saidOf, textsOf } from '../read-content.ts';

/** A record as it goes into a dump. */
export interface DumpedRecord {
  readonly reference: string;
  readonly kind: RecordKind;
  readonly changedAt: Date;
  readonly content: RecordContent;
}

/** Headings of the table; several values of one cell are parted by " | ". */
export const dumpColumns = [
  'reference',
  'kind',
  'type',
  ...['zh', 'en', 'fr', 'nl'].map((language) => `title_${language}`),
  'begin',
  'end',
  'fields',
  'giving',
  ...partyRoles,
  'money',
  'identifiers',
  'links',
  'sources',
  'is_invented',
  'changed_at',
  'address',
] as const;

const joined = (values: readonly string[]) => values.join(' | ') || undefined;

/** A row of the table. Dates stay as their sources give them (EDTF); of statements that differ the chosen one stands here. */
export function dumpRow(
  { reference, kind, changedAt, content }: DumpedRecord,
  address: string,
): (string | undefined)[] {
  const titles = textsOf(content, 'title');
  return [
    reference,
    kind,
    content.type,
    ...(['zh', 'en', 'fr', 'nl'] as const).map((language) => titles[language]),
    beginOf(content),
    endOf(content),
    joined(content.fields),
    joined(content.giving),
    ...partyRoles.map((role) => joined(partiesIn(content, role))),
    joined(saidOf(content, 'money', 'money').map(({ money }) => `${money.amount} ${money.currency}`)),
    joined(content.identifiers.map(({ scheme, value }) => `${scheme}:${value}`)),
    joined(
      content.links.map(({ relation, to }) => `${relation}:${'record' in to ? to.record : to.opportunity}`),
    ),
    joined(content.sources.map(({ title, href }) => href ?? title)),
    content.isInvented ? 'yes' : 'no',
    changedAt.toISOString(),
    address,
  ];
}

const partiesIn = (content: RecordContent, role: Property): string[] =>
  saidOf(content, role, 'party').flatMap(({ name }) => {
    const { en, zh, fr, nl } = present(name);
    return en ?? zh ?? fr ?? nl ?? [];
  });

/** A line of the other dump: all that the register says, so that it can be read back. */
export const dumpLine = ({ reference, kind, changedAt, content }: DumpedRecord): string =>
  `${JSON.stringify({ reference, kind, changedAt: changedAt.toISOString(), content })}\n`;
