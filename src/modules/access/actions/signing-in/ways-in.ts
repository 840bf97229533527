import { listExamples } from '../../store/examples.ts';
import type { DoorDeps } from '../deps.ts';

/** How one signs in here. Demonstration accounts are named only where they open. */
export async function waysIn({ centre, providers, isLoopback, isMailShown }: DoorDeps) {
  return {
    providers: providers.map(({ id, name }) => ({ id, name })),
    demonstration: isLoopback ? await listExamples(centre) : [],
    isMailShown,
  };
}
