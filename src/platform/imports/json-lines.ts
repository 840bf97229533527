import { faultOfText } from './clean-text.ts';
import type { TextLine } from './lines.ts';
import { faultAt, type SourceItem } from './source.ts';

/** One JSON value a line. */
export async function* readJsonLines(lines: AsyncIterable<TextLine>): AsyncGenerator<SourceItem> {
  for await (const line of lines) {
    if ('fault' in line) yield line;
    else if (line.text.trim() !== '') yield parse(line.line, line.text);
  }
}

function parse(line: number, text: string): SourceItem {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return faultAt(line, 'not-json', `The line is not JSON: ${(error as Error).message.slice(0, 200)}`);
  }
  const fault = faultOfText(line, value);
  return fault ? { line, fault } : { line, value, size: text.length };
}
