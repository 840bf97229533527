import type { Hash } from 'node:crypto';
import type { Place, Unfinished } from '../places/place.ts';
import { PIECE } from '../sealing/layout.ts';
import { Piece } from '../sealing/piece.ts';
import { type ContentRow, moveOn } from '../store/contents.ts';
import { type FilesDeps, placeOf, sealerOf } from './deps.ts';
import { contentUnknown } from './refusals.ts';

/** Takes the bytes of one upload: a piece is stored, then acknowledged, then the next one begins. */
export class Receiver {
  row: ContentRow;
  readonly #deps: FilesDeps;
  readonly #place: Place;
  readonly #piece: Piece;
  readonly #hash: Hash | undefined;

  private constructor(deps: FilesDeps, row: ContentRow, piece: Piece) {
    this.#deps = deps;
    this.row = row;
    this.#piece = piece;
    this.#place = placeOf(deps, row.place);
    this.#hash = deps.digests.resume(row.id, row.received);
  }

  /** Goes on where the acknowledged bytes end. */
  static async resume(deps: FilesDeps, row: ContentRow): Promise<Receiver> {
    const piece = new Piece(await sealerOf(deps, row), Math.floor(row.received / PIECE));
    const behind = row.received % PIECE;
    if (behind > 0) piece.restore(await wholeOf(placeOf(deps, row.place).get(row.tail ?? '')), behind);
    return new Receiver(deps, row, piece);
  }

  /** Bytes taken, acknowledged or not. */
  get taken(): number {
    return this.#piece.number * PIECE + this.#piece.bytes;
  }

  async take(bytes: Uint8Array, lost: AbortSignal): Promise<void> {
    for (let rest = bytes; rest.length > 0;) {
      const taken = this.#piece.take(rest);
      this.#hash?.update(rest.subarray(0, taken));
      rest = rest.subarray(taken);
      if (this.#piece.isFull) await this.#storePiece(lost);
    }
  }

  /** Keeps also what does not fill a piece. */
  async rest(lost: AbortSignal): Promise<void> {
    if (this.taken === this.row.received) return;
    if (this.#piece.isFull) return this.#storePiece(lost);
    lost.throwIfAborted();
    // The tail before stays until this one is acknowledged.
    const name = `${this.row.id}.tail-${this.row.tail?.endsWith('0') ? 1 : 0}`;
    await this.#place.put(name, this.#piece.tail());
    await this.#acknowledge(name);
  }

  /** Puts the last piece with the end mark and makes the object one. */
  async close(bytes: number): Promise<void> {
    const { id, unfinished } = this.row;
    const last = this.#piece.last();
    if (unfinished === null) return this.#place.put(id, last);
    const object = { name: id, token: unfinished };
    await this.#place.putPiece(object, this.#piece.number, last);
    await this.#place.complete(object, { pieces: this.#piece.number + 1, bytes });
  }

  async #storePiece(lost: AbortSignal): Promise<void> {
    lost.throwIfAborted();
    await this.#place.putPiece(await this.#unfinished(), this.#piece.number, this.#piece.whole());
    this.#piece.next();
    await this.#acknowledge(null);
  }

  async #unfinished(): Promise<Unfinished> {
    const { id, unfinished } = this.row;
    if (unfinished !== null) return { name: id, token: unfinished };
    const token = await this.#place.begin(id);
    await this.#move({ ...this.row, unfinished: token });
    return { name: id, token };
  }

  async #acknowledge(tail: string | null): Promise<void> {
    const before = this.row.tail;
    await this.#move({ ...this.row, tail, received: this.taken });
    this.#deps.digests.keep(this.row.id, this.row.received, this.#hash);
    if (before !== null) await this.#place.remove(before);
  }

  async #move(now: ContentRow): Promise<void> {
    if (!(await moveOn(this.#deps.db, this.row, now))) throw contentUnknown(this.row.id);
    this.row = now;
  }
}

async function wholeOf(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}
