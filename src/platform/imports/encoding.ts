import { isAscii, isUtf8 } from 'node:buffer';

/** What a file is written in; `undecided` as long as only ASCII was seen, `unknown` when nothing fits. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'undecided' | 'unknown';

const NEW_LINE = 0x0a;

/** Judges by the mark at the start, by where zero bytes stand, then by which encoding most lines are valid in. */
export function detectEncoding(start: Buffer): Encoding {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return sixteenBits(start) ?? eightBits(start);
}

/** Every ASCII letter of UTF-16 has a zero byte, always on the same side; no other text has many. */
function sixteenBits(start: Buffer): Encoding | undefined {
  const zeros = [0, 0];
  for (let at = 0; at < start.length; at++) if (start[at] === 0) zeros[at % 2]!++;
  const [even = 0, odd = 0] = zeros;
  const [most, least] = even > odd ? [even, odd] : [odd, even];
  if (most < start.length / 50 || least > most / 20) return undefined;
  return even > odd ? 'utf-16be' : 'utf-16le';
}

/**
 * Votes by line: one damaged line must not turn a UTF-8 file into another encoding.
 * Latin-1 is never presumed: its letters would pass for Chinese ones, and wrong text is worse than none.
 */
function eightBits(start: Buffer): Encoding {
  const lines = linesOf(start).filter((line) => !isAscii(line));
  if (lines.length === 0) return 'undecided';
  const fitting = (encoding: string) => lines.filter((line) => decodes(line, encoding)).length;
  if (fitting('utf-8') * 2 >= lines.length) return 'utf-8';
  if (fitting('gb18030') * 10 >= lines.length * 9 && looksChinese(start)) return 'gb18030';
  return 'unknown';
}

/** Whole lines, unless the piece is one long line. */
function linesOf(start: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  let from = 0;
  for (let at = start.indexOf(NEW_LINE); at >= 0; at = start.indexOf(NEW_LINE, from)) {
    lines.push(start.subarray(from, at));
    from = at + 1;
  }
  return lines.length > 0 ? lines : [start];
}

/** `stream` forgives a character that is cut off at the end of the piece. */
function decodes(bytes: Buffer, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** In Chinese text nearly all pairs lie in the old GB 2312 range; accented letters before plain ones do not. */
function looksChinese(bytes: Buffer): boolean {
  let pairs = 0;
  let usual = 0;
  for (let at = 0; at + 1 < bytes.length; at++) {
    if (bytes[at]! < 0x81) continue;
    pairs++;
    if (bytes[at]! >= 0xa1 && bytes[at]! <= 0xf7 && bytes[at + 1]! >= 0xa1) usual++;
    at++;
  }
  return usual >= pairs * 0.8;
}

const gb18030 = new TextDecoder('gb18030', { fatal: true });

/** Decodes one line; undefined when it is not valid in its encoding. */
export function decodeLine(bytes: Buffer, encoding: Encoding): string | undefined {
  if (encoding !== 'gb18030') return isUtf8(bytes) ? bytes.toString('utf8') : undefined;
  try {
    return gb18030.decode(bytes);
  } catch {
    return undefined;
  }
}
