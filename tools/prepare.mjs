// Makes a checkout ready on any Node >= 20 with nothing installed: packages, and the project's own Node 24.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { takeTurn } from './take-turn.mjs';

export const tell = (line) => process.stderr.write(`· ${line}\n`);

/**
 * Ends this process with a line that says why.
 * @returns {never}
 */
/** @returns {never} */
export function fail(line) {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

/** Runs a program to its end; ends this process when it failed. */
export function run(command, parameters, options = {}) {
  const { status, signal, error } = spawnSync(command, parameters, { stdio: 'inherit', ...options });
  if (error) fail(`${command} could not be started: ${error.message}`);
  if (signal) process.kill(process.pid, signal);
  if (status) process.exit(status);
}

/** A program below node_modules. */
export const tool = (name) => path.resolve('node_modules', name);

/** Does `make` unless the stamp says that it was done for the same inputs. Of two processes at once, one does it. */
export function once(stamp, wanted, make) {
  const isDone = () => fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted;
  if (isDone()) return;
  const release = takeTurn(`.cache/${stamp.replace(/\W+/g, '-')}.lock`);
  if (!isDone()) {
    make();
    fs.mkdirSync(path.dirname(stamp), { recursive: true });
    fs.writeFileSync(stamp, wanted);
  }
  release();
}

export const digest = (files) =>
  files
    .reduce((hash, file) => hash.update(file).update(fs.readFileSync(file)), createHash('sha256'))
    .digest('hex');

export function install() {
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

/**
 * This process's own Node, or the one that came as a package.
 * @returns {string}
 */
export function findNode() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const own = tool(`node-${platform}-${process.arch}/bin/node${platform === 'win' ? '.exe' : ''}`);
  if (fs.existsSync(own)) return own;
  return fail(
    `Node 24 or newer is needed, and none came with the packages for ${process.platform} ${process.arch}. Install Node 24 and try again.`,
  );
}
