export { EntryPage } from './entry/EntryPage.tsx';
export { OrganisationsPage } from './list/OrganisationsPage.tsx';
export { PeoplePage } from './people/PeoplePage.tsx';
export { PersonEntryPage } from './people/PersonEntryPage.tsx';
export { PersonPage } from './people/PersonPage.tsx';
export { ProposalsPage } from './proposals/ProposalsPage.tsx';
export { OrganisationPage } from './organisation/OrganisationPage.tsx';
