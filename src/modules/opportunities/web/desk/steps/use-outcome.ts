import { useState } from 'react';
import type { Step } from './step-endpoints.ts';

/** What came of a step: it was taken, or somebody else had been quicker. */
export type Outcome =
  | { readonly is: 'taken'; readonly step: Step; readonly ofVersion: number }
  | { readonly is: 'overtaken'; readonly ofVersion: number };

/** Remembers what came of a step with a listing of this version, and has the listing read again. */
export function useOutcome(version: number | undefined, again: () => void) {
  const [outcome, setOutcome] = useState<Outcome>();
  const ofVersion = version ?? 0;
  const settle = (next: Outcome) => {
    setOutcome(next);
    again();
  };
  return {
    outcome,
    onTaken: (step: Step) => settle({ is: 'taken', step, ofVersion }),
    onOvertaken: () => settle({ is: 'overtaken', ofVersion }),
    /** The page still shows what was before the step: nothing can be done with that. */
    isBehind: outcome !== undefined && outcome.ofVersion === version,
  };
}
