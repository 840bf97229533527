import { isAscii } from 'node:buffer';
import { Damage } from './bytes.ts';
import { decodeLine, detectEncoding, type Encoding } from './encoding.ts';
import { endAt, faultAt, LONGEST_RECORD, type RowFault } from './source.ts';

export type TextLine =
  | { readonly line: number; readonly text: string }
  | { readonly line: number; readonly fault: RowFault; readonly ends?: true };

type ByteLine = { readonly line: number; readonly bytes: Buffer | undefined };

/** Text line by line, whatever it is encoded in; faults keep their place. */
export async function* readLines(pieces: AsyncIterable<Buffer>): AsyncGenerator<TextLine> {
  const lines = new Lines();
  let isEmpty = true;
  try {
    for await (const { line, bytes } of lines.of(asEightBits(pieces, lines))) {
      isEmpty &&= bytes?.length === 0;
      yield bytes === undefined ? tooLong(line) : lines.decode(line, bytes);
    }
  } catch (error) {
    if (!(error instanceof Damage)) throw error;
    yield endAt(lines.line, error.code, error.message);
    return;
  }
  if (isEmpty) yield endAt(1, 'empty', 'The file holds no text.');
}

const tooLong = (line: number) =>
  faultAt(line, 'line-too-long', `The line is longer than ${LONGEST_RECORD.toLocaleString('en')} bytes.`);

/** UTF-16 becomes UTF-8 before it is cut, since its line ends are two bytes; other encodings are decoded line by line. */
async function* asEightBits(pieces: AsyncIterable<Buffer>, lines: Lines): AsyncGenerator<Buffer> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let isFirst = true;
  for await (const piece of pieces) {
    if (isFirst) {
      lines.encoding = detectEncoding(piece);
      if (lines.encoding.startsWith('utf-16')) decoder = new TextDecoder(lines.encoding);
    }
    isFirst = false;
    yield decoder ? Buffer.from(decoder.decode(piece, { stream: true })) : piece;
  }
  if (decoder) yield Buffer.from(decoder.decode());
}

class Lines {
  encoding: Encoding = 'undecided';
  /** The line that is being read. */
  line = 1;
  #held: Buffer[] = [];
  #size = 0;

  async *of(pieces: AsyncIterable<Buffer>): AsyncGenerator<ByteLine> {
    for await (const piece of pieces) {
      let from = 0;
      for (let at = piece.indexOf(0x0a); at >= 0; at = piece.indexOf(0x0a, from)) {
        this.#hold(piece.subarray(from, at));
        yield this.#take();
        from = at + 1;
      }
      this.#hold(piece.subarray(from));
    }
    if (this.#size > 0) yield this.#take();
  }

  /** Beyond the limit only the size is kept. */
  #hold(part: Buffer) {
    this.#size += part.length;
    if (this.#size > LONGEST_RECORD) this.#held = [];
    else this.#held.push(Buffer.from(part));
  }

  #take(): ByteLine {
    const bytes =
      this.#size > LONGEST_RECORD
        ? undefined
        : trimmed(this.#held.length === 1 ? this.#held[0]! : Buffer.concat(this.#held), this.line);
    this.#held = [];
    this.#size = 0;
    return { line: this.line++, bytes };
  }

  decode(line: number, bytes: Buffer): TextLine {
    if (this.encoding === 'undecided' && !isAscii(bytes)) this.encoding = detectEncoding(bytes);
    const text = decodeLine(bytes, this.encoding);
    if (text === undefined)
      return faultAt(
        line,
        'wrong-encoding',
        'The line is not UTF-8 (nor UTF-16 or GB18030): save the file as UTF-8.',
      );
    if (this.encoding.startsWith('utf-16') && text.includes('\ufffd'))
      return faultAt(
        line,
        'wrong-encoding',
        'The line has a broken UTF-16 character: save the file as UTF-8.',
      );
    return { line, text };
  }
}

/** Without the carriage return of Windows, and on the first line without the byte order mark. */
function trimmed(bytes: Buffer, line: number): Buffer {
  const marked = line === 1 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const end = bytes.at(-1) === 0x0d ? bytes.length - 1 : bytes.length;
  return bytes.subarray(marked ? 3 : 0, Math.max(end, marked ? 3 : 0));
}
