/** Pages of those who write and review, fetched one by one: readers of listings never load them. */
export const deskPages = {
  mine: () => import('./mine/DeskPage.tsx'),
  queues: () => import('./queues/ReviewDeskPage.tsx'),
  review: () => import('./review/ReviewPage.tsx'),
};
