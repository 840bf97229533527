import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { settingNames } from '#platform/config';
import { commands } from '../../src/app/commands/all.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => fs.readFileSync(path.join(root, 'deploy', file), 'utf8');

interface Service {
  readonly image?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly depends_on?: readonly string[] | Readonly<Record<string, unknown>>;
}
interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
}
const compose = parse(read('compose.yaml'), { merge: true }) as Compose;
const nodes = Object.entries(compose.services).filter(([, { image }]) => image === 'green-channel');

/** What other programs read, not the centre. */
const OTHERS = ['NODE_ENV', 'OWNER_PASSWORD', 'REPLICATION_PASSWORD'];
const units = ['green-channel.service', 'green-channel-nightly.service', 'green-channel-nightly.timer'];

const assigned = (text: string) => [...text.matchAll(/\b([A-Z][A-Z\d_]+)=/g)].map(([, name]) => name!);
const unknown = (names: readonly string[]) =>
  names.filter((name) => !settingNames.includes(name) && !OTHERS.includes(name));

describe('what deploys the centre', () => {
  it('sets only what the centre reads', () => {
    const set = [
      ...nodes.flatMap(([, { environment = {} }]) => Object.keys(environment)),
      ...assigned(read('centre.env.example')),
      ...units.flatMap((unit) => assigned(read(`systemd/${unit}`).replaceAll(/^(?!Environment=).*$/gm, ''))),
      ...assigned((/^ENV .*$/m.exec(read('Dockerfile')) ?? [''])[0]),
    ];

    assert.ok(set.length > 20);
    assert.deepEqual(unknown(set), []);
  });

  it('fills in every variable that the services ask for', () => {
    const asked = [...read('compose.yaml').matchAll(/\$\{(\w+)\}/g)].map(([, name]) => name!);
    const told = assigned(read('centre.env.example'));

    assert.deepEqual(
      asked.filter((name) => !told.includes(name)),
      [],
    );
  });

  it('runs two nodes, each with the same settings and a data folder of its own', () => {
    const [[, one], [, other]] = nodes as [[string, Service], [string, Service]];

    assert.equal(nodes.length, 2);
    assert.deepEqual(one.environment, other.environment);
    assert.notDeepEqual(one.volumes, other.volumes);
  });

  it('names only files, volumes and services that are there', () => {
    const missing = Object.entries(compose.services).flatMap(
      ([service, { volumes = [], depends_on = [] }]) => [
        ...volumes
          .map((volume) => volume.split(':')[0]!)
          .filter((from) =>
            from.startsWith('.')
              ? !fs.existsSync(path.join(root, 'deploy', from))
              : !(from in compose.volumes),
          ),
        ...(Array.isArray(depends_on) ? depends_on : Object.keys(depends_on))
          .filter((other: string) => !(other in compose.services))
          .map((other: string) => `${service} needs ${other}`),
      ],
    );
    const proxied = [...read('proxy/Caddyfile').matchAll(/\b(node-\w+):8080/g)].map(([, name]) => name!);

    assert.deepEqual(missing, []);
    assert.deepEqual(
      proxied.toSorted(),
      nodes.map(([name]) => name),
    );
  });

  it('starts commands that there are, by the file that reads them', () => {
    const started = [
      ...units.flatMap((unit) => [...read(`systemd/${unit}`).matchAll(/^ExecStart=\S+ (\S+) (\w+)/gm)]),
      ...read('Dockerfile').matchAll(/^CMD \["node", "(\S+)", "(\w+)"/gm),
    ].map(([, file, command]) => [file!, command!] as const);

    assert.equal(started.length, 3);
    for (const [file, command] of started) {
      assert.ok(fs.existsSync(path.join(root, file)), file);
      assert.ok(
        commands.some(({ name }) => name === command),
        command,
      );
    }
  });

  it('is made by steps that also run without an image', { skip: process.platform === 'win32' }, () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'green-channel-deploy-'));
    const { status, stdout, stderr } = spawnSync(
      path.join(root, 'deploy/build-image-steps.sh'),
      [path.join(folder, 'centre')],
      {
        env: {
          ...process.env,
          PATH: `${path.dirname(process.execPath)}:${process.env['PATH']}`,
          LENT_PACKAGES: fs.realpathSync(path.join(root, 'node_modules')),
        },
        encoding: 'utf8',
      },
    );
    fs.rmSync(folder, { recursive: true, force: true });

    assert.equal(status, 0, stderr);
    assert.match(stdout, /a centre stands in/);
  });
});
