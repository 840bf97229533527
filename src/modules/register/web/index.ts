export { registerEditing } from './editing/register-editing.ts';
/** Fetched when a page is opened. */
export const registerPages = {
  list: () => import('./list/RegisterPage.tsx').then(({ RegisterPage }) => ({ RegisterPage })),
  reports: () => import('./report/ReportsPage.tsx').then(({ ReportsPage }) => ({ ReportsPage })),
  session: () => import('./sessions/SessionPage.tsx').then(({ SessionPage }) => ({ SessionPage })),
  sessionLink: () => import('./sessions/SessionLink.tsx').then(({ SessionLink }) => ({ SessionLink })),
  record: () => import('./record/RecordPage.tsx').then(({ RecordPage }) => ({ RecordPage })),
  figures: () => import('./figures/FiguresPage.tsx').then(({ FiguresPage }) => ({ FiguresPage })),
  map: () => import('./map/MapPage.tsx').then(({ MapPage }) => ({ MapPage })),
  chain: () => import('./chain/ChainPage.tsx').then(({ ChainPage }) => ({ ChainPage })),
  completeness: () =>
    import('./completeness/CompletenessPage.tsx').then(({ CompletenessPage }) => ({ CompletenessPage })),
  lineage: () => import('./lineage/LineagePage.tsx').then(({ LineagePage }) => ({ LineagePage })),
};
