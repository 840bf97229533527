import type { Readable } from 'node:stream';
import type { Database } from '#platform/database';
import type { Kind } from './sniffing/kinds.ts';

/** Who may go on with an upload: the account that began it; absent for the centre itself. */
export interface Begun {
  readonly by?: string | undefined;
}

export interface Claim extends Begun {
  /** What the sender says about the whole content; checked at the end. */
  readonly bytes?: number | undefined;
  /** In hexadecimal digits. */
  readonly sha256?: string | undefined;
}

/** A content on its way. */
export interface Upload {
  readonly id: string;
  /** Acknowledged: sending goes on from here, also after a kill. */
  readonly received: number;
  readonly claimedBytes: number | undefined;
  /** Parts of whole multiples of this are the cheapest to keep. */
  readonly pieceBytes: number;
}

export interface Part extends Begun {
  /** Where its first byte belongs; must be what is acknowledged. */
  readonly offset: number;
  readonly content: AsyncIterable<Uint8Array>;
}

/** A content that has come whole, with what it is. */
export interface Content extends Kind {
  readonly id: string;
  readonly bytes: number;
  /** Of the plain content, in hexadecimal digits. */
  readonly sha256: string;
}

/** Bytes `from` to `to`, the latter not included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface Reading extends Content {
  readonly range: Range;
  /** Breaks off with an error, never with wrong bytes, when the stored object was touched. Needs no database any more. */
  readonly stream: Readable;
}

/**
 * Contents of files, sealed at rest. What has a `db` looks through the eyes of that handle: in a request, only what the
 * policies of a module show (or let it delete). Everything else commits on the centre's own login, step by step, outside
 * any transaction of the caller; who may do it, the calling module judges before.
 */
export interface Files {
  begin(claim: Claim): Promise<Upload>;
  progress(id: string, begun: Begun): Promise<Upload>;
  /**
   * Takes bytes until the stream ends, and acknowledges on the way. When the stream breaks, what came is kept and the error
   * thrown. Refuses with `files.wrong-offset`, `files.being-written`, `files.closed`, `files.too-large`, `files.unknown`.
   */
  append(id: string, part: Part): Promise<Upload>;
  /** May be repeated. Refuses with `files.incomplete`; after `files.checksum-differs` the upload is gone. */
  finish(id: string, begun: Begun): Promise<Content>;
  /** Gives up an upload that is not finished. */
  cancel(id: string, begun: Begun): Promise<void>;
  /** Begins, appends and finishes at once, for contents made here. */
  store(content: AsyncIterable<Uint8Array>, claim: Claim): Promise<Content>;
  /** Refuses with `files.unknown` also what the caller must not see. */
  read<Tables>(db: Database<Tables>, id: string, range?: Range): Promise<Reading>;
  /** Unreadable for ever when the caller's transaction commits; the stored object goes within minutes. */
  remove<Tables>(db: Database<Tables>, id: string): Promise<void>;
}
