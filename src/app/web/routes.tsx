import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  type RouteComponent,
  useParams,
} from '@tanstack/react-router';
import { readQuery, writeQuery } from '#platform/contract';
import { Frame } from './Frame.tsx';
import { BrokenPage, UnknownPage } from './pages/StandIns.tsx';

const root = createRootRoute({ component: Outlet, notFoundComponent: UnknownPage });
const inLanguage = createRoute({ getParentRoute: () => root, path: '$language', component: Frame });

const page = (path: string, component: RouteComponent) =>
  createRoute({ getParentRoute: () => inLanguage, path, component });

/** A part of the address that a page is made for, such as a reference. */
const usePart = (name: string) => (useParams({ strict: false }) as Record<string, string>)[name] ?? '';

const matching = () => import('#web/matching');
const listings = () => import('#web/opportunities');
const words = () => import('#web/lexicon');

const pages = [
  page('/', lazyRouteComponent(matching, 'HomePage')),
  page('/opportunities', lazyRouteComponent(matching, 'SearchPage')),
  page(
    '/opportunities/$reference',
    lazyRouteComponent(async () => {
      const [{ OpportunityPage }, { Counterparts }] = await Promise.all([listings(), matching()]);
      const counterparts = (listing: Parameters<typeof Counterparts>[0]) => <Counterparts {...listing} />;
      return {
        ListingPage: () => <OpportunityPage reference={usePart('reference')} counterparts={counterparts} />,
      };
    }, 'ListingPage'),
  ),
  page('/words', lazyRouteComponent(words, 'ConceptsPage')),
  page(
    '/words/$id',
    lazyRouteComponent(async () => {
      const { ConceptPage } = await words();
      return { ConceptPage: () => <ConceptPage id={usePart('id')} /> };
    }, 'ConceptPage'),
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
