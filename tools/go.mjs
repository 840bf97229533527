// Runs on any Node >= 20 with nothing installed: makes the checkout ready, then does the task under the project's own Node 24.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checks, formatWrite, nodeOptionsOf } from './checks.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);
const [task = 'start', ...rest] = process.argv.slice(2);

const tell = (line) => process.stderr.write(`· ${line}\n`);

function run(command, parameters, options = {}) {
  const { status, signal, error } = spawnSync(command, parameters, { stdio: 'inherit', ...options });
  if (error) fail(`${command} could not be started: ${error.message}`);
  if (signal) process.kill(process.pid, signal);
  if (status) process.exit(status);
}

function fail(line) {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

/** Does `make` unless the stamp says that it was done for the same inputs. */
function once(stamp, wanted, make) {
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) return;
  make();
  fs.mkdirSync(path.dirname(stamp), { recursive: true });
  fs.writeFileSync(stamp, wanted);
}

const filesBelow = (folder) =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();

const digest = (files) =>
  files
    .reduce((hash, file) => hash.update(file).update(fs.readFileSync(file)), createHash('sha256'))
    .digest('hex');

function install() {
  // A link leads to another checkout's packages: npm would empty that folder.
  if (fs.lstatSync('node_modules', { throwIfNoEntry: false })?.isSymbolicLink()) return;
  once('node_modules/.stamp', digest(['package-lock.json']), () => {
    tell('installing packages from the lock file (once, about half a minute)');
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    run(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      shell: process.platform === 'win32',
    });
  });
}

function findNode() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const own = path.resolve(
    `node_modules/node-${platform}-${process.arch}/bin/node${platform === 'win' ? '.exe' : ''}`,
  );
  if (fs.existsSync(own)) return own;
  return fail(
    `Node 24 or newer is needed, and none came with the packages for ${process.platform} ${process.arch}. Install Node 24 and try again.`,
  );
}

install();
const node = findNode();
// Types are stripped and modules compiled once, not at every start: half the time of a short command.
process.env.NODE_COMPILE_CACHE ??= path.resolve('.cache/modules');
const tool = (name) => path.resolve('node_modules', name);

function build() {
  const sources = [
    ...filesBelow('src/ui'),
    ...filesBelow('src/app/web'),
    ...filesBelow('src/modules'),
    ...filesBelow('src/platform'),
  ];
  once(
    'dist/.stamp',
    digest(['package-lock.json', ...sources.filter((file) => !file.endsWith('.test.ts'))]),
    () => {
      tell('building the web app');
      run(node, [tool('vite/bin/vite.js'), 'build', 'src/app/web', '--logLevel', 'warn']);
      run(node, ['tools/compress-web.mjs']);
    },
  );
}

const command = (...parameters) => run(node, ['src/app/command-line.ts', ...parameters]);

/**
 * A command that a person may stop: signals are passed on, and should this process be killed outright,
 * the closed channel tells the command.
 */
function live(...parameters) {
  const child = spawn(node, ['src/app/command-line.ts', ...parameters], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
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
  start: () => (build(), live('start', ...rest)),
  run: () => live(...rest),
  build,
  dev: () => run(node, [tool('vite/bin/vite.js'), 'src/app/web', ...rest]),
  test: () => {
    build();
    command('lexicon', 'compile');
    test(...(rest.length ? rest : ['src/**/*.test.ts', 'tests/**/*.test.ts']));
  },
  journeys: () => (build(), test('tests/journeys/*.test.ts')),
  check: () => checkAll(Object.keys(checks)),
  ...Object.fromEntries(Object.keys(checks).map((name) => [name, () => checkAll([name])])),
  'format:write': () => run(node, [tool(formatWrite[0]), ...formatWrite.slice(1)]),
  bench: () => run(node, ['bench/run.ts', ...rest]),
  picture: () => command('picture'),
};

(tasks[task] ?? (() => fail(`Unknown task ${task}. Known: ${Object.keys(tasks).join(', ')}.`)))();
