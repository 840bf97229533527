import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { settingNames } from '#platform/config';
import { commands } from '../../src/app/commands/all.ts';
import { CENTRE_ENVIRONMENT, CENTRE_FLAGS } from '../../tools/built-centre.mjs';

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
const OTHERS = ['MALLOC_ARENA_MAX', 'NODE_ENV', 'OWNER_PASSWORD', 'REPLICATION_PASSWORD'];
const units = fs.readdirSync(path.join(root, 'deploy/systemd')).toSorted();

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

  it('lets a person say by `alter system` whether commits wait for a replica', () => {
    // On the command line it could not be taken back, and the image would wait for it while it makes the cluster.
    assert.doesNotMatch(read('compose.yaml'), /synchronous_/);
    assert.doesNotMatch(read('postgres/start-replica.sh'), /-c synchronous_/);
    assert.match(
      read('postgres/allow-replication.sh'),
      /^alter system set synchronous_standby_names = 'replica';$/m,
    );
  });

  it('starts commands that there are, by the file that reads them', () => {
    const started = [
      ...units.flatMap((unit) => [
        ...read(`systemd/${unit}`).matchAll(/^ExecStart=\S+ (?:--\S+ )*(\S+) (\w+)/gm),
      ]),
      ...read('Dockerfile').matchAll(/^CMD \["node", (?:"--\S+", )*"(\S+)", "(\w+)"/gm),
    ].map(([, file, command]) => [file!, command!] as const);

    assert.equal(started.length, 4);
    for (const [file, command] of started) {
      assert.ok(fs.existsSync(path.join(root, file)), file);
      assert.ok(
        commands.some(({ name }) => name === command),
        command,
      );
    }
  });

  it('bounds the memory of a node as everything else does that starts one', () => {
    const inImage = CENTRE_FLAGS.map((flag) => `"${flag}", `).join('');
    const environment = Object.entries(CENTRE_ENVIRONMENT).map(([name, value]) => `${name}=${value}`);

    assert.ok(read('Dockerfile').includes(`CMD ["node", ${inImage}"dist/`));
    assert.ok(read('systemd/green-channel.service').includes(`/node ${CENTRE_FLAGS.join(' ')} dist/`));
    for (const file of ['Dockerfile', 'systemd/green-channel.service'])
      for (const one of environment) assert.match(read(file), new RegExp(`^\\w+[ =]${one} `, 'm'), file);
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
