import type { Served } from '#platform/http';
import type { DoorDeps } from './actions/deps.ts';
import { accountRoutes } from './routes/account-routes.ts';
import { doorRoutes } from './routes/door-routes.ts';
import { peopleRoutes } from './routes/people-routes.ts';

export const accessRoutes = (deps: DoorDeps): Served[] => [
  ...doorRoutes(deps),
  ...accountRoutes(deps),
  ...peopleRoutes(deps),
];
