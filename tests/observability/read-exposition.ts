/** One series of the page. */
export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

const NAME = '[a-zA-Z_:][a-zA-Z0-9_:]*';
const LINE = new RegExp(`^(${NAME})(?:\\{(.*)\\})? (NaN|[+-]Inf|-?\\d[\\d.e+-]*)$`);
const LABEL = /([a-zA-Z_]\w*)="((?:[^"\\]|\\.)*)",?/gy;

/** Reads a page in the text format of Prometheus, strictly: a line that does not fit it is thrown. */
export function readExposition(page: string): { samples: Sample[]; types: Map<string, string> } {
  const types = new Map<string, string>();
  const samples: Sample[] = [];
  if (!page.endsWith('\n')) throw new Error('The last line must end.');
  for (const line of page.slice(0, -1).split('\n')) {
    const [, described, type] = /^# TYPE (\S+) (counter|gauge|histogram)$/.exec(line) ?? [];
    if (described !== undefined && type !== undefined) {
      if (types.has(described)) throw new Error(`${described} is described twice.`);
      types.set(described, type);
    } else if (!/^# HELP \S+ \S/.test(line)) samples.push(sampleOf(line));
  }
  return { samples, types };
}

function sampleOf(line: string): Sample {
  const [, name, inBraces = '', value] = LINE.exec(line) ?? [];
  if (name === undefined) throw new Error(`No line of this format: ${line}`);
  const labels: Record<string, string> = {};
  let read = 0;
  for (const [whole, label = '', text = ''] of inBraces.matchAll(LABEL)) {
    labels[label] = text;
    read += whole.length;
  }
  if (read !== inBraces.length) throw new Error(`No labels of this format: ${line}`);
  return { name, labels, value: Number(value?.replace('Inf', 'Infinity')) };
}
