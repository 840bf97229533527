import net from 'node:net';
import { openCentre } from '../open-centre.ts';
import { type Running, startServer } from '../server.ts';
import type { Call, Command } from '../terminal/command.ts';

export const start: Command = {
  name: 'start',
  summary: 'Serves the centre until Ctrl+C.',
  usage: '[--empty]',
  help: [
    '--empty   does not load the demonstration centre into an empty database',
    '',
    'PORT, HOST, GREEN_CHANNEL_DATA, DATABASE_URL and other settings: see README.md.',
  ],
  options: { empty: { type: 'boolean' } },
  run: serve,
};

async function serve({ screen, settings, has }: Call): Promise<number> {
  const started = performance.now();
  const asked = Promise.withResolvers<void>();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopAsked(asked.resolve));
  if (!(await isFree(settings.port, settings.host))) {
    screen.note(
      `Port ${settings.port} is in use: stop what listens there, or choose another with PORT=8081.`,
    );
    return 1;
  }
  const centre = await openCentre(settings, (line) => screen.note(`· ${line}`));
  const applied = centre.database.migrationsApplied.length;
  if (applied > 0) screen.note(`· brought the database up to date (${applied} migrations)`);
  void has;
  const running = await untilReady(centre, screen);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  screen.say(`Green Channel is open at ${running.address} (ready in ${seconds} s). Ctrl+C stops it.`);
  await asked.promise;
  screen.note('· stopping');
  await running.stop();
  await centre.database.close();
  return 0;
}

const LONGEST_STOP_MS = 15_000;
let timesAsked = 0;

/** Asked a second time, or when a part does not stop, the process ends at once: nothing that was committed is lost. */
function stopAsked(stop: () => void) {
  if (++timesAsked > 1) process.exit(130);
  setTimeout(() => process.exit(1), LONGEST_STOP_MS).unref();
  stop();
}

async function untilReady(
  centre: Parameters<typeof startServer>[0],
  screen: Call['screen'],
): Promise<Running> {
  const step = screen.step('reading words and listings');
  const running = await startServer(centre, {
    progress: (what, done) => step.at(undefined, `${what} ${done.toLocaleString('en')}`),
  });
  const { listings, fromSnapshot } = await running.engine.ready;
  step.end(
    `${listings.toLocaleString('en')} listings can be matched${fromSnapshot ? ' (from the snapshot)' : ''}`,
  );
  return running;
}

/** Asked first, so that nobody waits for the database only to hear that the port is taken. */
function isFree(port: number, host: string): Promise<boolean> {
  if (port === 0) return Promise.resolve(true);
  return new Promise((found) => {
    const probe = net.createServer();
    probe.once('error', () => found(false));
    probe.listen(port, host, () => probe.close(() => found(true)));
  });
}
