import { ProblemError, type Values, useTexts } from '#ui';
import type { EntryFault } from '../../domain/entry/faults.ts';
import { entryTexts } from './texts.ts';

/** Every fault that the centre named, by the place it stands at. */
export function useFaultTexts(error: Error | undefined) {
  const t = useTexts(entryTexts);
  const problem = error instanceof ProblemError ? error.problem : undefined;
  const own = (problem?.facts?.['faults'] ?? []) as readonly EntryFault[];
  const faults = [...own, ...(problem?.faults ?? [])];
  const says = ({ code, facts }: (typeof faults)[number]) => {
    const key = `fault_${code}`;
    return t.knows(key) ? t(key, facts as Values) : undefined;
  };
  return {
    count: faults.length,
    /** Undefined where nothing is wrong. */
    at: (path: string) => {
      const here = faults.filter((fault) => fault.path === path);
      return here.length > 0 ? here.map((fault) => says(fault) ?? fault.code).join(' ') : undefined;
    },
  };
}
