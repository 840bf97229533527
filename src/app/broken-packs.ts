import type { FollowedPacks } from '#modules/clearance';

/** A broken change of the law packs is refused, and the version before it answers: whoever runs the centre must know. */
export function brokenPacks({ state, faults }: ReturnType<FollowedPacks['health']>): Record<string, string> {
  if (state === 'good') return {};
  const [first] = faults;
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : '';
  return { clearance: `${state}: ${first?.file}:${first?.line}: ${first?.message}${more}` };
}
