const GIB = 1024 ** 3;

/** As much as one side may keep in the room of one case. */
export const MOST_SIDE_BYTES = 20 * GIB;
export const MOST_SIDE_DOCUMENTS = 2_000;
/** Files that one account may have on their way at once, over all cases. */
export const MOST_OPEN_UPLOADS = 20;

/** What is there before a file is added. */
export interface Filled {
  readonly sideBytes: number;
  readonly sideDocuments: number;
  readonly openUploads: number;
}

export type Limit =
  | {
      readonly limit: 'side-full';
      readonly mostBytes: number;
      readonly leftBytes: number;
      readonly bytes: number;
    }
  | { readonly limit: 'too-many-documents'; readonly most: number }
  | { readonly limit: 'too-many-uploads'; readonly most: number }
  | { readonly limit: 'file-too-large'; readonly mostBytes: number; readonly bytes: number };

/** The limit that a further file would pass; nothing: it may come. */
export function limitPassed(
  { sideBytes, sideDocuments, openUploads }: Filled,
  { bytes, mostBytes }: { readonly bytes: number; readonly mostBytes: number },
): Limit | undefined {
  if (bytes > mostBytes) return { limit: 'file-too-large', mostBytes, bytes };
  if (openUploads >= MOST_OPEN_UPLOADS) return { limit: 'too-many-uploads', most: MOST_OPEN_UPLOADS };
  if (sideDocuments >= MOST_SIDE_DOCUMENTS) return { limit: 'too-many-documents', most: MOST_SIDE_DOCUMENTS };
  const leftBytes = Math.max(0, MOST_SIDE_BYTES - sideBytes);
  return bytes > leftBytes ? { limit: 'side-full', mostBytes: MOST_SIDE_BYTES, leftBytes, bytes } : undefined;
}
