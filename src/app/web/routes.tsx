import { createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { readQuery, writeQuery } from '#platform/contract';
import { clearancePages } from '#web/clearance';
import { ledgerPages } from '#web/ledger';
import { ForWriter } from './ForWriter.tsx';
import { MembersLink } from './MembersLink.tsx';
import { forPart, inLanguage, page, root } from './page.ts';
import { BrokenPage, UnknownPage } from './pages/StandIns.tsx';
import { registerPart } from './pages/register-pages.tsx';

const access = () => import('#web/access');
const matching = () => import('#web/matching');
const opportunities = () => import('#web/opportunities');
const parties = () => import('#web/parties');
const papers = () => import('#web/papers');
const words = () => import('#web/lexicon');
const channel = async () => (await import('#web/cases')).casePages;
const desk = async () => (await opportunities()).deskPages;
const searches = async () => (await opportunities()).searchPages;
const writing = async () => (await opportunities()).writingPages;

const pages = [
  page('/', lazyRouteComponent(matching, 'HomePage')),
  page(
    '/opportunities',
    lazyRouteComponent(async () => (await matching()).searchPage(), 'SearchPage'),
  ),
  page('/clearance', lazyRouteComponent(clearancePages.start, 'StartPage')),
  page('/clearance/plan', lazyRouteComponent(clearancePages.plan, 'PlanPage')),
  page('/clearance/compare', lazyRouteComponent(clearancePages.compare, 'ComparePage')),
  page('/clearance/procedures', lazyRouteComponent(clearancePages.procedures, 'ProceduresPage')),
  page(
    '/clearance/procedures/$id',
    forPart('id', async () => {
      const { ProcedurePage } = await clearancePages.procedure();
      return (id) => <ProcedurePage id={id} />;
    }),
  ),
  page('/ledger', lazyRouteComponent(ledgerPages.balance, 'BalancePage')),
  ...registerPart,
  page('/organisations', lazyRouteComponent(parties, 'OrganisationsPage')),
  page(
    '/organisations/$id',
    forPart('id', async () => {
      const [{ OrganisationPage }, { Concerns }] = await Promise.all([parties(), matching()]);
      const concerns = (organisation: { id: string }) => (
        <>
          <Concerns organisationId={organisation.id} />
          <MembersLink organisationId={organisation.id} />
        </>
      );
      return (id) => <OrganisationPage id={id} concerns={concerns} />;
    }),
  ),
  page(
    '/organisations/$id/edit',
    forPart('id', async () => {
      const { EntryPage } = await parties();
      return (id) => <EntryPage id={id} isProposal={false} />;
    }),
  ),
  page(
    '/organisations/$id/propose',
    forPart('id', async () => {
      const { EntryPage } = await parties();
      return (id) => <EntryPage id={id} isProposal />;
    }),
  ),
  page('/people', lazyRouteComponent(parties, 'PeoplePage')),
  page(
    '/people/$id',
    forPart('id', async () => {
      const { PersonPage } = await parties();
      return (id) => <PersonPage id={id} />;
    }),
  ),
  page(
    '/people/$id/edit',
    forPart('id', async () => {
      const { PersonEntryPage } = await parties();
      return (id) => <PersonEntryPage id={id} isProposal={false} />;
    }),
  ),
  page(
    '/people/$id/propose',
    forPart('id', async () => {
      const { PersonEntryPage } = await parties();
      return (id) => <PersonEntryPage id={id} isProposal />;
    }),
  ),
  page('/proposals', lazyRouteComponent(parties, 'ProposalsPage')),
  page('/words', lazyRouteComponent(words, 'ConceptsPage')),
  page(
    '/opportunities/$reference',
    forPart('reference', async () => {
      const [{ OpportunityPage }, { Counterparts }, { InterestLink }, { ListingSheet }] = await Promise.all([
        opportunities(),
        matching(),
        import('./InterestLink.tsx'),
        papers(),
      ]);
      const counterparts = (listing: Parameters<typeof Counterparts>[0]) => <Counterparts {...listing} />;
      const cooperation = (listing: Parameters<typeof InterestLink>[0]) => (
        <>
          <InterestLink {...listing} />
          <ListingSheet reference={listing.reference} />
        </>
      );
      return (reference) => (
        <OpportunityPage reference={reference} counterparts={counterparts} cooperation={cooperation} />
      );
    }),
  ),
  page(
    '/words/$id',
    forPart('id', async () => {
      const { ConceptPage } = await words();
      return (id) => <ConceptPage id={id} />;
    }),
  ),
  page(
    '/desk',
    lazyRouteComponent(async () => (await desk()).mine(), 'DeskPage'),
  ),
  page(
    '/desk/new',
    lazyRouteComponent(async () => {
      const { NewListingPage } = await (await writing()).begin();
      return { Begin: () => <ForWriter>{(writer) => <NewListingPage writer={writer} />}</ForWriter> };
    }, 'Begin'),
  ),
  page(
    '/desk/$reference',
    forPart('reference', async () => {
      const [{ WritePage }, { LookAlikes }] = await Promise.all([
        writing().then(({ write }) => write()),
        matching(),
      ]);
      const lookAlikes = (listing: Parameters<typeof LookAlikes>[0]) => <LookAlikes {...listing} />;
      return (reference) => (
        <ForWriter>
          {(writer) => (
            <WritePage key={reference} reference={reference} writer={writer} lookAlikes={lookAlikes} />
          )}
        </ForWriter>
      );
    }),
  ),
  page(
    '/review',
    lazyRouteComponent(async () => (await desk()).queues(), 'ReviewDeskPage'),
  ),
  page(
    '/review/$reference',
    forPart('reference', async () => {
      const { ReviewPage } = await (await desk()).review();
      return (reference) => <ReviewPage key={reference} reference={reference} />;
    }),
  ),
  page(
    '/searches',
    lazyRouteComponent(async () => (await searches()).mine(), 'SearchesPage'),
  ),
  page(
    '/searches/new',
    lazyRouteComponent(async () => (await searches()).save(), 'SaveSearchPage'),
  ),
  page(
    '/searches/stop',
    lazyRouteComponent(async () => (await searches()).stop(), 'StopSearchPage'),
  ),
  page(
    '/interests',
    lazyRouteComponent(async () => (await channel()).interests(), 'InterestsPage'),
  ),
  page(
    '/interests/new',
    lazyRouteComponent(async () => {
      const { NewInterestPage } = await (await channel()).express();
      return { Express: () => <ForWriter>{(member) => <NewInterestPage member={member} />}</ForWriter> };
    }, 'Express'),
  ),
  page(
    '/interests/$id',
    forPart('id', async () => {
      const [{ InterestPage }, { InterestLetter }] = await Promise.all([
        channel().then(({ interest }) => interest()),
        papers(),
      ]);
      return (id) => <InterestPage key={id} id={id} letter={<InterestLetter interestId={id} />} />;
    }),
  ),
  page(
    '/cases',
    lazyRouteComponent(async () => (await channel()).desk(), 'CasesPage'),
  ),
  page(
    '/cases/board',
    lazyRouteComponent(async () => (await channel()).board(), 'BoardPage'),
  ),
  page(
    '/cases/due',
    lazyRouteComponent(async () => (await channel()).due(), 'DuePage'),
  ),
  page(
    '/cases/reminders/stop',
    lazyRouteComponent(async () => (await channel()).stopReminders(), 'StopRemindersPage'),
  ),
  page(
    '/cases/$id',
    forPart('id', async () => {
      const [{ CasePage }, { CaseDocuments }, { CasePapers }] = await Promise.all([
        channel().then(({ one }) => one()),
        import('#web/documents'),
        papers(),
      ]);
      return (id) => (
        <ForWriter>
          {({ account }) => (
            <CasePage
              key={id}
              id={id}
              account={account}
              documents={<CaseDocuments caseId={id} />}
              papers={<CasePapers caseId={id} />}
            />
          )}
        </ForWriter>
      );
    }),
  ),
  page(
    '/track',
    lazyRouteComponent(async () => (await channel()).track(), 'TrackPage'),
  ),
  page('/sign-in', lazyRouteComponent(access, 'SignInPage')),
  page('/signed-on', lazyRouteComponent(access, 'SignedOnPage')),
  page('/invitation', lazyRouteComponent(access, 'InvitationPage')),
  page('/new-way-in', lazyRouteComponent(access, 'NewWayInPage')),
  page('/email-confirmation', lazyRouteComponent(access, 'EmailConfirmationPage')),
  page('/account', lazyRouteComponent(access, 'AccountPage')),
  page('/personal-data', lazyRouteComponent(access, 'WhatIsKeptPage')),
  page('/accounts', lazyRouteComponent(access, 'AccountsPage')),
  page('/invitations', lazyRouteComponent(access, 'InvitationsPage')),
  page('/claims', lazyRouteComponent(access, 'ClaimsPage')),
  page(
    '/mailbox',
    lazyRouteComponent(() => import('#web/messages'), 'MailboxPage'),
  ),
  page('/delegations', lazyRouteComponent(access, 'DelegationsPage')),
  page(
    '/organisations/$id/members',
    forPart('id', async () => {
      const { MembersPage } = await access();
      return (id) => <MembersPage id={id} />;
    }),
  ),
  page('/understanding', lazyRouteComponent(words, 'UnderstandingPage')),
  page(
    '/api',
    lazyRouteComponent(() => import('./pages/Api.tsx'), 'Api'),
  ),
  page(
    '/about',
    lazyRouteComponent(() => import('./pages/About.tsx'), 'About'),
  ),
  page('$', UnknownPage),
];

/** All pages of the centre. Queries are spelled plainly (`?kind=a&kind=b`), as the server reads them too. */
export const createPages = () =>
  createRouter({
    routeTree: root.addChildren([inLanguage.addChildren(pages)]),
    parseSearch: readQuery,
    stringifySearch: (search) => {
      const query = writeQuery(search);
      return query && `?${query}`;
    },
    trailingSlash: 'preserve',
    scrollRestoration: true,
    defaultPreload: 'intent',
    defaultErrorComponent: BrokenPage,
    defaultNotFoundComponent: UnknownPage,
  });
