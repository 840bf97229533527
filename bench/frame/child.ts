import { fork } from 'node:child_process';

/** Runs a script of `bench/measured` in a process of its own, so that no measurement feels the memory of another. */
export function inChild<Result>(script: string, given: unknown): Promise<Result> {
  const child = fork(new URL(`../measured/${script}.ts`, import.meta.url), [JSON.stringify(given)], {
    execArgv: ['--expose-gc', '--max-old-space-size=8192'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    let told: { result: Result } | undefined;
    child.on('message', (message) => (told = message as { result: Result }));
    child.on('error', reject);
    child.on('exit', (code) => {
      if (told) resolve(told.result);
      else reject(new Error(`${script} ended with code ${code} and told nothing.`));
    });
  });
}

/** What `inChild` gave to this process. */
export const given = <Given>(): Given => JSON.parse(process.argv[2] ?? '{}') as Given;

/** Tells the result and ends the process. */
export function tell(result: unknown): void {
  process.send?.({ result }, () => process.exit(0));
}
