export interface Table {
  readonly caption?: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a part of the bench found out. */
export interface Section {
  readonly title: string;
  readonly tables: readonly Table[];
  /** How it was measured, what to keep in mind; whole paragraphs. */
  readonly notes: readonly string[];
}

export interface Options {
  /** Documents in the made-up collection, for parts that make one. */
  readonly documents?: number;
}

export interface Part {
  readonly about: string;
  run(options: Options): Promise<Section>;
}

function markdownTable({ caption, columns, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const table = [
    line(columns),
    `|${columns.map((_, i) => (i === 0 ? '---' : '--:')).join('|')}|`,
    ...rows.map(line),
  ];
  return [...(caption ? [`**${caption}**`, ''] : []), ...table].join('\n');
}

/** A section as it stands in the report; `when` says date, machine and command. */
export const markdown = ({ title, tables, notes }: Section, when: string): string =>
  [`## ${title}`, `*${when}*`, ...tables.map(markdownTable), ...notes].join('\n\n');

const BEGIN = /^<!-- part (\S+) -->$/m;

/** The sections of a report by their part. */
export function sectionsOf(report: string): Map<string, string> {
  const pieces = report.split(BEGIN).slice(1);
  const sections = new Map<string, string>();
  for (let i = 0; i + 1 < pieces.length; i += 2) sections.set(pieces[i]!, pieces[i + 1]!.trim());
  return sections;
}

export const reportOf = (introduction: string, sections: ReadonlyMap<string, string>): string =>
  [introduction, ...[...sections].map(([part, text]) => `<!-- part ${part} -->\n\n${text}`)].join('\n\n') +
  '\n';
