import {
  createRootRoute,
  createRoute,
  lazyRouteComponent,
  Outlet,
  type RouteComponent,
  useParams,
} from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Frame } from './Frame.tsx';
import { UnknownPage } from './pages/StandIns.tsx';

export const root = createRootRoute({ component: Outlet, notFoundComponent: UnknownPage });
export const inLanguage = createRoute({ getParentRoute: () => root, path: '$language', component: Frame });

/** A page below the language of its reader. */
export const page = (path: string, component: RouteComponent) =>
  createRoute({ getParentRoute: () => inLanguage, path, component });

/** A part of the address that a page is made for, such as a reference. */
const usePart = (name: string) => (useParams({ strict: false }) as Record<string, string>)[name] ?? '';

/** A page that is made for a part of its address, built from the doors of one or more modules. */
export const forPart = (name: string, load: () => Promise<(part: string) => ReactNode>) =>
  lazyRouteComponent(async () => {
    const draw = await load();
    return { Part: () => draw(usePart(name)) };
  }, 'Part');
