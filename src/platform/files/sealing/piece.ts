import { CHUNK, chunksOf, PIECE, SEALED_CHUNK, SEALED_END, SEALED_PIECE, sealedSize } from './layout.ts';
import type { Sealer } from './sealer.ts';

/** The piece that is being filled: chunks are sealed as they become whole, so that little of it is ever in the open. */
export class Piece {
  readonly #sealer: Sealer;
  readonly #sealed = Buffer.allocUnsafe(SEALED_PIECE + SEALED_END);
  readonly #open = Buffer.allocUnsafe(CHUNK);
  #whole = 0;
  #filled = 0;
  /** Which piece of the content. */
  number: number;

  constructor(sealer: Sealer, number: number) {
    this.#sealer = sealer;
    this.number = number;
  }

  /** Plain bytes in it. */
  get bytes(): number {
    return this.#whole * CHUNK + this.#filled;
  }

  get isFull(): boolean {
    return this.bytes === PIECE;
  }

  /** Takes as much as fits; returns how much that was. */
  take(bytes: Uint8Array): number {
    let at = 0;
    while (at < bytes.length && !this.isFull) {
      const taken = Math.min(bytes.length - at, CHUNK - this.#filled);
      this.#open.set(bytes.subarray(at, at + taken), this.#filled);
      this.#filled += taken;
      at += taken;
      if (this.#filled === CHUNK) this.#sealChunk();
    }
    return at;
  }

  /** The whole piece, sealed; valid until `next`. */
  whole(): Buffer {
    return this.#sealed.subarray(0, SEALED_PIECE);
  }

  next(): void {
    this.number++;
    this.#whole = 0;
    this.#filled = 0;
  }

  /** What came after the last whole piece, sealed as it stands; filling can go on. */
  tail(): Buffer {
    const rest = this.#sealRest();
    return this.#sealed.subarray(0, rest);
  }

  /** Takes back what `tail` gave, so many plain bytes. */
  restore(tail: Buffer, bytes: number): void {
    if (tail.length !== sealedSize(bytes))
      throw new Error(`The tail of content ${this.#sealer.id} is cut off.`);
    const whole = Math.floor(bytes / CHUNK);
    for (let index = 0; index < whole; index++)
      this.#sealer.open(
        tail.subarray(index * SEALED_CHUNK, (index + 1) * SEALED_CHUNK),
        this.#indexOf(index),
      );
    tail.copy(this.#sealed, 0, 0, whole * SEALED_CHUNK);
    this.#whole = whole;
    this.#filled = bytes % CHUNK;
    if (this.#filled > 0)
      this.#sealer.open(tail.subarray(whole * SEALED_CHUNK), this.#indexOf(whole)).copy(this.#open);
  }

  /** The last piece of the object, with the end mark. */
  last(): Buffer {
    const rest = this.#sealRest();
    const chunks = this.#indexOf(0) + chunksOf(this.bytes);
    const end = this.#sealer.sealEnd(chunks, this.#sealed.subarray(rest));
    return this.#sealed.subarray(0, rest + end);
  }

  #indexOf(chunk: number): number {
    return this.number * (PIECE / CHUNK) + chunk;
  }

  #sealChunk(): void {
    this.#sealer.seal(
      this.#open,
      this.#indexOf(this.#whole),
      this.#sealed.subarray(this.#whole * SEALED_CHUNK),
    );
    this.#whole++;
    this.#filled = 0;
  }

  #sealRest(): number {
    const at = this.#whole * SEALED_CHUNK;
    if (this.#filled === 0) return at;
    const rest = this.#open.subarray(0, this.#filled);
    return at + this.#sealer.seal(rest, this.#indexOf(this.#whole), this.#sealed.subarray(at));
  }
}
