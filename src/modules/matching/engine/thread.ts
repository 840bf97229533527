import { parentPort, workerData } from 'node:worker_threads';
import { answerAboutWords, readAhead } from '#modules/lexicon';
import { Refusal } from '#platform/refusal';
import { loadWords, openEngine } from './engine.ts';
import {
  type Asked,
  type EngineSettings,
  type FromEngine,
  isAboutWords,
  type ToEngine,
  type WordPlaces,
} from './protocol.ts';
import { yieldToOthers } from './yield-to-others.ts';

const port = parentPort;
if (!port) throw new Error('The matching engine runs in a worker thread.');
const tell = (message: FromEngine): void => port.postMessage(message);

async function answer(number: number, work: () => Promise<unknown>): Promise<void> {
  try {
    tell({ is: 'answer', number, output: await work() });
  } catch (error) {
    if (error instanceof Refusal)
      tell({ is: 'refused', number, kind: error.kind, code: error.code, facts: error.facts });
    else
      tell({
        is: 'broken',
        number,
        message: String(error),
        stack: error instanceof Error ? error.stack : undefined,
      });
  }
}

yieldToOthers();
const settings = Promise.withResolvers<EngineSettings>();
const ahead = readAhead(workerData as WordPlaces);
const words = settings.promise.then((known) => loadWords(known, ahead, tell));
const aboutWords = words.then(({ lexicon }) => answerAboutWords(lexicon));
const opening = words.then(async (loaded) => openEngine(await settings.promise, loaded, tell));

async function ask(name: Asked, input: unknown): Promise<unknown> {
  return isAboutWords(name) ? (await aboutWords)[name](input as never) : (await opening).ask(name, input);
}

async function stop(): Promise<void> {
  await (await opening).stop();
}

port.on('message', (message: ToEngine) => {
  if (message.is === 'open') settings.resolve(message.settings);
  else if (message.is === 'ask') void answer(message.number, () => ask(message.name, message.input));
  else if (message.is === 'rebuild') void answer(message.number, async () => (await opening).rebuild());
  else
    void stop().finally(() => {
      tell({ is: 'stopped' });
      port.close();
    });
});

await aboutWords;
tell({ is: 'words' });
await (await opening).warmUp();
