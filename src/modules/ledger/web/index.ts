/** Fetched when the page is opened. */
export const ledgerPages = {
  balance: () => import('./BalancePage.tsx').then(({ BalancePage }) => ({ BalancePage })),
};
