import { COMPOUND_BEGINNING, kindOfCompound } from './compound.ts';
import { inert, type Kind, UNKNOWN } from './kinds.ts';
import { bySignature } from './signatures.ts';
import type { ReadAt } from './read-at.ts';
import { kindOfText } from './text.ts';
import { isZip, kindOfZip } from './zip.ts';

const HEAD = 64 * 1024;

/** Says what a content is, by its bytes alone; reads a few places of it, never the whole of a large one. */
export async function sniff(bytes: number, read: ReadAt): Promise<Kind> {
  if (bytes === 0) return inert('application/x-empty');
  const readAt: ReadAt = (from, to) => read(Math.min(from, bytes), Math.min(to, bytes));
  const head = await readAt(0, HEAD);
  if (isZip(head)) return kindOfZip(head, bytes, readAt);
  if (head.subarray(0, 8).equals(COMPOUND_BEGINNING)) return kindOfCompound(head, readAt);
  return bySignature(head) ?? kindOfText(head, bytes <= HEAD) ?? UNKNOWN;
}
