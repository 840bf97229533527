import type { Corridor } from '#platform/corridor';
import { serve, type Served } from '#platform/http';
import { getCorridor } from './corridor-contract.ts';

/** Pages learn from here which sides and fields there are, and their names. */
export const corridorRoutes = (corridor: Corridor): Served[] => [
  serve(getCorridor, () => ({ ...corridor, sides: [...corridor.sides], fields: [...corridor.fields] })),
];
