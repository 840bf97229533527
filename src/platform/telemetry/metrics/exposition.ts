/** Names and values that tell series of one family apart. Values come from a closed list: routes, states, names of jobs. */
export type Labels = Readonly<Record<string, string>>;

interface Sample {
  /** Behind the name of the family: `_bucket`, `_sum`, `_count`. */
  readonly suffix?: string;
  readonly labels?: Labels;
  readonly value: number;
}

/** All samples of one name. */
export interface Family {
  readonly name: string;
  readonly help: string;
  readonly type: 'gauge' | 'counter' | 'histogram';
  readonly samples: readonly Sample[];
}

/** How Prometheus knows the format. */
export const EXPOSITION_TYPE = 'text/plain; version=0.0.4; charset=utf-8';

/** Families in the text format of Prometheus; a name that was read twice becomes one family, as the format demands. */
export function written(families: readonly Family[]): string {
  return [...Map.groupBy(families, ({ name }) => name)]
    .flatMap(([name, same]) => {
      const { help, type } = same[0]!;
      const lines = same.flatMap(({ samples }) => samples.map((sample) => lineOf(name, sample)));
      return [
        `# HELP ${name} ${help.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')}`,
        `# TYPE ${name} ${type}`,
        ...lines,
      ];
    })
    .join('\n')
    .concat('\n');
}

function lineOf(name: string, { suffix = '', labels = {}, value }: Sample): string {
  const said = Object.entries(labels).map(([label, text]) => `${label}="${escaped(text)}"`);
  return `${name}${suffix}${said.length > 0 ? `{${said.join(',')}}` : ''} ${numberOf(value)}`;
}

const escaped = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');

const numberOf = (value: number): string =>
  Number.isFinite(value) ? String(value) : Number.isNaN(value) ? 'NaN' : value > 0 ? '+Inf' : '-Inf';
