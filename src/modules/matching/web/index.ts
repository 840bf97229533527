export { Concerns } from './Concerns.tsx';
export { Counterparts } from './Counterparts.tsx';
export { NearRequests } from './NearRequests.tsx';
export { HomePage } from './HomePage.tsx';
export { LookAlikes } from './LookAlikes.tsx';

/** Fetched by whoever opens it: the first page does not need it. */
export const searchPage = () => import('./search/SearchPage.tsx').then(({ SearchPage }) => ({ SearchPage }));
