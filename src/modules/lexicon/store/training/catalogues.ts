import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { languages, type Language } from '#platform/languages';
import type { ParallelLine } from '../../domain/training/parallel-line.ts';

const MAGIC = 0x950412de;

/** Marks of access keys, accelerators and values to be filled in are not words. */
function plain(message: string): string {
  return message
    .replace(/%[0-9]*\$?[A-Za-z]+|%[0-9]|\$\{?[0-9A-Za-z(]+\)?\}?|\{[^}]*\}|<[^>]*>/g, ' ')
    .replace(/\([_&~]\w\)|[_&~](?=\p{L})/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The messages of a compiled gettext catalogue by their English wording; contexts and plural forms fall away. */
function messagesOf(bytes: Buffer): Map<string, string> {
  const messages = new Map<string, string>();
  if (bytes.length < 20 || bytes.readUInt32LE(0) !== MAGIC) return messages;
  const [count, originals, translations] = [
    bytes.readUInt32LE(8),
    bytes.readUInt32LE(12),
    bytes.readUInt32LE(16),
  ];
  const stringAt = (table: number, i: number): string => {
    const [length, offset] = [bytes.readUInt32LE(table + 8 * i), bytes.readUInt32LE(table + 8 * i + 4)];
    return bytes.toString('utf8', offset, offset + length);
  };
  for (let i = 0; i < count; i++) {
    const original = stringAt(originals, i).split('\u0004').at(-1)?.split('\0')[0] ?? '';
    const translation = stringAt(translations, i).split('\0').at(-1) ?? '';
    if (original && translation) messages.set(original, translation);
  }
  return messages;
}

/** Messages of one programme in several languages. A missing catalogue leaves its language out. */
export async function readCatalogues(
  paths: Readonly<Partial<Record<Language, string>>>,
): Promise<ParallelLine[]> {
  const lines = new Map<string, Partial<Record<Language, string>>>();
  for (const language of languages) {
    const path = paths[language];
    if (!path || !existsSync(path)) continue;
    for (const [original, translation] of messagesOf(await readFile(path))) {
      const en = plain(original);
      if (plain(translation) === en) continue;
      lines.set(en, { ...lines.get(en), en, [language]: plain(translation) });
    }
  }
  return [...lines.values()];
}
