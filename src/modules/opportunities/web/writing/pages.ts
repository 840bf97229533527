/** Pages of those who write, fetched one by one: readers of listings never load them. */
export const writingPages = {
  begin: () => import('./begin/NewListingPage.tsx').then(({ NewListingPage }) => ({ NewListingPage })),
  write: () => import('./WritePage.tsx').then(({ WritePage }) => ({ WritePage })),
};
