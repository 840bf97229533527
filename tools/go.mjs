// Runs on any Node >= 20 with nothing installed: makes the checkout ready, then does the task under the project's own Node 24.
import { spawn, spawnSync } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWeb, bundleCentre } from './build.mjs';
import { BUILT_CENTRE, CENTRE_ENVIRONMENT, CENTRE_FLAGS } from './built-centre.mjs';
import { checks, formatWrite, nodeOptionsOf } from './checks.mjs';
import { fail, findNode, install, run, tell, tool } from './prepare.mjs';

process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..'));
const [task = 'start', ...rest] = process.argv.slice(2);

install();
const node = findNode();
const bundle = () => bundleCentre(node);
const build = () => (buildWeb(node), bundle());
// Types are stripped and modules compiled once, not at every start: half the time of a short command.
process.env.NODE_COMPILE_CACHE ??= path.resolve('.cache/modules');

const command = (...parameters) => run(node, ['src/app/command-line.ts', ...parameters]);

/**
 * A command that a person may stop: signals are passed on, and should this process be killed outright,
 * the closed channel tells the command.
 */
function live(...parameters) {
  const child = spawn(node, parameters, {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...CENTRE_ENVIRONMENT, ...process.env },
  });
  // On Windows the console tells both, and a signal sent by a program would end the child at once.
  const pass = process.platform === 'win32' ? () => {} : (signal) => child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, pass);
  child.on('error', ({ message }) => fail(`${node} could not be started: ${message}`));
  child.on('exit', (status, signal) => {
    process.exitCode = status ?? 128 + os.constants.signals[signal];
  });
}

/** Runs every program of a part, so that one look shows all that is wrong; says whether all was well. */
function check(name) {
  tell(name);
  const outcomes = checks[name].map(([program, ...parameters]) =>
    spawnSync(node, [...nodeOptionsOf(name), tool(program), ...parameters], { stdio: 'inherit' }),
  );
  return outcomes.every(({ status }) => status === 0);
}

function checkAll(names) {
  const broken = names.filter((name) => !check(name));
  if (broken.length > 0) fail(`Not well: ${broken.join(', ')}.`);
}

const test = (...patterns) =>
  run(node, [
    '--test',
    '--test-isolation=none',
    '--test-timeout=300000',
    '--test-reporter=spec',
    ...patterns,
  ]);

const tasks = {
  start: () => (build(), live(...CENTRE_FLAGS, BUILT_CENTRE, 'start', ...rest)),
  // From the sources: to see whether they changed would take longer than a short command.
  run: () => live('src/app/command-line.ts', ...rest),
  build,
  dev: () => run(node, [tool('vite/bin/vite.js'), 'src/app/web', ...rest]),
  test: () => {
    build();
    command('lexicon', 'compile');
    if (rest.length > 0) test(...rest);
    else run(node, ['tools/run-tests.mjs']);
  },
  journeys: () => (build(), test('tests/journeys/*.test.ts')),
  check: () => checkAll(Object.keys(checks)),
  ...Object.fromEntries(Object.keys(checks).map((name) => [name, () => checkAll([name])])),
  'format:write': () => run(node, [tool(formatWrite[0]), ...formatWrite.slice(1)]),
  fuzz: () => (bundle(), run(node, ['fuzz/run.ts', ...rest])),
  bench: () => (bundle(), run(node, ['bench/run.ts', ...rest])),
  torture: () => {
    bundle();
    command('lexicon', 'compile');
    run(node, ['torture/run.ts', ...rest]);
  },
  picture: () => command('picture'),
};

(tasks[task] ?? (() => fail(`Unknown task ${task}. Known: ${Object.keys(tasks).join(', ')}.`)))();
