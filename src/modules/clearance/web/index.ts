/** Pages are fetched one by one: what a reader does not open does not come along. */
export const clearancePages = {
  start: () => import('./start/StartPage.tsx').then(({ StartPage }) => ({ StartPage })),
  plan: () => import('./plan/PlanPage.tsx').then(({ PlanPage }) => ({ PlanPage })),
  compare: () => import('./compare/ComparePage.tsx').then(({ ComparePage }) => ({ ComparePage })),
  procedures: () =>
    import('./procedures/ProceduresPage.tsx').then(({ ProceduresPage }) => ({ ProceduresPage })),
  procedure: () => import('./procedures/ProcedurePage.tsx').then(({ ProcedurePage }) => ({ ProcedurePage })),
};
