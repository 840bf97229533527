import type { Served } from '#platform/http';
import type { AccessDeps } from './actions/deps.ts';
import { doorRoutes } from './routes/door-routes.ts';

export const accessRoutes = (deps: Omit<AccessDeps, 'db' | 'caller'>): Served[] => [...doorRoutes(deps)];
