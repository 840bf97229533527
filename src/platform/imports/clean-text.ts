import type { RowFault } from './source.ts';

const DEEPEST = 64;

// C1 controls (0x80–0x9F) pass: real sources hold quotation marks that were once read in the wrong code page.
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** What would break a page or a database later: control characters, half characters, nesting without end. */
export function faultOfText(line: number, value: unknown): RowFault | undefined {
  const waiting: { value: unknown; path: string[] }[] = [{ value, path: [] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value: one, path } = next;
    const fault = typeof one === 'string' ? faultOfString(one) : undefined;
    if (fault) return { line, ...fault, ...(path.length > 0 && { path: path.join('.') }) };
    if (one === null || typeof one !== 'object') continue;
    if (path.length >= DEEPEST)
      return {
        line,
        code: 'imports.too-deep',
        message: `The record is nested more than ${DEEPEST} levels deep: flatten it.`,
      };
    for (const [key, child] of Object.entries(one).toReversed()) {
      const wrongKey = faultOfString(key);
      if (wrongKey) return { line, ...wrongKey, path: path.join('.') };
      waiting.push({ value: child, path: [...path, key] });
    }
  }
  return undefined;
}

function faultOfString(text: string) {
  const control = CONTROL.exec(text);
  if (control) {
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return {
      code: 'imports.control-character',
      message: `A control character (U+${code}) stands at position ${control.index}: remove it.`,
    };
  }
  if (!text.isWellFormed())
    return {
      code: 'imports.half-character',
      message: 'Half a character (a lone surrogate) stands here: write the character again.',
    };
  return undefined;
}
