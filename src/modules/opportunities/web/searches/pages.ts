/** Pages about saved searches, fetched one by one: readers of listings never load them. */
export const searchPages = {
  mine: () => import('./list/SearchesPage.tsx').then(({ SearchesPage }) => ({ SearchesPage })),
  save: () => import('./SaveSearchPage.tsx').then(({ SaveSearchPage }) => ({ SaveSearchPage })),
  stop: () => import('./StopSearchPage.tsx').then(({ StopSearchPage }) => ({ StopSearchPage })),
};
