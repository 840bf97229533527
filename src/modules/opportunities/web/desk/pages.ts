/** Pages of those who write and review, fetched one by one: readers of listings never load them. */
export const deskPages = {
  mine: () => import('./mine/DeskPage.tsx').then(({ DeskPage }) => ({ DeskPage })),
  queues: () => import('./queues/ReviewDeskPage.tsx').then(({ ReviewDeskPage }) => ({ ReviewDeskPage })),
  review: () => import('./review/ReviewPage.tsx').then(({ ReviewPage }) => ({ ReviewPage })),
};
