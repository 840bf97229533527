/** How the name of a file and its content fit together, as `judgeName` of the files says. */
type Fit = 'fits' | 'differs' | 'runs' | 'says nothing';

/** `name-runs`: a desktop would run it by its name. `content-pretends`: it can be run, and is called something harmless. */
export type Fault = 'name-runs' | 'content-pretends';

/** What keeps a file out of a room; a harmless content with a wrong ending is let in, and said to have one. */
export function faultOf(fit: Fit, { isActive }: { readonly isActive: boolean }): Fault | undefined {
  if (fit === 'runs') return 'name-runs';
  return fit === 'differs' && isActive ? 'content-pretends' : undefined;
}
