import { useCorridor } from '#ui';

/** The tone in which a side is drawn everywhere. */
export function useTone() {
  const corridor = useCorridor();
  return (side: string) => ['a', 'b'][corridor.trackOf(side)] ?? 'neither';
}
