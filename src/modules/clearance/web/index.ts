/** Pages are fetched one by one: what a reader does not open does not come along. */
export const clearancePages = {
  start: () => import('./start/StartPage.tsx'),
  plan: () => import('./plan/PlanPage.tsx'),
  compare: () => import('./compare/ComparePage.tsx'),
  procedures: () => import('./procedures/ProceduresPage.tsx'),
  procedure: () => import('./procedures/ProcedurePage.tsx'),
};
