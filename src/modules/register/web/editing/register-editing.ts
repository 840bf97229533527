/** Writing is for advisers: nothing of it is fetched before it is wanted. */
export const registerEditing = {
  edit: () => import('./EditingPage.tsx'),
  proposals: () => import('./RecordProposalsPage.tsx'),
  revisions: () => import('./RevisionsPage.tsx'),
  merge: () => import('./MergePage.tsx'),
  suggest: () => import('./SuggestChange.tsx'),
};
