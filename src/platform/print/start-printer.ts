import { type Apart, type ApartLimits, type ApartState, startApart } from '#platform/apart';
import type { Day } from '#platform/calendar';

/** What is to be printed: how it is laid out, and what stands in it. */
export interface Paper {
  /**
   * Typst source. It reads the content as `json(bytes(sys.inputs.content))`; strings of it are set as they are and never
   * read as Typst, so nothing that people wrote can become part of the layout.
   */
  readonly template: string;
  readonly content: object;
  /** Stands in the file as the day of its making, so that equal papers are equal files. */
  readonly printedOn: Day;
}

/** Prints PDF files (PDF/A-2b, for archives) in a process of its own: a fault of the typesetter costs one paper. */
export interface Printer {
  /** Refuses with `print.busy` when too many are waiting, and with `print.too-slow` after the time limit. */
  print(paper: Paper): Promise<Uint8Array>;
  /** How the process and those that wait for it stand. */
  state(): ApartState;
  stop(): Promise<void>;
}

const LIMITS: ApartLimits = { waiting: 12, seconds: 20, idleSeconds: 300 };

/** What the process answers. */
export type FromPrinter = { readonly pdf: Uint8Array } | { readonly error: string };

/** Nothing runs before the first paper. */
export function startPrinter(limits: Partial<ApartLimits> = {}): Printer {
  const typesetter: Apart<Paper, FromPrinter> = startApart({
    name: 'print',
    module: new URL('./print-worker.ts', import.meta.url),
    limits: { ...LIMITS, ...limits },
  });
  return {
    print: async (paper) => {
      const answer = await typesetter.do(() => paper);
      if ('error' in answer) throw new Error(`The paper could not be printed: ${answer.error}`);
      return answer.pdf;
    },
    state: () => typesetter.state(),
    stop: () => typesetter.stop(),
  };
}
