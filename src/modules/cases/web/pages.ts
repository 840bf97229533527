/** Pages of those who take part in interests and cases, fetched one by one: visitors load none of them. */
export const casePages = {
  desk: () => import('./desk/CasesPage.tsx').then(({ CasesPage }) => ({ CasesPage })),
  one: () => import('./case/CasePage.tsx').then(({ CasePage }) => ({ CasePage })),
  board: () => import('./board/BoardPage.tsx').then(({ BoardPage }) => ({ BoardPage })),
  due: () => import('./due/DuePage.tsx').then(({ DuePage }) => ({ DuePage })),
  stopReminders: () =>
    import('./due/StopRemindersPage.tsx').then(({ StopRemindersPage }) => ({ StopRemindersPage })),
  track: () => import('./track/TrackPage.tsx').then(({ TrackPage }) => ({ TrackPage })),
  interests: () => import('./interests/InterestsPage.tsx').then(({ InterestsPage }) => ({ InterestsPage })),
  interest: () => import('./interests/InterestPage.tsx').then(({ InterestPage }) => ({ InterestPage })),
  express: () =>
    import('./interests/NewInterestPage.tsx').then(({ NewInterestPage }) => ({ NewInterestPage })),
};
