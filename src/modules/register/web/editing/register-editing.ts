/** Writing is for advisers: nothing of it is fetched before it is wanted. */
export const registerEditing = {
  edit: () => import('./EditingPage.tsx').then(({ EditingPage }) => ({ EditingPage })),
  proposals: () =>
    import('./deciding/RecordProposalsPage.tsx').then(({ RecordProposalsPage }) => ({ RecordProposalsPage })),
  revisions: () => import('./deciding/RevisionsPage.tsx').then(({ RevisionsPage }) => ({ RevisionsPage })),
  merge: () => import('./deciding/MergePage.tsx').then(({ MergePage }) => ({ MergePage })),
  suggest: () => import('./SuggestChange.tsx').then(({ SuggestChange }) => ({ SuggestChange })),
};
