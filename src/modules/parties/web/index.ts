export { EntryPage } from './entry/EntryPage.tsx';
export { OrganisationsPage } from './list/OrganisationsPage.tsx';
export { OrganisationPage } from './organisation/OrganisationPage.tsx';
