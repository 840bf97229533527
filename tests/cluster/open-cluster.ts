import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { connect } from '#platform/database';
import { type People, settlePeople } from '../../torture/centre/people.ts';
import { type CentreNode, startNode } from '../../torture/centre/start-node.ts';
import { FloatingAddress } from './floating-address.ts';
import { type Server, startPair } from './postgres-pair.ts';

/** Two nodes of the centre, a primary behind an address that can move, and its replica. */
export interface Cluster {
  readonly nodes: readonly [CentreNode, CentreNode];
  readonly primary: Server;
  readonly replica: Server;
  readonly address: FloatingAddress;
  /** Through the address that the nodes know. */
  readonly owner: Kysely<unknown>;
  readonly people: People;
  close(): Promise<void>;
}

export async function openCluster(): Promise<Cluster> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'green-channel-cluster-'));
  const { primary, replica } = await startPair(folder);
  await primary.ask('create database green_channel');
  const address = await FloatingAddress.before(primary.port);
  const at = (port: number) => `postgres://postgres@127.0.0.1:${port}/green_channel`;
  const start = (name: string) =>
    startNode({
      DATABASE_URL: at(address.port),
      DATABASE_REPLICA_URL: at(replica.port),
      GREEN_CHANNEL_DATA: path.join(folder, name),
      KEY_FILE: path.join(folder, 'access.key'),
      MASTER_KEY_FILE: path.join(folder, 'master.keys'),
      FILES_FOLDER: path.join(folder, 'files'),
    });
  const nodes = await Promise.all([start('one'), start('other')]);
  const owner = connect<unknown>({ connectionString: at(address.port), max: 2 }).db;
  return {
    nodes,
    primary,
    replica,
    address,
    owner,
    people: await settlePeople(owner),
    close: async () => {
      await owner.destroy();
      await Promise.all(nodes.map((node) => node.kill()));
      address.close();
      await replica.stop();
      await primary.stop();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Asks until what is waited for is so; on a busy machine things take their time. */
export async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (const deadline = performance.now() + 120_000; performance.now() < deadline; await setTimeout(50))
    if (await isSo()) return;
  throw new Error(`${what}: not within two minutes`);
}
