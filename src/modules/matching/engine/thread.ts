import { parentPort, workerData } from 'node:worker_threads';
import { Refusal } from '#platform/refusal';
import { openEngine } from './engine.ts';
import type { EngineSettings, FromEngine, ToEngine } from './protocol.ts';

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

const engine = await openEngine(workerData as EngineSettings, tell);

port.on('message', (message: ToEngine) => {
  if (message.is === 'ask') void answer(message.number, () => engine.ask(message.name, message.input));
  else if (message.is === 'rebuild') void answer(message.number, () => engine.rebuild());
  else {
    void engine.stop().finally(() => {
      tell({ is: 'stopped' });
      port.close();
    });
  }
});

await engine.warmUp();
