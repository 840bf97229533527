import type { Range } from '../files.ts';

/** An object that comes piece by piece. */
export interface Unfinished {
  readonly name: string;
  /** What `begin` gave. */
  readonly token: string;
}

export interface Stored {
  readonly name: string;
  readonly bytes: number;
  readonly changedAt: Date;
}

/** Where sealed bytes lie. It sees no plain byte, no key and no database. What it answers is durable. */
export interface Place {
  readonly name: 'folder' | 's3';
  /** The same name again replaces, whole or not at all. */
  put(name: string, sealed: Buffer): Promise<void>;
  begin(name: string): Promise<string>;
  /** All pieces but the last have the size of a sealed piece; the same number again replaces. */
  putPiece(object: Unfinished, number: number, sealed: Buffer): Promise<void>;
  /** Makes one object of the first pieces. */
  complete(object: Unfinished, whole: { readonly pieces: number; readonly bytes: number }): Promise<void>;
  /** Gives up the pieces. */
  abandon(object: Unfinished): Promise<void>;
  /** Throws ObjectMissing; gives less than asked where the object is shorter. */
  get(name: string, range?: Range): AsyncIterable<Uint8Array>;
  /** Absent when there is no such object. */
  size(name: string): Promise<number | undefined>;
  /** Also when it is gone already. */
  remove(name: string): Promise<void>;
  list(): AsyncIterable<Stored>;
}

export class ObjectMissing extends Error {
  constructor(name: string) {
    super(`The place has no object ${name}.`);
    this.name = 'ObjectMissing';
  }
}
