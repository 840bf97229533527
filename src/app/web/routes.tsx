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
import { HomePage, SearchPage } from '#web/matching';
import { Frame } from './Frame.tsx';
import { BrokenPage, UnknownPage } from './pages/StandIns.tsx';

const root = createRootRoute({ component: Outlet, notFoundComponent: UnknownPage });
const inLanguage = createRoute({ getParentRoute: () => root, path: '$language', component: Frame });

const page = (path: string, component: RouteComponent) =>
  createRoute({ getParentRoute: () => inLanguage, path, component });

/** A part of the address that a page is made for, such as a reference. */
const usePart = (name: string) => (useParams({ strict: false }) as Record<string, string>)[name] ?? '';

const words = () => import('#web/lexicon');

const pages = [
  page('/', HomePage),
  page('/opportunities', SearchPage),
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
