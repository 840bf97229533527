/** Where a listing is written. */
export const writingAddress = (reference: string) => `/desk/${encodeURIComponent(reference)}`;
export const newListingAddress = '/desk/new';
/** Where a listing is read with everything that is said about it. */
export const reviewAddress = (reference: string) => `/review/${encodeURIComponent(reference)}`;
