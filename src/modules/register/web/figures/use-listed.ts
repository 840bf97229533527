import { useAddress } from '#ui';

/** The query of the list that shows exactly what a figure counts. */
export function useListed() {
  const kind = useAddress().values('kind');
  return (by: Readonly<Record<string, string>>) => ({
    ...(kind.length > 0 && { kind }),
    ...by,
    invented: 'no',
  });
}
