import { Refusal } from '#platform/refusal';

export const contentUnknown = (id: string) => new Refusal('not-found', 'files.unknown', { id });
export const wrongOffset = (id: string, received: number) =>
  new Refusal('conflict', 'files.wrong-offset', { id, received });
export const closed = (id: string) => new Refusal('conflict', 'files.closed', { id });
export const tooLarge = (mostBytes: number) => new Refusal('invalid', 'files.too-large', { mostBytes });
export const wrongClaim = (field: 'bytes' | 'sha256') =>
  new Refusal('invalid', 'files.wrong-claim', { field });
export const incomplete = (id: string, received: number, claimedBytes: number) =>
  new Refusal('conflict', 'files.incomplete', { id, received, claimedBytes });
export const checksumDiffers = (id: string, sha256: string) =>
  new Refusal('conflict', 'files.checksum-differs', { id, sha256 });
export const rangeOutside = (id: string, bytes: number) =>
  new Refusal('invalid', 'files.range-outside', { id, bytes });
