export { registerEditing } from './editing/pages.ts';
/** Fetched when a page is opened. */
export const registerPages = {
  list: () => import('./list/RegisterPage.tsx').then(({ RegisterPage }) => ({ RegisterPage })),
  record: () => import('./record/RecordPage.tsx').then(({ RecordPage }) => ({ RecordPage })),
  lineage: () => import('./lineage/LineagePage.tsx').then(({ LineagePage }) => ({ LineagePage })),
};
