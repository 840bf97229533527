import { randomBytes as bytesOf } from 'node:crypto';

/** Bytes that nobody can foresee. */
export const randomBytes = (count: number): Uint8Array => bytesOf(count);
