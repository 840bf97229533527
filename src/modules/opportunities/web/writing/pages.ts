/** Pages of those who write, fetched one by one: readers of listings never load them. */
export const writingPages = {
  begin: () => import('./begin/NewListingPage.tsx'),
  write: () => import('./WritePage.tsx'),
};
