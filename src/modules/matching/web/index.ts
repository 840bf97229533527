export { Concerns } from './Concerns.tsx';
export { Counterparts } from './Counterparts.tsx';
export { HomePage } from './HomePage.tsx';
export { SearchPage } from './search/SearchPage.tsx';
