/**
 * How a sealed object lies: chunks of `CHUNK` plain bytes, the last of them shorter, then an empty chunk that says “here it
 * ends”. Each chunk carries its nonce before and its tag behind it.
 */
export const CHUNK = 256 * 1024;
export const NONCE = 12;
export const TAG = 16;
export const SEALED_CHUNK = NONCE + CHUNK + TAG;
/** The end mark. */
export const SEALED_END = NONCE + TAG;

const CHUNKS_IN_PIECE = 32;
/** What is written and acknowledged at once while bytes come; stores want at least 5 MiB. */
export const PIECE = CHUNKS_IN_PIECE * CHUNK;
export const SEALED_PIECE = CHUNKS_IN_PIECE * SEALED_CHUNK;

/** Chunks that hold so many plain bytes, without the end mark. */
export const chunksOf = (bytes: number): number => Math.ceil(bytes / CHUNK);

/** Size of so many plain bytes, sealed, without the end mark. */
export const sealedSize = (bytes: number): number => bytes + chunksOf(bytes) * (NONCE + TAG);

/** Size of the whole object. */
export const objectSize = (bytes: number): number => sealedSize(bytes) + SEALED_END;
