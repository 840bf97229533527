import net from 'node:net';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { Centre } from '../centre/centre.ts';
import { openCase } from '../load/acts/cases.ts';
import { healthOf, isDone, type Stage, type Trouble } from './fault.ts';

type Manner = 'slow' | 'cut' | 'silent' | 'well';

/** Between the centre and its database: passes everything on, late, not at all, or cuts every connection. */
class Proxy {
  manner: Manner = 'well';
  readonly #open = new Set<net.Socket>();
  readonly #server: net.Server;

  constructor(socket: string) {
    this.#server = net.createServer((centre) => {
      if (this.manner === 'cut') return void centre.destroy();
      const database = net.connect(socket);
      this.#pass(centre, database);
      this.#pass(database, centre);
    });
  }

  async listen(): Promise<number> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return (this.#server.address() as net.AddressInfo).port;
  }

  cut(): void {
    for (const socket of this.#open) socket.destroy();
  }

  close(): void {
    this.cut();
    this.#server.close();
  }

  #pass(from: net.Socket, to: net.Socket): void {
    this.#open.add(from);
    from.on('error', () => {});
    from.on('close', () => {
      this.#open.delete(from);
      to.destroy();
    });
    let turn = Promise.resolve();
    from.on('data', (chunk) => {
      turn = turn.then(async () => {
        if (this.manner === 'slow') await setTimeout(100);
        // What is silent swallows: whoever waits for it waits for ever, as on a line that was unplugged.
        if (this.manner !== 'silent') to.write(chunk);
      });
    });
  }
}

export const slowLine: Trouble = {
  name: 'slow-line-to-database',
  arrange: async () => {
    // Its node holds the database open; the one that is tried reaches it from afar.
    const far = await Centre.open({ nodes: 1 });
    const proxy = new Proxy(`${far.connection.host}/.s.PGSQL.5432`);
    const port = await proxy.listen();
    return {
      environment: {
        DATABASE_URL: `postgres://postgres@127.0.0.1:${port}/green_channel`,
        DATABASE_WAIT: '3',
      },
      owner: far.owner,
      bear: (stage) => bear(stage, proxy),
      clear: async () => {
        proxy.close();
        await far.close();
      },
    };
  },
};

async function bear(stage: Stage, proxy: Proxy): Promise<void> {
  const { saw, until, fault } = stage;
  const tried = async () => {
    const began = performance.now();
    const done = await isDone(() => openCase(stage));
    return `${done ? 'done' : 'not available'} after ${((performance.now() - began) / 1000).toFixed(1)} s`;
  };
  proxy.manner = 'slow';
  saw(`100 ms for each message: ${await tried()}`);
  for (const manner of ['cut', 'silent'] as const) {
    proxy.manner = manner;
    if (manner === 'cut') proxy.cut();
    saw(`${manner}: ${await tried()}`);
    const { status, body } = await healthOf(stage);
    saw(`health ${status}: ${JSON.stringify(body['waiting'])}`);
    if (status !== 503) fault(`the line is ${manner}, and the centre says that it is ready`);
    proxy.manner = 'well';
    await until(`ready after ${manner}`, async () => (await healthOf(stage)).status === 200, 90);
    saw(`afterwards: ${await tried()}`);
  }
}
