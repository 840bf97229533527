/** Fetched when they are opened. */
export const disseminationParts = {
  formats: () => import('./formats/FormatsPage.tsx').then(({ FormatsPage }) => ({ FormatsPage })),
  cite: () => import('./citing/CiteRecord.tsx').then(({ CiteRecord }) => ({ CiteRecord })),
};
