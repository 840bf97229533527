export { Concerns } from './Concerns.tsx';
export { Counterparts } from './Counterparts.tsx';
export { NearRequests } from './NearRequests.tsx';
export { HomePage } from './HomePage.tsx';
export { LookAlikes } from './LookAlikes.tsx';
export { SearchPage } from './search/SearchPage.tsx';
