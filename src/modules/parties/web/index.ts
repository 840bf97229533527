export { OrganisationsPage } from './list/OrganisationsPage.tsx';
export { OrganisationPage } from './page/OrganisationPage.tsx';
