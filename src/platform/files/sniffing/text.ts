import { active, inert, type Kind } from './kinds.ts';

interface Decoded {
  readonly text: string;
  readonly charset: string;
}

/** What a text is; absent when the bytes are none. `isWhole`: nothing comes behind them. */
export function kindOfText(head: Buffer, isWhole: boolean): Kind | undefined {
  const decoded = decode(head, isWhole);
  if (!decoded) return undefined;
  const text = decoded.text.replace(/^\ufeff/, '');
  const typed = (kind: Kind): Kind => ({
    ...kind,
    mediaType: `${kind.mediaType}; charset=${decoded.charset}`,
  });
  if (text.startsWith('#!')) return typed(active('text/x-script'));
  const markup = markupOf(text);
  if (markup) return typed(active(markup));
  if (isWhole && isJson(text)) return inert('application/json');
  return typed(inert(tableOf(text, isWhole) ?? 'text/plain'));
}

function decode(head: Buffer, isWhole: boolean): Decoded | undefined {
  const marked =
    head[0] === 0xff && head[1] === 0xfe
      ? 'utf-16le'
      : head[0] === 0xfe && head[1] === 0xff
        ? 'utf-16be'
        : undefined;
  if (marked) return tried(head, marked, isWhole);
  if (hasControls(head)) return undefined;
  return (
    tried(head, 'utf-8', isWhole) ??
    (looksChinese(head) ? tried(head, 'gb18030', isWhole) : undefined) ??
    tried(head, 'windows-1252', isWhole)
  );
}

function tried(head: Buffer, charset: string, isWhole: boolean): Decoded | undefined {
  try {
    // A head may end within a character.
    const text = new TextDecoder(charset, { fatal: true }).decode(head, { stream: !isWhole });
    return { text, charset };
  } catch {
    return undefined;
  }
}

/** Tabs, line ends, form feeds and escapes are found in texts; other control characters are not. */
const hasControls = (head: Buffer): boolean =>
  head.some((byte) => byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27);

/**
 * Nearly any bytes can be read as GB18030, French in Latin letters too. In Chinese, high bytes come in pairs; in Latin
 * letters with accents they stand alone.
 */
function looksChinese(head: Buffer): boolean {
  let [pairs, alone] = [0, 0];
  for (let at = 0; at < head.length; at++) {
    if (head[at]! < 0x80) continue;
    if ((head[at + 1] ?? 0x80) >= 0x80) {
      pairs++;
      at++;
    } else alone++;
  }
  return pairs > 2 * alone;
}

const HTML =
  /^<(?:!doctype\s+html|html|head|body|script|style|title|meta|link|iframe|frameset|object|embed|form|div|table|img|math|base|h[1-6]|br|p|a|b|font|center)[\s/>]/i;

/** The type of a markup language, by its first element. */
function markupOf(text: string): string | undefined {
  const isDeclared = /^\s*<\?xml\s/i.test(text);
  const root = text.replace(
    /^(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!doctype\s+(?!html)[^[>]*(?:\[[\s\S]*?\]\s*)?>)+/i,
    '',
  );
  if (/^<(?:\w+:)?svg[\s/>]/i.test(root)) return 'image/svg+xml';
  if (HTML.test(root)) return isDeclared ? 'application/xhtml+xml' : 'text/html';
  const isXml = isDeclared || /^<[\p{L}_][\p{L}\d._:-]*(?:\s[^<>]*)?\/?>/u.test(root);
  return isXml ? 'application/xml' : undefined;
}

function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const LINES = 20;

/** A table has as many separators in each of its first lines. */
function tableOf(text: string, isWhole: boolean): string | undefined {
  const all = text.split(/\r\n|\r|\n/);
  const lines = (isWhole ? all : all.slice(0, -1)).filter((line) => line !== '').slice(0, LINES);
  if (lines.length < 3) return undefined;
  const unquoted = lines.map((line) => line.replace(/"(?:[^"]|"")*"/g, ''));
  const isTable = (separator: string) => {
    const counts = new Set(unquoted.map((line) => line.split(separator).length - 1));
    return counts.size === 1 && !counts.has(0);
  };
  if (isTable('\t')) return 'text/tab-separated-values';
  return isTable(';') || isTable(',') ? 'text/csv' : undefined;
}
