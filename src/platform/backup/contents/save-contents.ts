import type { Copies, WholeContent } from '#platform/files';
import type { SavedContent } from '../manifest.ts';
import type { Piece, PieceStore } from '../vault/piece-store.ts';

interface Saving {
  readonly copies: Copies;
  readonly store: PieceStore;
  /** What an earlier backup kept: a stored object never changes, so it is not read again. */
  readonly earlier: ReadonlyMap<string, SavedContent>;
}

/** Keeps the sealed object of a content. What is wrong with it is noted; an earlier good copy stands in for a damaged one. */
export async function saveContent(
  { copies, store, earlier }: Saving,
  content: WholeContent,
): Promise<SavedContent> {
  const { id, place } = content;
  const kept = earlier.get(id);
  if (kept && !kept.fault && (await store.has(kept.pieces))) return { ...kept, place };
  const pieces: Piece[] = [];
  // Sealed bytes do not get smaller.
  const fault = await copies.take(content, async (piece) => {
    pieces.push(await store.keep(piece, { isPacked: false }));
  });
  if (!fault) return { id, place, bytes: sizeOf(pieces), pieces };
  if (fault.kind === 'closed') return { id, place, bytes: sizeOf(pieces), pieces, fault: fault.says };
  return { id, place, bytes: 0, pieces: [], fault: `${fault.kind}: ${fault.says}` };
}

/** A sealed piece is larger than what it holds by nonce, tag and a mark. */
const AROUND = 29;
const sizeOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { bytes }) => sum + bytes - AROUND, 0);
