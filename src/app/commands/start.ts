import net from 'node:net';
import { type Centre, openCentre } from '../open-centre.ts';
import { makeFirstLink } from '#modules/access';
import { addedWordsOf } from '#modules/lexicon';
import { engineThread } from '#modules/matching';
import { seedWhenEmpty } from '../seed.ts';
import { type Running, startServer } from '../server.ts';
import { leaveBoundsToThreads } from './leave-bounds-to-threads.ts';
import { compileLexiconWith, lexiconPlaces } from './words/load-lexicon-with.ts';
import type { Call, Command } from '../terminal/command.ts';
import type { Step } from '../terminal/screen.ts';

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
  const stopping = new Stopping();
  leaveBoundsToThreads();
  if (!(await isFree(settings.port, settings.host))) {
    screen.note(
      `Port ${settings.port} is in use: stop what listens there, or choose another with PORT=8081.`,
    );
    return 1;
  }
  const thread = engineThread(lexiconPlaces(settings));
  const centre = await openCentre(settings, (line) => screen.note(`· ${line}`));
  try {
    const applied = centre.database.migrationsApplied.length;
    if (applied > 0) screen.note(`· brought the database up to date (${applied} migrations)`);
    if (!has('empty')) await seedWith(centre, screen);
    await compileLexiconWith({ settings, screen }, await addedWordsOf(centre.deps.db));
    const running = await untilReady(centre, thread, screen);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    screen.say(`Green Channel is open at ${running.address} (ready in ${seconds} s). Ctrl+C stops it.`);
    await inviteFirst(centre, running.address, screen);
    await stopping.asked();
    screen.note('· stopping');
    await running.stop();
  } finally {
    await centre.database.close();
  }
  return 0;
}

/** While nobody administers the centre, every start prints a new way in; the former one ends. */
async function inviteFirst({ deps, settings }: Centre, address: string, screen: Call['screen']) {
  const origin = () => settings.publicUrl ?? address;
  const link = await makeFirstLink({ centre: deps.db, site: { origin, name: 'Green Channel' } });
  if (!link) return;
  screen.say('Nobody administers this centre yet. Open your account with this link, once, within 24 hours:');
  screen.say(`  ${link}`);
}

const LONGEST_STOP_MS = 15_000;

/**
 * While the centre is opening, a signal ends the process at once: what is not committed yet is undone by the database.
 * Later it asks for an orderly stop, and ends the process when asked again or when a part does not stop.
 * A terminal sends Ctrl+C to everybody, and what started this process passes it on: the two count as one.
 */
class Stopping {
  #asked: (() => void) | undefined;
  #askedAt = Number.POSITIVE_INFINITY;

  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => this.#hear());
  }

  asked(): Promise<void> {
    return new Promise((resolve) => (this.#asked = resolve));
  }

  #hear() {
    const now = performance.now();
    if (!this.#asked || now - this.#askedAt > 500) process.exit(130);
    if (now >= this.#askedAt) return;
    this.#askedAt = now;
    setTimeout(() => process.exit(1), LONGEST_STOP_MS).unref();
    this.#asked();
  }
}

async function seedWith(centre: Centre, screen: Call['screen']) {
  let step: Step | undefined;
  const report = await seedWhenEmpty(centre, ({ done, total }) => {
    step ??= screen.step('loading the demonstration centre (once)');
    step.at(done / total, `${done} of ${total}`);
  });
  if (report) step?.end(`${report.organisations} organisations, ${report.listings} listings`);
}

async function untilReady(
  centre: Centre,
  thread: ReturnType<typeof engineThread>,
  screen: Call['screen'],
): Promise<Running> {
  const step = screen.step('reading listings');
  const running = await startServer(centre, {
    thread,
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
